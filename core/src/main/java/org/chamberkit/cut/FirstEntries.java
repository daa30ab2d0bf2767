package org.chamberkit.cut;

import org.chamberkit.place.PlaceProblem;
import org.chamberkit.problem.ProblemException;

/**
 * The list ends after a number of entries (取前若干名), such as the first 100.
 *
 * @param count how many, above 0
 * @param ties what becomes of those who are level at the line
 */
public record FirstEntries(long count, LineTies ties) implements Cut {

  /**
   * Checks the number.
   *
   * @param count how many, above 0
   * @param ties what becomes of those who are level at the line
   * @throws ProblemException with {@link PlaceProblem#NUMBER_TOO_LOW} if it is not above 0
   */
  public FirstEntries {
    PlaceProblem.checkAboveZero("count", count);
  }

  @Override
  public String word() {
    return "entries";
  }
}
