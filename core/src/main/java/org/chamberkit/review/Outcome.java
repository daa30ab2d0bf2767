package org.chamberkit.review;

/** How an objection ended. */
public enum Outcome {
  /** It was right, wholly or in part (异议成立). */
  UPHELD("upheld"),
  /** It was not (异议不成立). */
  DISMISSED("dismissed");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** {@return the word for this outcome in documents} */
  public String word() {
    return word;
  }
}
