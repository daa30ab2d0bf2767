package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction of any size, which a result passes through before it must fit.
 *
 * <p>Unlike a {@link Fraction} it is not in lowest terms, so that two which stand for the same
 * number can differ; {@link #compareTo} and {@link #reduced} see the number.
 *
 * @param above the whole number above the line, with the sign
 * @param below the whole number below the line, above 0
 */
public record Exact(BigInteger above, BigInteger below) implements Comparable<Exact> {

  /** The number 0. */
  public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

  /** The number 1. */
  public static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

  /**
   * Checks the sign.
   *
   * @param above the whole number above the line
   * @param below the whole number below the line
   * @throws IllegalArgumentException if the number below the line is not above 0
   */
  public Exact {
    checkArgument(below.signum() > 0, "below the line must be above 0, but was %s", below);
  }

  /**
   * Obtains the same number.
   *
   * @param number a fraction
   * @return the number
   */
  public static Exact of(Fraction number) {
    return new Exact(
        BigInteger.valueOf(number.numerator()), BigInteger.valueOf(number.denominator()));
  }

  /**
   * Obtains the same number.
   *
   * @param number a decimal
   * @return the number
   */
  public static Exact of(Decimal number) {
    return new Exact(BigInteger.valueOf(number.unscaled()), BigInteger.TEN.pow(number.scale()));
  }

  /**
   * Obtains the same number.
   *
   * @param number a whole number
   * @return the number
   */
  public static Exact of(BigInteger number) {
    return new Exact(number, BigInteger.ONE);
  }

  /**
   * Obtains the same number.
   *
   * @param number a whole number
   * @return the number
   */
  public static Exact of(long number) {
    return of(BigInteger.valueOf(number));
  }

  /**
   * Adds.
   *
   * @param other the number to add
   * @return the sum
   */
  public Exact plus(Exact other) {
    return below.equals(other.below)
        ? new Exact(above.add(other.above), below)
        : new Exact(
            above.multiply(other.below).add(other.above.multiply(below)),
            below.multiply(other.below));
  }

  /**
   * Subtracts.
   *
   * @param other the number to subtract
   * @return the difference
   */
  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  /**
   * Returns this number with its sign turned.
   *
   * @return the number
   */
  public Exact negated() {
    return new Exact(above.negate(), below);
  }

  /**
   * Multiplies.
   *
   * @param other the number to multiply with
   * @return the product
   */
  public Exact times(Exact other) {
    return new Exact(above.multiply(other.above), below.multiply(other.below));
  }

  /**
   * Divides.
   *
   * @param divisor the number to divide by, not 0
   * @return the quotient
   * @throws IllegalArgumentException if the divisor is 0
   */
  public Exact dividedBy(Exact divisor) {
    BigInteger product = below.multiply(divisor.above.abs());
    checkArgument(product.signum() != 0, "divisor must not be 0");
    BigInteger dividend = above.multiply(divisor.below);
    return new Exact(divisor.above.signum() < 0 ? dividend.negate() : dividend, product);
  }

  /** {@return the same number in lowest terms, which keeps long sums short} */
  public Exact reduced() {
    BigInteger gcd = above.gcd(below);
    return gcd.equals(BigInteger.ONE) ? this : new Exact(above.divide(gcd), below.divide(gcd));
  }

  /** {@return −1, 0 or 1, as the number is below, equal to or above 0} */
  public int signum() {
    return above.signum();
  }

  /**
   * Returns the same number as a fraction.
   *
   * @return the fraction
   * @throws AmountOverflowException if it does not fit
   */
  public Fraction toFraction() {
    return Fraction.of(above, below);
  }

  /**
   * Rounds once.
   *
   * @param rounding how
   * @return the rounded number
   * @throws AmountOverflowException if it has more than 18 digits
   */
  public Decimal rounded(Rounding rounding) {
    return Decimal.of(toBigDecimal(rounding));
  }

  BigDecimal toBigDecimal(Rounding rounding) {
    return new BigDecimal(above).divide(new BigDecimal(below), rounding.places(), rounding.mode());
  }

  /** Compares the numbers. */
  @Override
  public int compareTo(Exact other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }
}
