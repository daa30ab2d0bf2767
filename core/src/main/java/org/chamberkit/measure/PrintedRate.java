package org.chamberkit.measure;

/** Which rate of growth is printed, in percent. */
public enum PrintedRate {
  /** That over all years (累计增长率): {@code (last ÷ base − 1) × 100}. */
  TOTAL("total"),
  /**
   * The compound yearly rate (年均复合增长率): {@code ((last ÷ base)^(1 ÷ years) − 1) × 100}; none where
   * the last value is below 0.
   */
  YEARLY("yearly");

  private final String word;

  PrintedRate(String word) {
    this.word = word;
  }

  /** {@return the word for this rate in documents} */
  public String word() {
    return word;
  }
}
