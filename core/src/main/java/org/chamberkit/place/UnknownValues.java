package org.chamberkit.place;

/** What becomes of those whose value of a key is not known, whichever values stand ahead. */
public enum UnknownValues {
  /** They stand before all known values of the key (空值居前). */
  FIRST("first"),
  /** They stand behind all known values of the key (空值居后). */
  LAST("last"),
  /** They get no place (不排名次). */
  EXCLUDED("excluded"),
  /** Nothing is ranked as long as one is not known (不得缺失). */
  REFUSED("refused");

  private final String word;

  UnknownValues(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
