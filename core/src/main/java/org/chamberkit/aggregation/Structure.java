package org.chamberkit.aggregation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By which organization tree figures are rolled up (汇总口径).
 *
 * @param day the day whose tree serves for all periods; absent if each period goes by its own
 */
public record Structure(Optional<LocalDate> day) {

  private static final Structure AS_IT_WAS_THEN = new Structure(Optional.empty());

  /**
   * {@return the structure as it was then (按当时口径): what happened counts for whoever stood above on
   * the last day of the fact, a state for whoever stood above on the last day of the period; above
   * an organization that is no more then, or not yet, stands whoever stood above it last, or first}
   */
  public static Structure asItWasThen() {
    return AS_IT_WAS_THEN;
  }

  /**
   * Obtains the structure of a day (按现行口径): everything counts for whoever stands above on that day.
   * What belonged to an organization that is no more goes to its heirs by their shares, and is
   * unallocated as far as it has none.
   *
   * @param day the day
   * @return the structure
   */
  public static Structure asOf(LocalDate day) {
    return new Structure(Optional.of(day));
  }
}
