package org.chamberkit.composite;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;

/**
 * A number that may have no end of digits, such as a root: it can be reckoned as closely as asked
 * for, and compared for equality with any fraction. So it can be rounded to the right last digit.
 */
abstract class Irrational {

  private static final int FIRST_GUARD = 24;

  /** How far {@link #scaled} may be off, in units of its last bit. */
  static final BigInteger ERROR = BigInteger.valueOf(8);

  /** The number times two to the power of {@code bits}, off by less than {@link #ERROR}. */
  abstract BigInteger scaled(int bits);

  /** Whether this is exactly a fraction. */
  abstract boolean is(Exact fraction);

  /**
   * Rounds once, to the right last digit.
   *
   * <p>The number is reckoned ever more closely until all that it can be is rounded alike. Only a
   * number that lies where the rounding turns would never come to that, so it is asked for.
   *
   * @throws AmountOverflowException if the rounded number does not fit
   */
  final Decimal rounded(Rounding rounding) {
    int bits = bitsFor(rounding.places()) + FIRST_GUARD;
    while (true) {
      BigInteger near = scaled(bits);
      Exact least = new Exact(near.subtract(ERROR), BigInteger.ONE.shiftLeft(bits));
      Exact most = new Exact(near.add(ERROR), BigInteger.ONE.shiftLeft(bits));
      BigDecimal low = round(least, rounding);
      if (low.equals(round(most, rounding))) {
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
    BigDecimal count =
        new BigDecimal(least.above().multiply(halves))
            .divide(new BigDecimal(least.below()), 0, RoundingMode.CEILING);
    return new Exact(count.toBigIntegerExact(), halves);
  }

  private static BigDecimal round(Exact number, Rounding rounding) {
    return new BigDecimal(number.above())
        .divide(new BigDecimal(number.below()), rounding.places(), rounding.mode());
  }

  private static int bitsFor(int places) {
    return BigInteger.TEN.pow(places).bitLength();
  }
}
