package org.chamberkit.consolidation;

/** Who is kept where one enterprise controls another (合并口径). */
public enum KeptSide {
  /** The parent stands for its subsidiaries (只保留母公司). */
  PARENT("parent"),
  /** The subsidiaries stand, the parent does not (只保留子公司). */
  CHILDREN("children"),
  /** Both stand side by side, which is reported (母子公司均保留). */
  BOTH("both");

  private final String word;

  KeptSide(String word) {
    this.word = word;
  }

  /** {@return the word for this policy in documents} */
  public String word() {
    return word;
  }
}
