package org.chamberkit.statistics;

import org.chamberkit.quantity.Interval;

/**
 * How many grew how much (增幅分档家数).
 *
 * @param band the growths that are counted, as shares
 * @param count how many; those of whom it is not known are in no band
 */
public record BandCount(Interval band, long count) {}
