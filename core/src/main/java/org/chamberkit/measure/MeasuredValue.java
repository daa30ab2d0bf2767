package org.chamberkit.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.GroundKind;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * The value of a measure for an applicant (排序指标值).
 *
 * @param measure the measure
 * @param value the exact value that is ranked; absent if there is none
 * @param printed the number that is printed beside it, such as a rate of growth in percent
 * @param parts what a composite was made of, in the order of its parts
 * @param lacking why there is no value; absent if there is one
 */
public record MeasuredValue(
    MeasureId measure,
    Optional<Fraction> value,
    Optional<Decimal> printed,
    ImmutableList<MeasuredPart> parts,
    Optional<Ground> lacking) {

  static MeasuredValue lacking(MeasureId measure, Ground ground) {
    return new MeasuredValue(
        measure, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.of(ground));
  }

  /**
   * Tells whether the applicant cannot be measured, rather than that something is not known: the
   * base of a growth does not qualify.
   *
   * @return true if it is not eligible for lists that rank by the measure
   */
  public boolean notEligible() {
    return lacking
        .map(
            ground ->
                ground.kind() == GroundKind.NO_BASE || ground.kind() == GroundKind.VALUE_OUTSIDE)
        .orElse(false);
  }
}
