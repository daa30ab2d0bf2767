package org.chamberkit.statistics;

import org.chamberkit.quantity.Fraction;

/**
 * The share of the largest in the sum (CRk).
 *
 * @param largest of how many of the largest
 * @param share their share, 0 to 1
 */
public record LargestShare(long largest, Fraction share) {}
