package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;

/**
 * That the cap, the floor or the rounding of a criterion changed its points (指标封顶、保底、修约), in this
 * order.
 *
 * @param before the points of the parts, combined, and raised where a part does not apply
 * @param cap the most points of the criterion, if it is bounded
 * @param floor the fewest points of the criterion, if it is bounded
 * @param rounding how its points are rounded, if they are
 * @param after the points of the criterion
 */
public record NodeChange(
    PointsRange before,
    Optional<Points> cap,
    Optional<Points> floor,
    Optional<Rounding> rounding,
    PointsRange after) {

  /**
   * Checks that the points follow, and are others.
   *
   * @param before the points before
   * @param cap the most points
   * @param floor the fewest points
   * @param rounding how the points are rounded
   * @param after the points after
   * @throws ProblemException with {@link LedgerProblem#NODE_DIFFERS} if they do not
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public NodeChange {
    PointsRange bounded = bounded(before, cap, floor);
    PointsRange rounded = rounding.map(bounded::rounded).orElse(bounded);
    if (!rounded.equals(after) || before.equals(after)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LedgerProblem.NODE_DIFFERS,
                  Pointer.to("after"),
                  ImmutableMap.of("before", before.toString(), "after", after.toString()))));
    }
  }

  /** {@return the points between the bounds, before they are rounded} */
  public PointsRange bounded() {
    return bounded(before, cap, floor);
  }

  private static PointsRange bounded(
      PointsRange points, Optional<Points> cap, Optional<Points> floor) {
    PointsRange capped = cap.map(points::cappedAt).orElse(points);
    return floor.map(capped::flooredAt).orElse(capped);
  }
}
