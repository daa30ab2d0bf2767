package org.chamberkit.figure;

import org.chamberkit.fact.ThingKind;

/** What of a fact a figure counts (计量内容). */
public sealed interface Measure {

  /** Each fact counts 1, whatever its amount. */
  enum Facts implements Measure {
    /** The only one. */
    COUNT
  }

  /** The amount of each fact. */
  enum Amounts implements Measure {
    /** The only one. */
    AMOUNT
  }

  /**
   * The different things of a kind that the facts are about; each counts once, however many facts
   * name it.
   *
   * @param kind the kind of things
   */
  record Things(ThingKind kind) implements Measure {}
}
