package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.figure.FigureId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.rating.PartId;

/**
 * The figure that answers an item (取数指标): what was found is not typed in, but computed from facts.
 *
 * <p>A figure that counts answers a count, yes or no (whether it is above 0), a number, and what
 * was achieved of a target. One that is a ratio of two figures answers a share or a ratio by these
 * two. A series takes the figure for each of its years.
 *
 * @param figure the figure
 * @param period the days for which it is asked; absent for those that the evaluation is about
 * @param years for a series, how many calendar years, the last being the one in which the period
 *     ends; absent for any other answer
 */
public record FigureSource(FigureId figure, Optional<Period> period, Optional<Long> years) {

  /** More years than any scheme looks at. */
  private static final long MOST_YEARS = 100;

  private static final ImmutableList<AnswerKind> ANSWERED =
      ImmutableList.of(
          AnswerKind.COUNT,
          AnswerKind.SHARE,
          AnswerKind.RATIO,
          AnswerKind.SERIES,
          AnswerKind.YES_NO,
          AnswerKind.NUMBER);

  /**
   * Obtains the source of an answer about the days of the evaluation.
   *
   * @param figure the figure
   * @return the source
   */
  public static FigureSource of(FigureId figure) {
    return new FigureSource(figure, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the periods for which the figure is asked.
   *
   * @param ofEvaluation the days that the evaluation is about
   * @return one period; or, for a series, one for each calendar year, the earliest first
   */
  public ImmutableList<Period> periods(Period ofEvaluation) {
    Period asked = period.orElse(ofEvaluation);
    if (years.isEmpty()) {
      return ImmutableList.of(asked);
    }
    ImmutableList.Builder<Period> periods = ImmutableList.builder();
    int last = asked.endsOn().getYear();
    for (int before = years.get().intValue() - 1; before >= 0; before--) {
      periods.add(Period.ofYear(last - before));
    }
    return periods.build();
  }

  /**
   * Checks whether the figure can give an answer of a kind.
   *
   * @param item the item
   * @param kind the kind of answer that its rule takes
   * @return what does not fit, with pointers into this
   */
  ImmutableList<Problem> check(PartId item, AnswerKind kind) {
    if (!ANSWERED.contains(kind)) {
      return ImmutableList.of(
          Problem.of(
              RubricProblem.NO_ANSWER_OF_FIGURE,
              Pointer.to("figure"),
              ImmutableMap.of("item", item.text(), "kind", kind.word())));
    }
    boolean isSeries = kind == AnswerKind.SERIES;
    boolean fits =
        years.map(number -> isSeries && number >= 2 && number <= MOST_YEARS).orElse(!isSeries);
    return fits
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                RubricProblem.YEARS_OF_FIGURE,
                years.isPresent() ? Pointer.to("years") : Pointer.ROOT,
                ImmutableMap.of("item", item.text(), "most", Long.toString(MOST_YEARS))));
  }
}
