package org.chamberkit.scale;

/** How a standard deviation is reckoned (标准差口径). */
public enum Deviation {
  /** Of a sample (样本标准差): the sum of squares divided by their number less 1. */
  SAMPLE("sample"),
  /** Of a population (总体标准差): the sum of squares divided by their number. */
  POPULATION("population");

  private final String word;

  Deviation(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
