package org.chamberkit.ranking;

/** In which order a list is printed. */
public enum Arrangement {
  /** By place: a ranking list (榜单). */
  BY_PLACE("byPlace"),
  /** By the order codes of the candidates, without places: a roll (名单). */
  BY_CODE("byCode");

  private final String word;

  Arrangement(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
