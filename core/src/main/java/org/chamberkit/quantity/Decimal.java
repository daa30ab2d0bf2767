package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;

/**
 * An exact decimal number of at most 18 digits, those behind the point included: {@code unscaled}
 * divided by ten to the power of {@code scale}.
 *
 * <p>It has one form for each number, so 80 and 80.0 are {@code equal}. Every operation is exact or
 * throws {@link AmountOverflowException}; only division and {@link #rounded} round, and they say
 * how.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param unscaled the digits with their sign, without trailing zeros behind the point
 * @param scale how many of the digits stand behind the point, 0 to 18
 */
public record Decimal(long unscaled, int scale) implements Comparable<Decimal> {

  /** How many digits a decimal has at most. */
  public static final int MOST_DIGITS = 18;

  // Stands before the constants, whose construction looks it up.
  private static final long[] POWERS_OF_TEN = powersOfTen();

  /** The number 0. */
  public static final Decimal ZERO = new Decimal(0, 0);

  /** The number 1. */
  public static final Decimal ONE = new Decimal(1, 0);

  /**
   * Brings the number into its one form.
   *
   * @param unscaled the digits with their sign
   * @param scale how many of the digits stand behind the point, 0 to 18
   * @throws AmountOverflowException if there are more than 18 digits
   */
  public Decimal {
    checkArgument(
        scale >= 0 && scale <= MOST_DIGITS,
        "scale must be from 0 to %s, but was %s",
        MOST_DIGITS,
        scale);
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
    if (!fits(unscaled)) {
      throw overflow(BigDecimal.valueOf(unscaled, scale).toPlainString());
    }
  }

  /**
   * Obtains a whole number.
   *
   * @param number the number
   * @return the decimal
   * @throws AmountOverflowException if it has more than 18 digits
   */
  public static Decimal of(long number) {
    return new Decimal(number, 0);
  }

  /**
   * Obtains a decimal of the same number.
   *
   * @param number the number
   * @return the decimal
   * @throws AmountOverflowException if it has more than 18 digits, those behind the point included
   */
  public static Decimal of(BigDecimal number) {
    return parse(number.toString());
  }

  /**
   * Obtains the decimal that a text stands for: digits with an optional minus sign, an optional
   * fraction and an optional exponent, as JSON writes numbers. Leading zeros are allowed.
   *
   * <p>Takes time linear in the length of the text, whatever the exponent.
   *
   * @param text the text
   * @return the decimal
   * @throws NumberFormatException if the text is not a number
   * @throws AmountOverflowException if the number has more than 18 digits
   */
  public static Decimal parse(String text) {
    return new DecimalParser(text).parse();
  }

  /** {@return −1, 0 or 1, as the number is below, equal to or above 0} */
  public int signum() {
    return Long.signum(unscaled);
  }

  /** {@return whether nothing stands behind the point} */
  public boolean isWhole() {
    return scale == 0;
  }

  /**
   * Returns this number with its sign turned.
   *
   * @return the number
   */
  public Decimal negated() {
    return new Decimal(-unscaled, scale);
  }

  /**
   * Adds.
   *
   * @param other the number to add
   * @return the sum
   * @throws AmountOverflowException if the sum has more than 18 digits
   */
  public Decimal plus(Decimal other) {
    // Both have at most 18 digits. Where bringing the scales together leaves the long, the sum
    // has more than 18 digits too, for the number of the greater scale is below 10^18.
    try {
      return scale >= other.scale
          ? new Decimal(Math.addExact(unscaled, other.unscaledAt(scale)), scale)
          : new Decimal(Math.addExact(unscaledAt(other.scale), other.unscaled), other.scale);
    } catch (AmountOverflowException e) {
      throw e;
    } catch (ArithmeticException e) {
      throw overflow(this + " + " + other);
    }
  }

  /**
   * Subtracts.
   *
   * @param other the number to subtract
   * @return the difference
   * @throws AmountOverflowException if the difference has more than 18 digits
   */
  public Decimal minus(Decimal other) {
    return plus(other.negated());
  }

  /**
   * Multiplies.
   *
   * @param other the number to multiply with
   * @return the product
   * @throws AmountOverflowException if the product has more than 18 digits
   */
  public Decimal times(Decimal other) {
    long high = Math.multiplyHigh(unscaled, other.unscaled);
    long low = unscaled * other.unscaled;
    boolean isLong = high == low >> 63;
    if (isLong && scale + other.scale <= MOST_DIGITS) {
      return new Decimal(low, scale + other.scale);
    }
    return parse(toBigDecimal().multiply(other.toBigDecimal()).toPlainString());
  }

  /**
   * Divides and rounds once.
   *
   * @param divisor the number to divide by, not 0
   * @param rounding how the quotient is rounded
   * @return the rounded quotient
   * @throws ArithmeticException if the divisor is 0
   * @throws AmountOverflowException if the rounded quotient has more than 18 digits
   */
  public Decimal dividedBy(Decimal divisor, Rounding rounding) {
    return of(toBigDecimal().divide(divisor.toBigDecimal(), rounding.places(), rounding.mode()));
  }

  /**
   * Rounds.
   *
   * @param rounding how
   * @return the rounded number
   * @throws AmountOverflowException if it has more than 18 digits
   */
  public Decimal rounded(Rounding rounding) {
    if (scale <= rounding.places()) {
      return this;
    }
    long power = POWERS_OF_TEN[scale - rounding.places()];
    return new Decimal(LongMath.divide(unscaled, power, rounding.mode()), rounding.places());
  }

  /** {@return this number as a {@code BigDecimal} of the same scale} */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(unscaled, scale);
  }

  /** Compares the numbers; never overflows. */
  @Override
  public int compareTo(Decimal other) {
    if (scale == other.scale) {
      return Long.compare(unscaled, other.unscaled);
    }
    return scale < other.scale ? compare(this, other) : -compare(other, this);
  }

  /** Compares a number of lower scale with one of higher scale over 128 bits. */
  private static int compare(Decimal lower, Decimal higher) {
    long power = POWERS_OF_TEN[higher.scale - lower.scale];
    long high = Math.multiplyHigh(lower.unscaled, power);
    long low = lower.unscaled * power;
    int byHigh = Long.compare(high, higher.unscaled >> 63);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, higher.unscaled);
  }

  /** {@return the number in plain digits, without exponent or trailing zeros} */
  @Override
  public String toString() {
    if (scale == 0) {
      return Long.toString(unscaled);
    }
    StringBuilder digits = new StringBuilder(Long.toString(Math.abs(unscaled)));
    if (digits.length() <= scale) {
      digits.insert(0, "0".repeat(scale - digits.length() + 1));
    }
    digits.insert(digits.length() - scale, '.');
    return unscaled < 0 ? digits.insert(0, '-').toString() : digits.toString();
  }

  static AmountOverflowException overflow(String what) {
    return new AmountOverflowException(what + " has more than " + MOST_DIGITS + " digits");
  }

  static long powerOfTen(int exponent) {
    return POWERS_OF_TEN[exponent];
  }

  private static long[] powersOfTen() {
    long[] powers = new long[MOST_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i <= MOST_DIGITS; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  private long unscaledAt(int greaterScale) {
    return Math.multiplyExact(unscaled, POWERS_OF_TEN[greaterScale - scale]);
  }

  /** Whether a number has at most 18 digits. */
  static boolean fits(long unscaled) {
    return unscaled > -POWERS_OF_TEN[MOST_DIGITS] && unscaled < POWERS_OF_TEN[MOST_DIGITS];
  }
}
