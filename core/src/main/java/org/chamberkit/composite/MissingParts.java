package org.chamberkit.composite;

/** What becomes of a parent one of whose children is missing (缺失值处理). */
public enum MissingParts {
  /** The parent is missing, too (不予计算). */
  REFUSE("refuse"),
  /**
   * The parent is made of the children that are there, whose weights are raised in proportion until
   * they add up to what all the weights add up to (剔除并按比例调整权重).
   */
  DROP("drop");

  private final String word;

  MissingParts(String word) {
    this.word = word;
  }

  /** {@return the word for this policy in documents} */
  public String word() {
    return word;
  }
}
