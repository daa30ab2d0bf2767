package org.chamberkit.answer;

/** The kinds of answer. */
public enum AnswerKind {
  /** How many: {@link CountAnswer}. */
  COUNT("count"),
  /** Points given by a judge: {@link PointsAnswer}. */
  POINTS("points"),
  /** Single occurrences, each with the points that a judge gave: {@link OccurrencesAnswer}. */
  OCCURRENCES("occurrences"),
  /** How many out of how many: {@link ShareAnswer}. */
  SHARE("share"),
  /** How many were achieved and how many were due: {@link RatioAnswer}. */
  RATIO("ratio"),
  /** Numbers of consecutive years: {@link SeriesAnswer}. */
  SERIES("series"),
  /** Yes or no: {@link YesNoAnswer}. */
  YES_NO("yesNo"),
  /** What of a checklist is fulfilled: {@link ChecklistAnswer}. */
  FULFILLED("fulfilled"),
  /** One of several options: {@link OptionAnswer}. */
  OPTION("option"),
  /** The mark that each perspective gave: {@link RatingsAnswer}. */
  RATINGS("ratings"),
  /** The votes of a survey: {@link BallotsAnswer}. */
  BALLOTS("ballots"),
  /** Honours that were awarded: {@link HonoursAnswer}. */
  HONOURS("honours"),
  /** A number as it is given: {@link NumberAnswer}. */
  NUMBER("number"),
  /** A place among others: {@link PlaceAnswer}. */
  PLACE("place"),
  /** Incidents that were reported or not: {@link IncidentsAnswer}. */
  INCIDENTS("incidents"),
  /** The votes of several groups on several aspects: {@link PollsAnswer}. */
  POLLS("polls"),
  /** The scores of several raters of each perspective: {@link ScoresAnswer}. */
  SCORES("scores"),
  /** The marks of several raters of each perspective: {@link MarksAnswer}. */
  MARKS("marks"),
  /** Single occurrences, each scored by several raters: {@link RatedOccurrencesAnswer}. */
  RATED_OCCURRENCES("ratedOccurrences"),
  /** No answer as asked, and why: {@link LackingAnswer}; every rule takes it. */
  LACKING("lacking");

  private final String word;

  AnswerKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents, such as {@code count}} */
  public String word() {
    return word;
  }
}
