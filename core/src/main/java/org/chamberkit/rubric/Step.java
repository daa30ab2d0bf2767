package org.chamberkit.rubric;

import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * One of the numbered rules (计分步骤) before and after the points of the dimensions: gates before
 * them; bonuses, deductions and what else moves the total after them, then the grade, what limits
 * it, and vetoes.
 */
public sealed interface Step permits Gate, Adjustment, TotalStep, GradeScale, GradeRule, Veto {

  /** {@return the identifier, unique in the rubric} */
  PartId id();

  /** {@return what the step is called} */
  Name name();

  /** {@return the clause of the source that the step comes from (条款), if known} */
  Optional<String> clause();

  /**
   * {@return from which day to which day the step is in force; it counts for periods whose last day
   * is among these}
   */
  Validity effective();

  /** {@return the word for this kind of step in documents, such as {@code bonus}} */
  String word();
}
