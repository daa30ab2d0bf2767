package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/**
 * Looks over score cards that are to be ranked together, for what no single one of them shows: that
 * they were not made by the same version of a rubric for the same period.
 *
 * <p>Use a new one for each list, from one thread.
 */
public final class CardCohortCheck {

  private Optional<ScoreCard> first = Optional.empty();

  /** Creates a check that has met no card. */
  public CardCohortCheck() {}

  /**
   * Meets the next card.
   *
   * @param card the card
   * @return {@link ScoringProblem#OTHER_RUBRIC_OR_PERIOD} if it differs from the first one; empty
   *     if not
   */
  public ImmutableList<Problem> meet(ScoreCard card) {
    ScoreCard model = first.orElse(card);
    first = Optional.of(model);
    boolean fits = card.rubric().equals(model.rubric()) && card.period().equals(model.period());
    return fits
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                ScoringProblem.OTHER_RUBRIC_OR_PERIOD,
                Pointer.to(card.rubric().equals(model.rubric()) ? "period" : "rubric"),
                ImmutableMap.of(
                    "rubric", card.rubric().toString(),
                    "period", card.period().toString(),
                    "firstRubric", model.rubric().toString(),
                    "firstPeriod", model.period().toString())));
  }
}
