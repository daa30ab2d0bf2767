package org.chamberkit.statistics;

import java.util.Optional;
import org.chamberkit.quantity.Decimal;

/**
 * One group of a distribution.
 *
 * @param group the code of the group; absent for those whose group is not known
 * @param count how many belong to it
 * @param percent their percentage; all groups together have exactly 100
 * @param answers of how many the metric is known
 * @param sum the sum of the metric
 * @param percentOfSum its percentage, likewise; absent if the metric has a value below 0, or none
 *     above
 * @param before what the group had of the edition before, if there is one
 */
public record GroupRow(
    Optional<String> group,
    Compared count,
    Decimal percent,
    long answers,
    Compared sum,
    Optional<Decimal> percentOfSum,
    Optional<GroupBefore> before) {}
