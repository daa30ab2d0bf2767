package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * An exact fraction of two whole numbers, in lowest terms: what a division gives before it is
 * rounded, so that bands, places and quotas are decided on the exact number.
 *
 * <p>Two fractions are equal when they stand for the same number. Every operation is exact or
 * throws {@link AmountOverflowException}.
 *
 * @param numerator the whole number above the line, with the sign
 * @param denominator the whole number below the line, above 0
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

  /** Two numbers of this size have a sum of 63 bits. */
  private static final long MOST_TO_ADD = Long.MAX_VALUE / 2;

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** The number 1. */
  public static final Fraction ONE = new Fraction(1, 1);

  /**
   * Brings the fraction into lowest terms.
   *
   * @param numerator the whole number above the line
   * @param denominator the whole number below the line, not 0
   * @throws IllegalArgumentException if the denominator is 0
   */
  public Fraction {
    checkArgument(denominator != 0, "denominator of %s must not be 0", numerator);
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      throw overflow(big(numerator), big(denominator));
    }
    long below = Math.abs(denominator);
    // The rest is small where the denominator is, which makes for few steps.
    long divisor = LongMath.gcd(Math.abs(numerator) % below, below);
    numerator = denominator < 0 ? -numerator / divisor : numerator / divisor;
    denominator = below / divisor;
  }

  /**
   * Obtains the fraction of a decimal.
   *
   * @param number the decimal
   * @return the same number
   */
  public static Fraction of(Decimal number) {
    return new Fraction(number.unscaled(), Decimal.powerOfTen(number.scale()));
  }

  /**
   * Obtains the fraction of two whole numbers of any size.
   *
   * @param numerator the whole number above the line
   * @param denominator the whole number below the line, not 0
   * @return the fraction in lowest terms
   * @throws IllegalArgumentException if the denominator is 0
   * @throws AmountOverflowException if it does not fit
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    checkArgument(denominator.signum() != 0, "divisor must not be 0");
    BigInteger gcd = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
    BigInteger above = numerator.divide(divisor);
    BigInteger below = denominator.divide(divisor);
    if (above.bitLength() > 63 || below.bitLength() > 63) {
      throw overflow(above, below);
    }
    return new Fraction(above.longValueExact(), below.longValueExact());
  }

  /** {@code above × times ÷ (below × by)}. */
  private static Fraction ofProducts(long above, long times, long below, long by) {
    return by != 0 && fits(above, times) && fits(below, by)
        ? new Fraction(above * times, below * by)
        : of(big(above).multiply(big(times)), big(below).multiply(big(by)));
  }

  /** Whether a product fits as it is, so that nothing longer than a long is needed. */
  private static boolean fits(long one, long other) {
    long product = one * other;
    return Math.multiplyHigh(one, other) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
  }

  private static AmountOverflowException overflow(BigInteger above, BigInteger below) {
    return new AmountOverflowException(
        above + "/" + below + " does not fit into two whole numbers of 63 bits");
  }

  /** {@return −1, 0 or 1, as the number is below, equal to or above 0} */
  public int signum() {
    return Long.signum(numerator);
  }

  /**
   * Adds.
   *
   * @param other the number to add
   * @return the sum
   * @throws AmountOverflowException if the sum does not fit
   */
  public Fraction plus(Fraction other) {
    if (fits(numerator, other.denominator)
        && fits(other.numerator, denominator)
        && fits(denominator, other.denominator)) {
      long one = numerator * other.denominator;
      long two = other.numerator * denominator;
      if (Math.abs(one) <= MOST_TO_ADD && Math.abs(two) <= MOST_TO_ADD) {
        return new Fraction(one + two, denominator * other.denominator);
      }
    }
    return of(
        big(numerator)
            .multiply(big(other.denominator))
            .add(big(other.numerator).multiply(big(denominator))),
        big(denominator).multiply(big(other.denominator)));
  }

  /**
   * Subtracts.
   *
   * @param other the number to subtract
   * @return the difference
   * @throws AmountOverflowException if the difference does not fit
   */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(-other.numerator, other.denominator));
  }

  /**
   * Multiplies.
   *
   * @param other the number to multiply with
   * @return the product
   * @throws AmountOverflowException if the product does not fit
   */
  public Fraction times(Fraction other) {
    return ofProducts(numerator, other.numerator, denominator, other.denominator);
  }

  /**
   * Divides.
   *
   * @param divisor the number to divide by, not 0
   * @return the quotient
   * @throws IllegalArgumentException if the divisor is 0
   * @throws AmountOverflowException if the quotient does not fit
   */
  public Fraction dividedBy(Fraction divisor) {
    return ofProducts(numerator, divisor.denominator, denominator, divisor.numerator);
  }

  /**
   * Rounds once.
   *
   * @param rounding how
   * @return the rounded number
   * @throws AmountOverflowException if it has more than 18 digits
   */
  public Decimal rounded(Rounding rounding) {
    long power = Decimal.powerOfTen(rounding.places());
    if (fits(numerator, power)) {
      long digits = LongMath.divide(numerator * power, denominator, rounding.mode());
      if (Decimal.fits(digits)) {
        return new Decimal(digits, rounding.places());
      }
    }
    return Decimal.of(
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), rounding.places(), rounding.mode()));
  }

  /** {@return the number as a decimal, if its digits end and fit} */
  public Optional<Decimal> exactDecimal() {
    long rest = denominator;
    int twos = Long.numberOfTrailingZeros(rest);
    rest >>= twos;
    int fives = 0;
    while (rest % 5 == 0) {
      rest /= 5;
      fives++;
    }
    int places = Math.max(twos, fives);
    if (rest != 1 || places > Decimal.MOST_DIGITS) {
      return Optional.empty();
    }
    BigInteger unscaled =
        big(numerator).multiply(BigInteger.TEN.pow(places)).divide(big(denominator));
    return unscaled.abs().compareTo(big(Decimal.powerOfTen(Decimal.MOST_DIGITS))) < 0
        ? Optional.of(new Decimal(unscaled.longValueExact(), places))
        : Optional.empty();
  }

  /** Compares the numbers; never overflows. */
  @Override
  public int compareTo(Fraction other) {
    if (denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    return fits(numerator, other.denominator) && fits(other.numerator, denominator)
        ? Long.compare(numerator * other.denominator, other.numerator * denominator)
        : big(numerator)
            .multiply(big(other.denominator))
            .compareTo(big(other.numerator).multiply(big(denominator)));
  }

  /** {@return the digits of the number if they end, else numerator and denominator with a slash} */
  @Override
  public String toString() {
    return exactDecimal().map(Decimal::toString).orElse(numerator + "/" + denominator);
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }
}
