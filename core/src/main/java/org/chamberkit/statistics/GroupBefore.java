package org.chamberkit.statistics;

import java.util.Optional;
import org.chamberkit.quantity.Decimal;

/**
 * What a group had of the edition before (上期占比), so that its share can be followed.
 *
 * @param percent the percentage of those on the list; all groups together have exactly 100, unless
 *     nobody was on it
 * @param answers of how many the metric was known
 * @param percentOfSum the percentage of the sum, likewise; absent if the metric had a value below
 *     0, or none above
 */
public record GroupBefore(Decimal percent, long answers, Optional<Decimal> percentOfSum) {}
