package org.chamberkit.composite;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;

/**
 * A fraction of any size, which a result passes through before it must fit.
 *
 * @param above the whole number above the line, with the sign
 * @param below the whole number below the line, above 0
 */
record Exact(BigInteger above, BigInteger below) implements Comparable<Exact> {

  static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
  static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

  static Exact of(Fraction number) {
    return new Exact(
        BigInteger.valueOf(number.numerator()), BigInteger.valueOf(number.denominator()));
  }

  static Exact of(Decimal number) {
    return new Exact(BigInteger.valueOf(number.unscaled()), BigInteger.TEN.pow(number.scale()));
  }

  static Exact of(BigInteger number) {
    return new Exact(number, BigInteger.ONE);
  }

  Exact plus(Exact other) {
    return below.equals(other.below)
        ? new Exact(above.add(other.above), below)
        : new Exact(
            above.multiply(other.below).add(other.above.multiply(below)),
            below.multiply(other.below));
  }

  Exact minus(Exact other) {
    return plus(new Exact(other.above.negate(), other.below));
  }

  Exact times(Exact other) {
    return new Exact(above.multiply(other.above), below.multiply(other.below));
  }

  Exact dividedBy(Exact divisor) {
    BigInteger product = below.multiply(divisor.above);
    BigInteger dividend = above.multiply(divisor.below);
    return product.signum() < 0
        ? new Exact(dividend.negate(), product.negate())
        : new Exact(dividend, product);
  }

  /** Both numbers without their common divisor, which keeps long sums short. */
  Exact reduced() {
    BigInteger gcd = above.gcd(below);
    return gcd.equals(BigInteger.ONE) ? this : new Exact(above.divide(gcd), below.divide(gcd));
  }

  int signum() {
    return above.signum();
  }

  /**
   * The same number as a fraction.
   *
   * @throws AmountOverflowException if it does not fit
   */
  Fraction toFraction() {
    return Fraction.of(above, below);
  }

  /**
   * Rounds once.
   *
   * @throws AmountOverflowException if the rounded number does not fit
   */
  Decimal rounded(Rounding rounding) {
    return Decimal.of(
        new BigDecimal(above).divide(new BigDecimal(below), rounding.places(), rounding.mode()));
  }

  @Override
  public int compareTo(Exact other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }
}
