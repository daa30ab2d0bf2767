package org.chamberkit.measure;

import org.chamberkit.composite.Part;
import org.chamberkit.place.Direction;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/**
 * A part of a composite measure.
 *
 * @param measure the measure, one that stands before the composite
 * @param weight how much it counts beside the others, above 0
 * @param direction which values are better
 * @param scaling what its values become before they are combined
 */
public record CompositePart(
    MeasureId measure, Decimal weight, Direction direction, Scaling scaling) {

  /**
   * Checks the weight.
   *
   * @param measure the measure
   * @param weight how much it counts beside the others
   * @param direction which values are better
   * @param scaling what its values become
   * @throws ProblemException with {@link org.chamberkit.composite.CompositeProblem#PART_WEIGHT}
   */
  public CompositePart {
    ProblemException.throwIfErrors(Part.checkWeight(weight, Pointer.to("weight")));
  }
}
