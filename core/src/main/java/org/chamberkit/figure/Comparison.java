package org.chamberkit.figure;

/** How the left side of a rule has to stand to the right one (比较关系). */
public enum Comparison {
  /** Not above it. */
  AT_MOST("atMost", "≤"),
  /** Exactly the same. */
  EQUAL("equal", "="),
  /** Not below it. */
  AT_LEAST("atLeast", "≥");

  private final String word;
  private final String sign;

  Comparison(String word, String sign) {
    this.word = word;
    this.sign = sign;
  }

  /** {@return the sign for this comparison in sentences} */
  public String sign() {
    return sign;
  }

  /** {@return the word for this comparison in documents} */
  public String word() {
    return word;
  }

  /**
   * Tells whether two sides stand as they have to.
   *
   * @param order what comparing the left side with the right one gave: below 0, 0 or above 0
   * @return true if they do
   */
  public boolean isMet(int order) {
    return switch (this) {
      case AT_MOST -> order <= 0;
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
