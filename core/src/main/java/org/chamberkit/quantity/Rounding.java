package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

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
   * @throws ProblemException with {@link QuantityProblem#PLACES_OUT_OF_RANGE} if there are fewer or
   *     more places
   */
  public Rounding {
    checkPlaces(places);
  }

  /**
   * Obtains a rounding.
   *
   * @param places how many places behind the point are kept, 0 to 18
   * @param mode which way
   * @return the rounding
   * @throws ProblemException with {@link QuantityProblem#PLACES_OUT_OF_RANGE} if there are fewer or
   *     more places
   */
  public static Rounding of(long places, RoundingMode mode) {
    checkPlaces(places);
    return new Rounding((int) places, mode);
  }

  /**
   * Obtains the rounding that schools teach (四舍五入): a half goes away from zero.
   *
   * @param places how many places behind the point are kept, 0 to 18
   * @return the rounding
   * @throws ProblemException if the places are not from 0 to 18
   */
  public static Rounding halfUp(int places) {
    return new Rounding(places, RoundingMode.HALF_UP);
  }

  private static void checkPlaces(long places) {
    if (places < 0 || places > Decimal.MOST_DIGITS) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  QuantityProblem.PLACES_OUT_OF_RANGE,
                  Pointer.to("places"),
                  ImmutableMap.of("places", Long.toString(places)))));
    }
  }
}
