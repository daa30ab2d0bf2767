package org.chamberkit.scale;

import org.chamberkit.text.Name;

/** A number that a normalizer takes from the data. */
public enum Parameter {
  /** The least of the numbers (最小值). */
  LEAST("least", "最小值", "least"),
  /** The greatest of the numbers (最大值). */
  MOST("most", "最大值", "most"),
  /** The arithmetic mean of the numbers, rounded as declared (平均值). */
  MEAN("mean", "平均值", "mean"),
  /** The standard deviation of the numbers, rounded as declared (标准差). */
  DEVIATION("deviation", "标准差", "standard deviation"),
  /** The number of the unit with which the others are compared (参照单元数值). */
  REFERENCE("reference", "参照单元数值", "number of the reference unit");

  private final String word;
  private final Name name;

  Parameter(String word, String chinese, String english) {
    this.word = word;
    this.name = Name.of(chinese, english);
  }

  /** {@return the word for this parameter in documents} */
  public String word() {
    return word;
  }

  /** {@return what the parameter is called} */
  public Name printed() {
    return name;
  }
}
