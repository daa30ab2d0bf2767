package org.chamberkit.code;

/** How one division follows another. */
public enum SuccessionKind {
  /** It goes on under another name (更名), as a rule with its code. */
  RENAMED("renamed"),
  /** It goes on under another code (代码变更), as after a county has become a city. */
  RECODED("recoded"),
  /** It has become part of the other (并入), which may have been there before. */
  MERGED("merged"),
  /** A part of it has gone to the other (分设); the other parts have theirs. */
  SPLIT("split");

  private final String word;

  SuccessionKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }

  /** Whether the successor is the same division, so that both are never there on one day. */
  boolean isContinued() {
    return this == RENAMED || this == RECODED;
  }
}
