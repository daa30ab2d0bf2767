package org.chamberkit.post;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * The how-manieth term it is (届次), counted from 1.
 *
 * @param number the number, from 1
 */
public record TermNumber(long number) implements Comparable<TermNumber> {

  /**
   * Checks the number.
   *
   * @param number the number, from 1
   * @throws ProblemException with {@link PostProblem#TERM_BELOW_ONE} if it is below 1
   */
  public TermNumber {
    if (number < 1) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  PostProblem.TERM_BELOW_ONE,
                  Pointer.ROOT,
                  ImmutableMap.of("number", Long.toString(number)))));
    }
  }

  /**
   * Obtains a number.
   *
   * @param number the number, from 1
   * @return the number of a term
   * @throws ProblemException with {@link PostProblem#TERM_BELOW_ONE} if it is below 1
   */
  public static TermNumber of(long number) {
    return new TermNumber(number);
  }

  @Override
  public int compareTo(TermNumber other) {
    return Long.compare(number, other.number);
  }

  /** {@return the number as text} */
  @Override
  public String toString() {
    return Long.toString(number);
  }
}
