package org.chamberkit.answer;

/** What was answered to an item; the item's rule says which kind it takes. */
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
        PollsAnswer {

  /** {@return the kind of this answer} */
  AnswerKind kind();
}
