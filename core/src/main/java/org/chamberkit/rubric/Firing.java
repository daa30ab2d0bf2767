package org.chamberkit.rubric;

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
 * @param after the points after, different from those before
 */
public record Firing(FiringKind kind, Points before, Points after) {

  /**
   * Checks that something changed.
   *
   * @param kind which rule acted
   * @param before the points before
   * @param after the points after
   * @throws ProblemException with {@link RubricProblem#NO_EFFECT} if nothing changed
   */
  public Firing {
    if (before.equals(after)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  RubricProblem.NO_EFFECT,
                  Pointer.to("after"),
                  ImmutableMap.of("points", after.toString()))));
    }
  }
}
