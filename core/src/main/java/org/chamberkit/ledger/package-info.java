/**
 * The ledger of points (计分明细): what each item, criterion and step brought, and why.
 *
 * <p>A line holds an answer, the points that were reckoned from it, the rules that changed them and
 * the points in the end; subtotals and steps say how those were added up, raised, bounded and
 * rounded. Each line follows from what it says of itself; whether the lines of a card add up is for
 * scoring to check.
 */
@NullMarked
package org.chamberkit.ledger;

import org.jspecify.annotations.NullMarked;
