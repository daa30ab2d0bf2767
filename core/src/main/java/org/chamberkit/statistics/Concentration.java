package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * How far a metric is in few hands (集中度). CRk and the Herfindahl-Hirschman index can put the same
 * lists in different orders, so both are told.
 *
 * @param largest the share of the largest, as planned
 * @param topTenth the share of the largest tenth, rounded up to whole ones
 * @param herfindahl the Herfindahl-Hirschman index, the sum of squared percentages, above 0 up to
 *     10000, rounded
 * @param normalized the index from 0 to 1 as its way from the least it can be with so many to 1,
 *     rounded; absent if there is only one
 * @param gini the Gini coefficient, 0 if all have the same, rounded
 */
public record Concentration(
    ImmutableList<LargestShare> largest,
    Fraction topTenth,
    Decimal herfindahl,
    Optional<Decimal> normalized,
    Decimal gini) {

  private static final Fraction MOST = new Fraction(10_000, 1);

  /** {@return the Herfindahl-Hirschman index from 0 to 1: the rounded one divided by 10000} */
  public Fraction herfindahlFromZeroToOne() {
    return Fraction.of(herfindahl).dividedBy(MOST);
  }
}
