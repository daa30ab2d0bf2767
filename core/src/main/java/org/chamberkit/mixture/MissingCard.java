package org.chamberkit.mixture;

/** What it means that a score card of a part is not there, or has no total (缺失处理). */
public enum MissingCard {
  /** There is no result without it (不予计算). */
  REFUSE("refuse"),
  /** It counts 0 points (计零分). */
  ZERO("zero"),
  /** The others stand for it: weights are rescaled over what is there (剔除并按比例折算). */
  EXCLUDE("exclude"),
  /** The total is open, from the fewest to the most points that the card could have (暂定区间). */
  PROVISIONAL("provisional");

  private final String word;

  MissingCard(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
