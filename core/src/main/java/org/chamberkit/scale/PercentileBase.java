package org.chamberkit.scale;

/** Of what a percentile is a share (百分位口径). */
public enum PercentileBase {
  /** The rank divided by how many numbers there are: the best of n has n ÷ n. */
  COUNT("count"),
  /** The rank less 1 divided by how many there are less 1: the worst has 0, the best 1. */
  STEPS("steps");

  private final String word;

  PercentileBase(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
