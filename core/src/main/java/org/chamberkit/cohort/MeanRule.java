package org.chamberkit.cohort;

import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;

/**
 * That a reference value is the mean of what the cohort answered (参照均值). Who does not know, or to
 * whom the item does not apply, is left out.
 *
 * @param reference the reference value, as rules name it
 * @param item the item whose answers are taken
 * @param within whose answers are taken
 * @param rounding how the exact mean is rounded, once
 */
public record MeanRule(PartId reference, PartId item, Within within, Rounding rounding) {

  /** Whose answers make a mean. */
  public enum Within {
    /** Those of all who are evaluated together. */
    COHORT("cohort"),
    /** Those of the subject's own group. */
    GROUP("group");

    private final String word;

    Within(String word) {
      this.word = word;
    }

    /** {@return the word for this in documents} */
    public String word() {
      return word;
    }
  }
}
