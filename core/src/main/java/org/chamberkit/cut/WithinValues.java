package org.chamberkit.cut;

import org.chamberkit.quantity.Interval;

/**
 * The list ends where the value of the first key leaves an interval (取达到某数值者): {@code [100, ..)}
 * holds those of at least 100, {@code (100, ..)} those above 100. Who has no value of the first key
 * is not on the list.
 *
 * @param within the values that are on the list, without an end on the side that stands ahead
 */
public record WithinValues(Interval within) implements Cut {

  @Override
  public String word() {
    return "values";
  }
}
