package org.chamberkit.place;

import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;

/**
 * {@code NTILE}: the number of the group, if all are divided into groups as equal as can be, the
 * larger ones first; from 1.
 *
 * <p>Groups go by the order of rows, so those who are equal can come into different ones, the first
 * printed into the first group.
 *
 * @param groups how many groups, above 0
 */
public record Ntile(long groups) implements Quantile {

  /**
   * Checks the number of groups.
   *
   * @param groups how many groups, above 0
   * @throws ProblemException with {@link PlaceProblem#NUMBER_TOO_LOW} if it is not above 0
   */
  public Ntile {
    PlaceProblem.checkAboveZero("groups", groups);
  }

  @Override
  public String word() {
    return "ntile";
  }

  @Override
  public Fraction of(long first, long last, long own, long count) {
    long least = count / groups;
    long larger = count % groups;
    long inLarger = larger * (least + 1);
    long group = own <= inLarger ? (own - 1) / (least + 1) : larger + (own - 1 - inLarger) / least;
    return new Fraction(group + 1, 1);
  }
}
