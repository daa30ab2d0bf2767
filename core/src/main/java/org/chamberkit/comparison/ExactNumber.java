package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rule.PointsBand;

/**
 * A number of any length, for comparisons that decide a band: a mean of many rates does not fit
 * into a {@link Fraction}, but only the band in which it lies goes on from here.
 *
 * @param above the whole number above the line
 * @param below the whole number below the line, above 0
 */
record ExactNumber(BigInteger above, BigInteger below) {

  static final ExactNumber ZERO = new ExactNumber(BigInteger.ZERO, BigInteger.ONE);

  /** Where a number is printed that does not fit. */
  private static final int PLACES = 12;

  static ExactNumber of(long number) {
    return new ExactNumber(BigInteger.valueOf(number), BigInteger.ONE);
  }

  static ExactNumber of(Decimal number) {
    return of(Fraction.of(number));
  }

  static ExactNumber of(Fraction number) {
    return new ExactNumber(
        BigInteger.valueOf(number.numerator()), BigInteger.valueOf(number.denominator()));
  }

  ExactNumber plus(ExactNumber other) {
    return new ExactNumber(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  ExactNumber minus(ExactNumber other) {
    return plus(new ExactNumber(other.above.negate(), other.below));
  }

  /** Divides by a number that is not 0. */
  ExactNumber dividedBy(ExactNumber divisor) {
    BigInteger sign = BigInteger.valueOf(divisor.above.signum());
    return new ExactNumber(
        above.multiply(divisor.below).multiply(sign), below.multiply(divisor.above).multiply(sign));
  }

  boolean isZero() {
    return above.signum() == 0;
  }

  /** The band that the number lies in; one of them holds it. */
  PointsBand bandOf(ImmutableList<PointsBand> bands) {
    return bands.stream().filter(band -> liesIn(band.range())).findFirst().orElseThrow();
  }

  private boolean liesIn(Interval range) {
    return range.from().map(end -> holds(end, compareTo(end.at()))).orElse(true)
        && range.to().map(end -> holds(end, -compareTo(end.at()))).orElse(true);
  }

  private static boolean holds(Interval.End end, int inward) {
    return inward > 0 || (inward == 0 && end.included());
  }

  private int compareTo(Decimal number) {
    ExactNumber other = of(number);
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }

  /** The number; where it does not fit into a fraction, about the number, to 12 places. */
  @Override
  public String toString() {
    return fraction()
        .map(Fraction::toString)
        .orElseGet(
            () ->
                "≈ "
                    + new BigDecimal(above)
                        .divide(new BigDecimal(below), PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
  }

  private Optional<Fraction> fraction() {
    BigInteger divisor = above.gcd(below);
    BigInteger numerator = above.divide(divisor);
    BigInteger denominator = below.divide(divisor);
    return numerator.bitLength() > 63 || denominator.bitLength() > 63
        ? Optional.empty()
        : Optional.of(new Fraction(numerator.longValueExact(), denominator.longValueExact()));
  }
}
