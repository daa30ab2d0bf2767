package org.chamberkit.label;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.place.PlaceProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/**
 * Places that are printed as one (名次区间), such as 101 to 150.
 *
 * @param first the first place, above 0
 * @param last the last place, not below the first
 */
public record PlaceBand(long first, long last) {

  /**
   * Checks the places.
   *
   * @param first the first place, above 0
   * @param last the last place, not below the first
   * @throws ProblemException with {@link PlaceProblem#NUMBER_TOO_LOW} if the first is not above 0,
   *     or {@link LabelProblem#BAND_TURNED} if the last is below it
   */
  public PlaceBand {
    PlaceProblem.checkAboveZero("first", first);
    if (last < first) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LabelProblem.BAND_TURNED,
                  Pointer.to("last"),
                  ImmutableMap.of("first", Long.toString(first), "last", Long.toString(last)))));
    }
  }

  /**
   * Tells whether a place is in the band; the mean of places is where the lower of them is.
   *
   * @param place the place
   * @return true if it is
   */
  public boolean contains(Decimal place) {
    return place.compareTo(Decimal.of(first)) >= 0 && place.compareTo(Decimal.of(last + 1)) < 0;
  }

  /** {@return the places with a hyphen between, such as {@code 101-150}} */
  @Override
  public String toString() {
    return first + "-" + last;
  }
}
