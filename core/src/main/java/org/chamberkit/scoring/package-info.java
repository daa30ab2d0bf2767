/**
 * From a rubric and evaluations to score cards: every point with its reason.
 *
 * <p>A scorer compiles a rubric once; for each evaluation it gives a score card with the ledger of
 * points, subtotals, steps and the total, or all the reasons why there is none. The parts of a card
 * add up to the whole, or the card cannot be built
 */
@NullMarked
package org.chamberkit.scoring;

import org.jspecify.annotations.NullMarked;
