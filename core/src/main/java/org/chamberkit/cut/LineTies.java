package org.chamberkit.cut;

/** What becomes of those who are level at the line, some before and some behind it (线上并列). */
public enum LineTies {
  /** Exactly the number of entries come on the list; a last key decides who of them. */
  EXACTLY("exactly"),
  /** All of them come on the list, which so becomes longer. */
  WITH_TIES("withTies"),
  /** None of them comes on the list, which so becomes shorter. */
  WITHOUT_TIES("withoutTies"),
  /** There is no list as long as somebody is level at the line. */
  REFUSED("refused");

  private final String word;

  LineTies(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
