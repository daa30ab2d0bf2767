package org.chamberkit.relation;

/** On what a cooperation stands (合作依据). */
public enum CooperationBasis {
  /** An agreement that both have signed (合作协议). */
  AGREEMENT("agreement"),
  /** A standing mechanism, such as regular joint meetings (合作机制). */
  MECHANISM("mechanism");

  private final String word;

  CooperationBasis(String word) {
    this.word = word;
  }

  /** {@return the word for this basis in documents} */
  public String word() {
    return word;
  }
}
