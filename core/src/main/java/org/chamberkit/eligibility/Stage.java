package org.chamberkit.eligibility;

/** What an applicant is admitted to by a rule (环节). */
public enum Stage {
  /** To the survey (参加调研); who is not, is not ranked either. */
  SURVEY("survey"),
  /** To the ranking (参加排序); who is not, may still be surveyed. */
  RANKING("ranking");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** {@return the word for this stage in documents} */
  public String word() {
    return word;
  }
}
