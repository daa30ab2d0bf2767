package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;

/**
 * A rule that acted on points already reckoned, and its effect.
 *
 * @param kind which rule acted
 * @param before the points before
 * @param after the points after, below those before
 */
public record Firing(FiringKind kind, Points before, Points after) {

  /**
   * Checks that the points were lowered.
   *
   * @param kind which rule acted
   * @param before the points before
   * @param after the points after
   * @throws ProblemException with {@link RuleProblem#NOT_LOWERED} if they were not
   */
  public Firing {
    if (after.compareTo(before) >= 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  RuleProblem.NOT_LOWERED,
                  Pointer.to("after"),
                  ImmutableMap.of("before", before.toString(), "after", after.toString()))));
    }
  }
}
