package org.chamberkit.rubric;

/** Where the perspectives of a rubric are mixed (评价方合成方式). */
public enum PerspectivesMixed {
  /** In each judged item, before it is rounded and before any cap (逐项合成). */
  PER_ITEM("perItem"),
  /**
   * In the total of the dimensions: each perspective has one of its own, with roundings and caps,
   * and these are mixed; bonuses and what else follows then count once (总分合成).
   */
  PER_TOTAL("perTotal");

  private final String word;

  PerspectivesMixed(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
