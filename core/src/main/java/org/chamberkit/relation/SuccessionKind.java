package org.chamberkit.relation;

/** How one organization came to stand in the place of another. */
public enum SuccessionKind {
  /** It was set up anew under another name or code (更名、重新登记): one heir. */
  RENAMED("renamed"),
  /** It was merged into another, with others or alone (合并): one heir. */
  MERGED("merged"),
  /** It was split into several (拆分): at least two heirs. */
  SPLIT("split");

  private final String word;

  SuccessionKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }
}
