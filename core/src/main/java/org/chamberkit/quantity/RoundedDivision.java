package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Divides many whole numbers by the same one and rounds each quotient to a whole number (整除修约).
 *
 * <p>Gives the same quotients as a division would, but multiplies instead, which is several times
 * faster.
 */
public final class RoundedDivision {

  private final long divisor;

  /** One less than two to the power of 63 and {@code shift + 1}, divided and rounded down. */
  private final long reciprocal;

  private final int shift;

  /** The least remainder at which the magnitude of a quotient above or below 0 is raised by 1. */
  private final long raisesAbove;

  private final long raisesBelow;

  /** The remainder at which an odd quotient is raised, too; below 0 if there is none. */
  private final long raisesOdd;

  /**
   * Prepares to divide.
   *
   * @param divisor the number to divide by, above 0
   * @param mode how quotients are rounded; {@code UNNECESSARY} is refused
   * @throws IllegalArgumentException if the divisor is not above 0, or the mode does not round
   */
  public RoundedDivision(long divisor, RoundingMode mode) {
    checkArgument(divisor > 0, "divisor must be above 0, but was %s", divisor);
    checkArgument(mode != RoundingMode.UNNECESSARY, "mode must round");
    this.divisor = divisor;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(divisor);
    this.shift = bits - 2;
    this.reciprocal = bits == 1 ? 0 : reciprocal(divisor, bits - 1);
    long always = 1;
    long never = divisor;
    long half = divisor / 2 + divisor % 2;
    long moreThanHalf = divisor / 2 + 1;
    long above =
        switch (mode) {
          case UP, CEILING -> always;
          case HALF_UP -> half;
          case HALF_DOWN, HALF_EVEN -> moreThanHalf;
          default -> never;
        };
    this.raisesAbove = above;
    this.raisesBelow =
        switch (mode) {
          case FLOOR -> always;
          case CEILING -> never;
          default -> above;
        };
    this.raisesOdd = mode == RoundingMode.HALF_EVEN && divisor % 2 == 0 ? divisor / 2 : -1;
  }

  private static long reciprocal(long divisor, int power) {
    return BigInteger.ONE
        .shiftLeft(Long.SIZE - 1 + power)
        .subtract(BigInteger.ONE)
        .divide(BigInteger.valueOf(divisor))
        .longValueExact();
  }

  /**
   * Divides.
   *
   * @param dividend the number to divide, not {@code Long.MIN_VALUE}
   * @return the rounded quotient
   */
  public long divide(long dividend) {
    long sign = dividend >> (Long.SIZE - 1);
    long magnitude = (dividend ^ sign) - sign;
    long quotient = quotient(magnitude);
    long rest = magnitude - quotient * divisor;
    if (rest >= divisor) {
      quotient++;
      rest -= divisor;
    }
    if (rest >= (sign == 0 ? raisesAbove : raisesBelow)
        || (rest == raisesOdd && (quotient & 1) != 0)) {
      quotient++;
    }
    return (quotient ^ sign) - sign;
  }

  /** The quotient without its fraction, or one less. */
  private long quotient(long magnitude) {
    return shift < 0 ? magnitude : Math.multiplyHigh(magnitude, reciprocal) >> shift;
  }
}
