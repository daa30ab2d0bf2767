package org.chamberkit.award;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;

/**
 * A rule that acted on points already reckoned, and its effect.
 *
 * @param kind which rule acted
 * @param before the points before
 * @param after the points after: below those before for a cap, above them for a floor, another
 *     number for a rounding or an overriding
 */
public record Firing(FiringKind kind, Fraction before, Fraction after) {

  /**
   * Checks that the points changed as a rule of this kind changes them.
   *
   * @param kind which rule acted
   * @param before the points before
   * @param after the points after
   * @throws ProblemException with {@link AwardProblem#NOT_LOWERED}, {@link AwardProblem#NOT_RAISED}
   *     or {@link AwardProblem#NOT_CHANGED} if they did not
   */
  public Firing {
    int change = after.compareTo(before);
    switch (kind) {
      case CAP -> check(change < 0, AwardProblem.NOT_LOWERED, before, after);
      case FLOOR -> check(change > 0, AwardProblem.NOT_RAISED, before, after);
      case ROUNDING, OVERRIDING -> check(change != 0, AwardProblem.NOT_CHANGED, before, after);
    }
  }

  private static void check(
      boolean isRight, AwardProblem problem, Fraction before, Fraction after) {
    if (!isRight) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  problem,
                  Pointer.to("after"),
                  ImmutableMap.of("before", before.toString(), "after", after.toString()))));
    }
  }
}
