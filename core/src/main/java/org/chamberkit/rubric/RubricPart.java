package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Name;

/** A node in the tree of a rubric: a criterion with parts of its own, or an item. */
public sealed interface RubricPart permits Criterion, Item {

  /** {@return the identifier, unique in the rubric} */
  PartId id();

  /** {@return what the part is called} */
  Name name();

  /** {@return the points printed beside the part (分值), above 0, if it states them} */
  Optional<Points> maximum();

  /**
   * Returns what answers can earn here. A rule without a cap reaches beyond the maximum.
   *
   * @return from the fewest to the most points
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  PointsRange range();
}
