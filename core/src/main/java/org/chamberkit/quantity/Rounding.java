package org.chamberkit.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;

/**
 * How a number is rounded (修约): to how many places behind the point, and which way.
 *
 * @param places how many places behind the point are kept, 0 to 18
 * @param mode which way
 */
public record Rounding(int places, RoundingMode mode) {

  /**
   * Checks the number of places.
   *
   * @param places how many places behind the point are kept, 0 to 18
   * @param mode which way
   */
  public Rounding {
    checkArgument(
        places >= 0 && places <= Decimal.MOST_DIGITS,
        "places must be from 0 to %s, but were %s",
        Decimal.MOST_DIGITS,
        places);
  }

  /**
   * Obtains the rounding that schools teach (四舍五入): a half goes away from zero.
   *
   * @param places how many places behind the point are kept, 0 to 18
   * @return the rounding
   * @throws IllegalArgumentException if the places are not from 0 to 18
   */
  public static Rounding halfUp(int places) {
    return new Rounding(places, RoundingMode.HALF_UP);
  }
}
