package org.chamberkit.fact;

import java.time.LocalDate;

/** What a register is made of (登记内容): recordings of facts, and matches between them. */
public sealed interface RegisterEntry permits Recording, SameEvent {

  /** {@return the day from which on it is known} */
  LocalDate recordedOn();
}
