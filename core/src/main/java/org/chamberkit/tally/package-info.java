/**
 * What figures came to: the number of each for an organization and a period, or the bounds between
 * which it lies.
 *
 * <p>A figure says how many reports it is made of and how many of them count once only; it comes
 * with its parts by category, with the facts on which it stands, beside its target or its rule, and
 * in a list to be handed on. How facts add up to it is the matter of the aggregation.
 */
@NullMarked
package org.chamberkit.tally;

import org.jspecify.annotations.NullMarked;
