/**
 * The forms of lists: candidates, conditions, list definitions, editions and what follows from
 * them.
 *
 * <p>Tokens of candidates and lists come in; values of the rooms {@code place} to {@code statement}
 * go out. The same forms write them.
 */
@NullMarked
package org.chamberkit.io.ranking;

import org.jspecify.annotations.NullMarked;
