/**
 * The forms of what is asked: answers, item rules, ballots, steps and rubrics with their variants.
 *
 * <p>Tokens of rubrics come in; values of the rooms {@code answer} to {@code variant} go out. The
 * same forms write them.
 */
@NullMarked
package org.chamberkit.io.rubric;

import org.jspecify.annotations.NullMarked;
