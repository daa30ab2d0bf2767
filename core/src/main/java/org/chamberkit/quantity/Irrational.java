package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number that may have no end of digits (无理数), such as a root: it can be reckoned as closely as
 * asked for, and compared for equality with any fraction. So it is rounded to the right last digit,
 * the same on every machine.
 */
public abstract sealed class Irrational
    permits PowerProduct, PowerSum, LogarithmRatio, IrrationalLine {

  private static final int FIRST_GUARD = 24;

  /** How far {@link #scaled} may be off, in units of its last bit. */
  static final BigInteger ERROR = BigInteger.valueOf(8);

  Irrational() {}

  /**
   * Obtains the square root of a number.
   *
   * @param number the number, above 0
   * @return its root above 0
   * @throws IllegalArgumentException if the number is not above 0
   */
  public static Irrational squareRoot(Exact number) {
    checkPositive(number);
    return new PowerProduct(
        ImmutableList.of(number), ImmutableList.of(BigInteger.ONE), BigInteger.TWO);
  }

  /**
   * Obtains a weighted geometric mean: the product of {@code numbers[i]} to the power of {@code
   * weights[i]} divided by the sum of the weights.
   *
   * @param numbers the numbers, at least one, each above 0
   * @param weights for each number a whole number above 0
   * @return the mean
   * @throws IllegalArgumentException if a number or weight is not above 0
   */
  public static Irrational geometricMean(
      ImmutableList<Exact> numbers, ImmutableList<BigInteger> weights) {
    return new PowerProduct(numbers, weights, checkWeighted(numbers, weights));
  }

  /**
   * Obtains a weighted power mean: the mean of {@code numbers[i]} to the power of the exponent, and
   * of it the root.
   *
   * @param numbers the numbers, at least one, each above 0
   * @param weights for each number a whole number above 0
   * @param weightOfZeros the weight of numbers that count, but whose power is 0: 0 if there are
   *     none
   * @param exponent the exponent, not 0; numerator and denominator at most 100 each
   * @return the mean
   * @throws IllegalArgumentException if a number or weight is not above 0, or the exponent is 0 or
   *     a fraction of larger numbers
   */
  public static Irrational powerMean(
      ImmutableList<Exact> numbers,
      ImmutableList<BigInteger> weights,
      BigInteger weightOfZeros,
      Fraction exponent) {
    checkArgument(
        exponent.signum() != 0
            && Math.abs(exponent.numerator()) <= PowerSum.MOST
            && exponent.denominator() <= PowerSum.MOST,
        "exponent must not be 0, and a fraction of numbers up to %s, but was %s",
        PowerSum.MOST,
        exponent);
    checkArgument(
        weightOfZeros.signum() >= 0, "weight must not be below 0, but was %s", weightOfZeros);
    BigInteger total = checkWeighted(numbers, weights).add(weightOfZeros);
    return new PowerSum(numbers, weights, total, exponent);
  }

  /**
   * Obtains how far a number lies on the way between two others, in logarithms to any base: {@code
   * (log number − log from) ÷ (log to − log from)}.
   *
   * @param number the number, above 0
   * @param from where the way begins, above 0
   * @param to where it ends, above 0, another
   * @return the share of the way, 0 at its beginning, 1 at its end
   * @throws IllegalArgumentException if a number is not above 0, or the way ends where it begins
   */
  public static Irrational logarithmRatio(Exact number, Exact from, Exact to) {
    checkPositive(number);
    checkPositive(from);
    checkPositive(to);
    checkArgument(from.compareTo(to) != 0, "the way must not end where it begins, at %s", from);
    return new LogarithmRatio(number.dividedBy(from).reduced(), to.dividedBy(from).reduced());
  }

  /**
   * Returns a multiple of this number and a fraction added to it.
   *
   * @param factor by what it is multiplied, not 0
   * @param added what is added
   * @return the sum
   * @throws IllegalArgumentException if the factor is 0
   */
  public final Irrational onLine(Exact factor, Exact added) {
    checkArgument(factor.signum() != 0, "factor must not be 0");
    return new IrrationalLine(this, factor, added);
  }

  private static void checkPositive(Exact number) {
    checkArgument(number.signum() > 0, "number must be above 0, but was %s", number);
  }

  private static BigInteger checkWeighted(
      ImmutableList<Exact> numbers, ImmutableList<BigInteger> weights) {
    checkArgument(
        !numbers.isEmpty() && numbers.size() == weights.size(),
        "there must be a weight for each number, but there are %s for %s",
        weights.size(),
        numbers.size());
    numbers.forEach(Irrational::checkPositive);
    weights.forEach(weight -> checkPositive(Exact.of(weight)));
    return weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The number times two to the power of {@code bits}, off by less than {@link #ERROR}. */
  abstract BigInteger scaled(int bits);

  /** Whether this is exactly a fraction. */
  abstract boolean is(Exact fraction);

  /**
   * Rounds once, to the right last digit.
   *
   * @param rounding how
   * @return the rounded number
   * @throws AmountOverflowException if it has more than 18 digits
   */
  // The number is reckoned ever more closely until all that it can be is rounded alike. Only a
  // number that lies where the rounding turns would never come to that, so it is asked for.
  public final Decimal rounded(Rounding rounding) {
    int bits = BigInteger.TEN.pow(rounding.places()).bitLength() + FIRST_GUARD;
    while (true) {
      BigInteger near = scaled(bits);
      Exact least = new Exact(near.subtract(ERROR), BigInteger.ONE.shiftLeft(bits));
      Exact most = new Exact(near.add(ERROR), BigInteger.ONE.shiftLeft(bits));
      BigDecimal low = least.toBigDecimal(rounding);
      if (low.compareTo(most.toBigDecimal(rounding)) == 0) {
        return Decimal.of(low);
      }
      Exact turn = turn(least, rounding.places());
      if (is(turn)) {
        return turn.rounded(rounding);
      }
      bits *= 2;
    }
  }

  /**
   * The first number from here on, counted in half units of the last place: roundings turn there.
   */
  private static Exact turn(Exact least, int places) {
    BigInteger halves = BigInteger.TWO.multiply(BigInteger.TEN.pow(places));
    Exact count = least.times(Exact.of(halves));
    BigDecimal whole = count.toBigDecimal(new Rounding(0, RoundingMode.CEILING));
    return new Exact(whole.toBigIntegerExact(), halves);
  }
}
