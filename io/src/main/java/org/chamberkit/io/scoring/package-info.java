/**
 * The forms of what was found and scored: evaluations, score cards, mixtures, cohorts and reviews.
 *
 * <p>Tokens of evaluations and results come in; values of the rooms {@code evaluation} to {@code
 * review} go out. The same forms write them.
 */
@NullMarked
package org.chamberkit.io.scoring;

import org.jspecify.annotations.NullMarked;
