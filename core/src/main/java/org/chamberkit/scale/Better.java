package org.chamberkit.scale;

/** Which numbers of an indicator are better (指标方向). On every scale a higher number is better. */
public enum Better {
  /** The higher the number, the better (正向指标). */
  HIGHER("higher"),
  /** The lower the number, the better (逆向指标). */
  LOWER("lower");

  private final String word;

  Better(String word) {
    this.word = word;
  }

  /** {@return the word for this direction in documents} */
  public String word() {
    return word;
  }
}
