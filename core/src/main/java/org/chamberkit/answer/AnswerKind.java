package org.chamberkit.answer;

/** The kinds of answer that item rules accept. */
public enum AnswerKind {
  /** How many: {@link CountAnswer}. */
  COUNT("count"),
  /** Points given by a judge: {@link PointsAnswer}. */
  POINTS("points"),
  /** Single occurrences, each with the points that a judge gave: {@link OccurrencesAnswer}. */
  OCCURRENCES("occurrences");

  private final String word;

  AnswerKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents, such as {@code count}} */
  public String word() {
    return word;
  }
}
