package org.chamberkit.ranking;

/** Which places those get that are equal in every key; each scheme is called by its digits. */
public enum TieScheme {
  /**
   * Competition ranking, 1224 (并列占位): those who are equal share the best of their places, and the
   * others stay empty; a place is one more than the number of those who stand ahead.
   */
  COMPETITION("1224");

  private final String word;

  TieScheme(String word) {
    this.word = word;
  }

  /** {@return the digits of this scheme, which are also its word in documents} */
  public String word() {
    return word;
  }
}
