package org.chamberkit.aggregation;

import com.google.common.collect.ImmutableList;
import org.chamberkit.fact.Fact;

/**
 * The facts on which a figure stands (指标依据).
 *
 * @param counted the facts that count, in the order of their identifiers
 * @param reportedAgain the facts that count for nothing, for another counts that reports the same
 *     event, in the order of their identifiers
 */
public record FactsOfFigure(ImmutableList<Fact> counted, ImmutableList<Fact> reportedAgain) {}
