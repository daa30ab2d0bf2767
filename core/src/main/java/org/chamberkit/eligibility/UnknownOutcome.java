package org.chamberkit.eligibility;

/** What becomes of an applicant of whom a rule cannot be decided (无法判定时的处理). */
public enum UnknownOutcome {
  /** It is not admitted (不予参评). */
  EXCLUDE("exclude"),
  /** It is admitted, and the finding says that nobody knows (先予参评). */
  ADMIT("admit");

  private final String word;

  UnknownOutcome(String word) {
    this.word = word;
  }

  /** {@return the word for this policy in documents} */
  public String word() {
    return word;
  }
}
