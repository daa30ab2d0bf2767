package org.chamberkit.statistics;

import org.chamberkit.candidate.ValueKey;

/**
 * A distribution that is asked for (分布).
 *
 * @param by by what those on the list are divided
 * @param of the metric whose sums the groups tell beside their counts
 */
public record Breakdown(GroupBy by, ValueKey of) {}
