package org.chamberkit.answer;

/**
 * What was answered to an item; the item's rule says which kind it takes. Whatever it takes, an
 * answer may be {@linkplain LackingAnswer lacking}.
 */
public sealed interface AnswerValue
    permits CountAnswer,
        PointsAnswer,
        OccurrencesAnswer,
        ShareAnswer,
        RatioAnswer,
        SeriesAnswer,
        YesNoAnswer,
        ChecklistAnswer,
        OptionAnswer,
        RatingsAnswer,
        BallotsAnswer,
        HonoursAnswer,
        NumberAnswer,
        PlaceAnswer,
        IncidentsAnswer,
        PollsAnswer,
        ScoresAnswer,
        MarksAnswer,
        RatedOccurrencesAnswer,
        LackingAnswer {

  /** {@return the kind of this answer} */
  AnswerKind kind();

  /**
   * {@return the answer in numbers, signs and identifiers, for sentences that quote it, such as
   * {@code 51/60}}
   */
  default String text() {
    return toString();
  }
}
