package org.chamberkit.concordance;

import org.chamberkit.quantity.Decimal;

/**
 * The rank-biased overlap of two lists: how much they share down to each place, with more weight on
 * the places at the top.
 *
 * <p>Source: W. Webber, A. Moffat, J. Zobel, A similarity measure for indefinite rankings, ACM
 * Transactions on Information Systems 28(4), 2010, equations 11, 30 and 32.
 *
 * @param min the least that it can be, whatever stands behind the ends of the lists
 * @param residual how much more it can be at most
 * @param extrapolated what it is if the lists go on agreeing as they do
 */
public record RankBiasedOverlap(Decimal min, Decimal residual, Decimal extrapolated) {}
