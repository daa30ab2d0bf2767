package org.chamberkit.scale;

/**
 * Which ranks numbers get that are equal (并列处理), counted from the worst, which is 1; each scheme is
 * called by its digits.
 */
public enum RankTies {
  /** All get the lowest of their ranks, 1224. */
  LOWEST("1224"),
  /** All get the highest of their ranks, 1334. */
  HIGHEST("1334"),
  /** All get the mean of their ranks, 1 2.5 2.5 4. */
  MEAN("mean"),
  /** All get the same rank, and the next better the next rank, 1223. */
  DENSE("1223");

  private final String word;

  RankTies(String word) {
    this.word = word;
  }

  /** {@return the digits of this scheme, which are also its word in documents} */
  public String word() {
    return word;
  }
}
