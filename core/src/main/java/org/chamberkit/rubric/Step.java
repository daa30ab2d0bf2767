package org.chamberkit.rubric;

import org.chamberkit.answer.PartId;
import org.chamberkit.text.Name;

/**
 * One of the numbered rules that follow the sum of the dimensions, in their order; the number is
 * the place in the rubric's list, from 1.
 */
public sealed interface Step permits Adjustment {

  /** {@return the identifier, unique in the rubric} */
  PartId id();

  /** {@return what the step is called} */
  Name name();

  /** {@return the word for this kind of step in documents, such as {@code bonus}} */
  String word();
}
