package org.chamberkit.index;

/** Which totals decide places (排名依据的数值). */
public enum RankOn {
  /** The totals before they are rounded; who is equal by rounding alone is parted (未修约值). */
  EXACT("exact"),
  /** The totals as they are printed, rounded (修约值). */
  ROUNDED("rounded");

  private final String word;

  RankOn(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
