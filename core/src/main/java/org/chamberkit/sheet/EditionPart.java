package org.chamberkit.sheet;

/** Where in an edition somebody stands (榜单的部分). */
public enum EditionPart {
  /** On the list (入围). */
  LISTED("listed"),
  /** Next behind the cut (递补名单). */
  RESERVE("reserve"),
  /** With a place, but neither on the list nor its reserve (未入围). */
  BEYOND("beyond"),
  /** Without a place (不排名次). */
  EXCLUDED("excluded");

  private final String word;

  EditionPart(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
