package org.chamberkit.reckoning;

import java.math.RoundingMode;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/**
 * The unit in which a plain rubric counts points: one point divided by ten to the power of {@code
 * places}. Amounts are so far below what a long holds that those of all items can be added up, in
 * any order, without a look at overflow.
 *
 * @param places how many places behind the point it has, 0 to {@link #MOST_PLACES}
 * @param mode which way points are rounded to it, {@code UNNECESSARY} if they are not
 */
public record PointsUnit(int places, RoundingMode mode) {

  /** How many places behind the point a unit has at most. */
  public static final int MOST_PLACES = 6;

  /** The largest amount in units, and the largest number above a line. */
  public static final long MOST = 1L << 46;

  /** So many amounts can be added up. */
  public static final int MOST_AMOUNTS = 1 << 10;

  /** Stands for an amount that is not a whole number of units, or too large. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int MOST_BITS = 60;
  private static final long[] POWERS_OF_TEN = powersOfTen();

  /** Ten to the power of a number of places. */
  static long powerOfTen(int places) {
    return POWERS_OF_TEN[places];
  }

  /** {@return how many units make a point} */
  public long perPoint() {
    return POWERS_OF_TEN[places];
  }

  /** {@return the largest number below a line} */
  public long mostBelow() {
    return (1L << MOST_BITS) / perPoint();
  }

  /**
   * Counts points.
   *
   * @param points the number of points
   * @return the number of units, or {@link #NONE}
   */
  public long units(Decimal points) {
    return scaled(points, places);
  }

  /** A number times ten to the power of some places, or {@link #NONE}. */
  static long scaled(Decimal number, int places) {
    if (number.scale() > places) {
      return NONE;
    }
    long power = POWERS_OF_TEN[places - number.scale()];
    return Math.abs(number.unscaled()) <= MOST / power ? number.unscaled() * power : NONE;
  }

  /**
   * Returns an amount.
   *
   * @param units the number of units
   * @return the points
   */
  public Points points(long units) {
    return new Points(new Decimal(units, places));
  }

  /**
   * Returns an amount as a range.
   *
   * @param units the number of units
   * @return the range of the one amount
   */
  public PointsRange range(long units) {
    return PointsRange.exactly(points(units));
  }

  /**
   * Returns the points of a number of units divided by another number.
   *
   * @param numerator the number of units
   * @param divisor what it is divided by, from 1 to {@link #mostBelow}
   * @return the points, exactly
   */
  public Fraction fraction(long numerator, long divisor) {
    return new Fraction(numerator, divisor * perPoint());
  }

  private static long[] powersOfTen() {
    long[] powers = new long[Decimal.MOST_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
