package org.chamberkit.tally;

import com.google.common.collect.ImmutableList;
import org.chamberkit.fact.Fact;

/**
 * The facts on which a figure stands (指标依据), in the order of the organizations and, of each, in the
 * order in which they were given; those that changed since come last.
 *
 * @param counted the facts that count
 * @param reportedAgain the facts that count for nothing, for another counts that reports the same
 *     event
 * @param givenWay the facts that count for nothing, for another of the same organization stays: a
 *     later one, an earlier one, a lesser or a greater one, as the definition says
 */
public record FactsOfFigure(
    ImmutableList<Fact> counted, ImmutableList<Fact> reportedAgain, ImmutableList<Fact> givenWay) {}
