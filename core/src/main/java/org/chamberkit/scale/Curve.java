package org.chamberkit.scale;

/** How a number goes from one goalpost to the other. */
public enum Curve {
  /** In proportion to the number (线性). */
  LINEAR("linear"),
  /**
   * In proportion to the natural logarithm of the number (自然对数). The place between the goalposts is
   * the same for any base; the base says what is printed.
   */
  NATURAL_LOGARITHM("naturalLogarithm"),
  /** In proportion to the logarithm of the number to base 10 (常用对数). */
  DECIMAL_LOGARITHM("decimalLogarithm");

  private final String word;

  Curve(String word) {
    this.word = word;
  }

  /** {@return the word for this curve in documents} */
  public String word() {
    return word;
  }
}
