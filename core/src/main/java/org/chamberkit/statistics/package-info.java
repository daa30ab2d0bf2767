/**
 * What an edition adds up to (榜单统计): the entry threshold, sums, means, quantiles, counts over bars,
 * growth, distributions and concentration, each beside the edition before.
 *
 * <p>The places of an edition come in with the values and groups of those who stand on it, with
 * earlier editions and a plan of what to count; statistics go out. Sums carry how many answers they
 * stand on. Whatever is a fraction stays one; groups add up to the whole.
 */
@NullMarked
package org.chamberkit.statistics;

import org.jspecify.annotations.NullMarked;
