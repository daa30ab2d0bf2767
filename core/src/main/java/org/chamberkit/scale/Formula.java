package org.chamberkit.scale;

import org.chamberkit.quantity.Rounding;

/** What a fitted normalizer does to a column, with its parameters put in. */
interface Formula {

  /** Makes of each number one on the scale, rounded once; what is missing stays so. */
  Column apply(Column numbers, Rounding rounding);
}
