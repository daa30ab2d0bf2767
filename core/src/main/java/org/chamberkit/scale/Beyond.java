package org.chamberkit.scale;

/** What becomes of a number that lies beyond the end of a scale (超出界限的处理). */
public enum Beyond {
  /** It counts as much as the end does (截断). */
  CUT("cut"),
  /** It counts in proportion, beyond the end (不截断). */
  KEEP("keep");

  private final String word;

  Beyond(String word) {
    this.word = word;
  }

  /** {@return the word for this in documents} */
  public String word() {
    return word;
  }
}
