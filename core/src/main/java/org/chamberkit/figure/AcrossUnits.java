package org.chamberkit.figure;

/** How the values of the organizations of a subtree become one (单位汇总方式). */
public enum AcrossUnits {
  /** They are added up. */
  SUM("sum"),
  /** The least one. */
  LEAST("least"),
  /** The greatest one. */
  GREATEST("greatest"),
  /** Their arithmetic mean, each organization counting the same. */
  MEAN("mean");

  private final String word;

  AcrossUnits(String word) {
    this.word = word;
  }

  /** {@return the word for this operator in documents} */
  public String word() {
    return word;
  }
}
