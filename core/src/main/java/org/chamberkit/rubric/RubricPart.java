package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.subtotal.Roundings;
import org.chamberkit.text.Name;

/** A node in the tree of a rubric: a criterion with parts of its own, or an item. */
public sealed interface RubricPart permits Criterion, Item {

  /** {@return the identifier, unique in the rubric} */
  PartId id();

  /** {@return what the part is called} */
  Name name();

  /** {@return the points printed beside the part (分值), above 0, if it states them} */
  Optional<Points> maximum();

  /** {@return the clause of the source that the part comes from (条款), if known} */
  Optional<String> clause();

  /**
   * {@return from which day to which day the part is in force; it counts for periods whose last day
   * is among these}
   */
  Validity effective();

  /**
   * {@return how much the part counts beside the others of its criterion (权重), above 0, if that is
   * not 1}
   */
  Optional<Decimal> weight();

  /**
   * {@return what the part is worth: the maximum of an item, or those of the parts below, combined}
   *
   * @throws java.util.NoSuchElementException if an item states no maximum, as one of a bonus may
   */
  Points worth();

  /** {@return how much the part counts beside the others of its criterion, 1 if nothing is said} */
  default Decimal weightOrOne() {
    return weight().orElse(Decimal.ONE);
  }

  /** {@return whether answers can show that the part does not apply (不适用)} */
  boolean mayNotApply();

  /**
   * Returns what answers can earn here, or silence where the rubric takes it for no points. A rule
   * without a cap reaches beyond the maximum; a part that may not apply is taken as one that does.
   *
   * @param roundings how the rubric rounds; a criterion that re-bases needs it
   * @return from the fewest to the most points
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  PointsRange range(Roundings roundings);

  /**
   * Returns what answers can earn here in a rubric that rounds items alone.
   *
   * @param rounding how points of items are rounded, if they are
   * @return from the fewest to the most points
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  default PointsRange range(Optional<Rounding> rounding) {
    return range(new Roundings(rounding, Optional.empty()));
  }

  /**
   * Returns what answers can earn where a part that does not apply earns no points, in a rubric
   * that rounds items alone.
   *
   * @param rounding how points of items are rounded, if they are
   * @return the range of the part, to no points if it may not apply
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  default PointsRange rangeOrNone(Optional<Rounding> rounding) {
    return rangeOrNone(new Roundings(rounding, Optional.empty()));
  }

  /**
   * Returns what answers can earn where a part that does not apply earns no points.
   *
   * @param roundings how the rubric rounds; a criterion that re-bases needs it
   * @return the range of the part, to no points if it may not apply
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  default PointsRange rangeOrNone(Roundings roundings) {
    PointsRange range = range(roundings);
    return mayNotApply() ? range.reachingTo(Points.ZERO) : range;
  }
}
