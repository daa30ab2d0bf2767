package org.chamberkit.cut;

import org.chamberkit.place.PlaceProblem;
import org.chamberkit.problem.ProblemException;

/**
 * The list ends after a place (取至某名次): on it is whose place is at most this one, as the tie scheme
 * counts places, so that nobody is level at the line.
 *
 * @param last the last place on the list, above 0
 */
public record UpToPlace(long last) implements Cut {

  /**
   * Checks the place.
   *
   * @param last the last place on the list, above 0
   * @throws ProblemException with {@link PlaceProblem#NUMBER_TOO_LOW} if it is not above 0
   */
  public UpToPlace {
    PlaceProblem.checkAboveZero("last", last);
  }

  @Override
  public String word() {
    return "places";
  }
}
