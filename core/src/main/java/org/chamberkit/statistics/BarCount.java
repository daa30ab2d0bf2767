package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import org.chamberkit.quantity.Interval;

/**
 * How many have a value over a bar (达到某数值的家数), and how they grew.
 *
 * @param bar which values are counted
 * @param count how many
 * @param growth how many of them grew how much, in the order of the planned bands
 */
public record BarCount(Interval bar, Compared count, ImmutableList<BandCount> growth) {}
