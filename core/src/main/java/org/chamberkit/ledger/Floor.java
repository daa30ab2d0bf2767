package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/**
 * That a step would have brought the total below its lowest, so that it stayed there (总分保底).
 *
 * @param lowest the lowest total that the step allows
 * @param before the total that the step would have led to
 * @param after the total that it led to
 */
public record Floor(Points lowest, PointsRange before, PointsRange after) {

  /**
   * Checks that the total was raised to the lowest.
   *
   * @param lowest the lowest total that the step allows
   * @param before the total that the step would have led to
   * @param after the total that it led to
   * @throws ProblemException with {@link LedgerProblem#FLOOR_DIFFERS} if it was not
   */
  public Floor {
    if (before.equals(after) || !before.flooredAt(lowest).equals(after)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LedgerProblem.FLOOR_DIFFERS,
                  Pointer.to("after"),
                  ImmutableMap.of(
                      "lowest", lowest.toString(),
                      "before", before.toString(),
                      "after", after.toString()))));
    }
  }
}
