package org.chamberkit.eligibility;

/** How far an applicant is admitted (参评资格). */
public enum Admission {
  /** Not even to the survey (不参加调研). */
  OUTSIDE("outside"),
  /** To the survey, not to the ranking (参加调研、不参加排序). */
  SURVEYED("surveyed"),
  /** To the ranking (参加排序). */
  RANKED("ranked");

  private final String word;

  Admission(String word) {
    this.word = word;
  }

  /** {@return the word for this admission in documents} */
  public String word() {
    return word;
  }
}
