package org.chamberkit.ranking;

import java.util.Optional;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;

/**
 * A value that the entries of a list carry along, for print and for its report, though it does not
 * decide a place (附列指标).
 *
 * @param key which value
 * @param name what it is called in print, if it has a name
 * @param unit its unit, if it has one
 */
public record ValueColumn(ValueKey key, Optional<Name> name, Optional<Unit> unit) {

  /**
   * Obtains a column without name and unit.
   *
   * @param key which value
   * @return the column
   */
  public static ValueColumn of(ValueKey key) {
    return new ValueColumn(key, Optional.empty(), Optional.empty());
  }
}
