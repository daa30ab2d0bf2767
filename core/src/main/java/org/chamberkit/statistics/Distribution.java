package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;

/**
 * How those on a list are divided (分布).
 *
 * @param breakdown by what, and which metric
 * @param groups the groups of this edition and the one before, in the order of their codes, bands
 *     in that of the plan; those whose group is not known last
 */
public record Distribution(Breakdown breakdown, ImmutableList<GroupRow> groups) {}
