package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rule.PointsBand;

/**
 * What comes out of a comparison: a number of any length, for a mean of many rates does not fit
 * into a {@link Fraction}, but only the band in which it lies goes on from here.
 *
 * @param number the number, in lowest terms
 */
record Compared(Exact number) {

  /** Where a number is printed that does not fit. */
  private static final int PLACES = 12;

  private static final int MOST_BITS = 63;

  Compared {
    number = number.reduced();
  }

  /** The band that the number lies in; one of them holds it. */
  PointsBand bandOf(ImmutableList<PointsBand> bands) {
    return bands.stream().filter(band -> liesIn(band.range())).findFirst().orElseThrow();
  }

  private boolean liesIn(Interval range) {
    return range.from().map(end -> holds(end, number.compareTo(Exact.of(end.at())))).orElse(true)
        && range.to().map(end -> holds(end, Exact.of(end.at()).compareTo(number))).orElse(true);
  }

  private static boolean holds(Interval.End end, int inward) {
    return inward > 0 || (inward == 0 && end.included());
  }

  /** The number; where it does not fit into a fraction, about the number, to 12 places. */
  @Override
  public String toString() {
    return fraction()
        .map(Fraction::toString)
        .orElseGet(
            () ->
                "≈ "
                    + new BigDecimal(number.above())
                        .divide(new BigDecimal(number.below()), PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
  }

  private Optional<Fraction> fraction() {
    return number.above().bitLength() > MOST_BITS || number.below().bitLength() > MOST_BITS
        ? Optional.empty()
        : Optional.of(number.toFraction());
  }
}
