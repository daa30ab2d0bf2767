package org.chamberkit.scoring;

import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.quantity.PointsRange;

/**
 * The points of a criterion (小计).
 *
 * @param part the criterion
 * @param under the criterion that it counts in; absent for a dimension
 * @param points its points: those of its parts, added up, and raised if it was re-based
 * @param rebase how they were raised, if some part does not apply or may not
 */
public record Subtotal(
    PartId part, Optional<PartId> under, PointsRange points, Optional<Rebase> rebase) {

  /** {@return the points of the parts, added up, before they were raised} */
  public PointsRange reckoned() {
    return rebase.map(Rebase::reckoned).orElse(points);
  }
}
