package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Divides many whole numbers by the same one and rounds each quotient to a whole number (整除修约).
 *
 * <p>Gives the same quotients as a division would, but multiplies instead, which is several times
 * faster. The method: T. Granlund and P. L. Montgomery, Division by Invariant Integers using
 * Multiplication, PLDI 1994, theorem 4.2.
 */
public final class RoundedDivision {

  /** Whatever has fewer bits than this is multiplied; the rest is divided. */
  private static final int BITS = 61;

  private static final long ROOM = 1L << BITS;

  private final long divisor;

  /** Two to the power of 64 and {@code shift}, divided by the divisor and rounded up; or 0. */
  private final long reciprocal;

  private final int shift;

  /** What is added to the magnitude of a dividend above or below 0 before it is rounded down. */
  private final long addedAbove;

  private final long addedBelow;

  /**
   * The remainder at which an odd quotient rounds up, an even one down; below 0 if there is none.
   */
  private final long tie;

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
    // With 62 bits for dividend and addend, a reciprocal of 63 gives every quotient exactly.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(divisor - 1);
    this.shift = BITS + 1 + bits - Long.SIZE;
    this.reciprocal = shift < 0 || divisor >= ROOM ? 0 : reciprocal(divisor, BITS + 1 + bits);
    long half = divisor / 2;
    long lessThanHalf = (divisor - 1) / 2;
    long above =
        switch (mode) {
          case UP, CEILING -> divisor - 1;
          case HALF_UP, HALF_EVEN -> half;
          case HALF_DOWN -> lessThanHalf;
          default -> 0;
        };
    this.addedAbove = above;
    this.addedBelow =
        switch (mode) {
          case FLOOR -> divisor - 1;
          case CEILING -> 0;
          default -> above;
        };
    this.tie = mode == RoundingMode.HALF_EVEN && divisor % 2 == 0 ? half : -1;
  }

  private static long reciprocal(long divisor, int power) {
    BigInteger by = BigInteger.valueOf(divisor);
    return BigInteger.ONE
        .shiftLeft(power)
        .add(by)
        .subtract(BigInteger.ONE)
        .divide(by)
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
    long added = sign == 0 ? addedAbove : addedBelow;
    long quotient =
        reciprocal != 0 && magnitude < ROOM
            ? Math.multiplyHigh(magnitude + added, reciprocal) >> shift
            : divided(magnitude, added);
    if (tie >= 0 && (quotient & 1) != 0 && quotient * divisor - magnitude == tie) {
      quotient--;
    }
    return (quotient ^ sign) - sign;
  }

  private long divided(long magnitude, long added) {
    return magnitude / divisor + (magnitude % divisor >= divisor - added ? 1 : 0);
  }
}
