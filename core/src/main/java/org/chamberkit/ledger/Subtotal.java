package org.chamberkit.ledger;

import java.util.Optional;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;

/**
 * The points of a criterion (小计).
 *
 * @param part the criterion
 * @param under the criterion that it counts in; absent for a dimension
 * @param points its points: those of its parts, added up, raised if it was re-based, and bounded
 * @param combination how they were combined, if they were not just added up
 * @param rebase how they were raised, if some part does not apply or may not
 * @param change how they were bounded and rounded, if that changed them
 */
public record Subtotal(
    PartId part,
    Optional<PartId> under,
    PointsRange points,
    Optional<NodeCombination> combination,
    Optional<Rebase> rebase,
    Optional<NodeChange> change) {

  /**
   * Creates the subtotal of a criterion whose parts were added up, and that was neither bounded nor
   * rounded.
   *
   * @param part the criterion
   * @param under the criterion that it counts in; absent for a dimension
   * @param points its points
   * @param rebase how they were raised, if some part does not apply or may not
   */
  public Subtotal(
      PartId part, Optional<PartId> under, PointsRange points, Optional<Rebase> rebase) {
    this(part, under, points, Optional.empty(), rebase, Optional.empty());
  }

  /** {@return the points before they were bounded and rounded} */
  public PointsRange raised() {
    return change.map(NodeChange::before).orElse(points);
  }

  /** {@return the points of the parts, added up or combined, before they were raised} */
  public PointsRange reckoned() {
    return rebase.map(Rebase::reckoned).orElse(raised());
  }
}
