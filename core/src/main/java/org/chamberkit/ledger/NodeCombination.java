package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.subtotal.Combiner;

/**
 * How the points of the parts of a criterion were combined, where they were not just added up (合成).
 *
 * @param combination how
 * @param rounding how the points were rounded, if the combination divides and does not round itself
 * @param parts the parts, in the order of the rubric
 * @param points what came out, before anything was raised or bounded
 */
public record NodeCombination(
    Combination combination,
    Optional<Rounding> rounding,
    ImmutableList<Part> parts,
    PointsRange points) {

  /**
   * One of the parts.
   *
   * @param part the item or criterion
   * @param weight how much it counts beside the others
   * @param applies whether it applies; if not, it was left out
   */
  public record Part(PartId part, Decimal weight, Combiner.Applies applies) {

    /**
     * Checks the weight.
     *
     * @param part the item or criterion
     * @param weight how much it counts beside the others
     * @param applies whether it applies
     * @throws ProblemException with {@code PART_WEIGHT} if the weight is not above 0
     */
    public Part {
      org.chamberkit.composite.Part.missing(weight);
    }
  }
}
