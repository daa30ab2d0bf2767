package org.chamberkit.condition;

/** What a condition says of an applicant (审核结论). */
public enum Outcome {
  /** It holds (符合). */
  PASS("pass"),
  /** It does not hold (不符合). */
  FAIL("fail"),
  /** What is known does not decide it (无法判定). */
  UNKNOWN("unknown");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** {@return the word for this outcome in documents} */
  public String word() {
    return word;
  }

  /** {@return the outcome of the contrary: what is unknown stays so} */
  Outcome negated() {
    return switch (this) {
      case PASS -> FAIL;
      case FAIL -> PASS;
      default -> UNKNOWN;
    };
  }
}
