package org.chamberkit.rubric;

/** Which way an adjustment moves the total. */
public enum AdjustmentKind {
  /** Points are added (加分). */
  BONUS("bonus"),
  /** Points are taken off (扣分). */
  DEDUCTION("deduction");

  private final String word;

  AdjustmentKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }
}
