package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.rating.PartId;
import org.chamberkit.rating.Perspective;

/**
 * What rules may need beside the answer; the same for all evaluations of a round.
 *
 * @param period the days that the evaluations are about
 * @param perspectives the perspectives of the rubric
 * @param references the values given with the round, such as a mean growth rate, by identifier
 */
public record RuleContext(
    Period period,
    ImmutableList<Perspective> perspectives,
    ImmutableMap<PartId, Decimal> references) {}
