package org.chamberkit.consolidation;

/** For which parents their subsidiaries give way. */
public enum ParentScope {
  /** For those that compete themselves (母公司参评). */
  COMPETING("competing"),
  /** For any parent, whether it applies or not (不论母公司是否参评). */
  ANY("any");

  private final String word;

  ParentScope(String word) {
    this.word = word;
  }

  /** {@return the word for this scope in documents} */
  public String word() {
    return word;
  }
}
