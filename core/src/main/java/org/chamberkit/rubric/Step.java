package org.chamberkit.rubric;

import org.chamberkit.answer.PartId;
import org.chamberkit.text.Name;

/**
 * One of the numbered rules (计分步骤) before and after the points of the dimensions: gates before
 * them; bonuses and deductions, the grade and vetoes after them.
 */
public sealed interface Step permits ExistenceGate, Adjustment, GradeScale, Veto {

  /** {@return the identifier, unique in the rubric} */
  PartId id();

  /** {@return what the step is called} */
  Name name();

  /** {@return the word for this kind of step in documents, such as {@code bonus}} */
  String word();
}
