package org.chamberkit.industry;

import java.util.Optional;
import org.chamberkit.quantity.Decimal;

/**
 * One bound of a class, and what is known of the enterprise.
 *
 * @param sizeClass the class that has the bound
 * @param measure what is measured
 * @param least the bound, in the unit of the measure
 * @param given what is known of the enterprise, in the same unit
 */
public record SizeComparison(
    SizeClass sizeClass, SizeMeasure measure, Decimal least, Optional<Decimal> given) {

  /** {@return whether the enterprise is known to reach the bound} */
  public boolean isMet() {
    return given.isPresent() && given.get().compareTo(least) >= 0;
  }

  /** {@return whether the enterprise is known to stay below the bound} */
  public boolean isBelow() {
    return given.isPresent() && given.get().compareTo(least) < 0;
  }
}
