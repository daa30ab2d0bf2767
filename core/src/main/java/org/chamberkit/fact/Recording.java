package org.chamberkit.fact;

import java.time.LocalDate;

/**
 * What somebody recorded on a day (记录): a fact, anew or in place of an earlier form of the same
 * fact, or that a fact is withdrawn. Nothing is ever changed or deleted, so what was known on an
 * earlier day can be asked again.
 */
public sealed interface Recording extends RegisterEntry permits Fact, Withdrawal {

  /** {@return the identifier of the fact} */
  FactId id();

  /** {@return the day on which it was recorded} */
  @Override
  LocalDate recordedOn();
}
