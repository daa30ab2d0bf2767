package org.chamberkit.scale;

/** A number taken from the data with which the others are compared (参照值). */
public enum Reference {
  /** The mean (平均值). */
  MEAN("mean"),
  /** The best number (最优值): the highest, or the lowest where lower is better. */
  BEST("best"),
  /** The worst number (最差值). */
  WORST("worst");

  private final String word;

  Reference(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
