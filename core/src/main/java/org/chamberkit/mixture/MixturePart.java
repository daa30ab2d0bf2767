package org.chamberkit.mixture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.composite.CompositeProblem;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Name;

/**
 * A part of a mixture (组成部分): score cards by one rubric, of which the mean is taken if they are
 * several, such as those of four quarters.
 *
 * @param id the identifier, unique in the mixture
 * @param name what the part is called
 * @param clause the clause of the source that it comes from, if known
 * @param weight how much it counts, above 0; all weights add up to 1
 * @param rubric the rubric by which the cards were made
 * @param periods the periods of the cards, at least one, each once
 * @param missing what it means that a card is not there
 * @param possible the totals that a card can have; there if a missing card leaves the total open
 */
public record MixturePart(
    PartId id,
    Name name,
    Optional<String> clause,
    Decimal weight,
    RubricKey rubric,
    ImmutableList<Period> periods,
    MissingCard missing,
    Optional<PointsRange> possible) {

  /**
   * Checks the weight, the periods, and that it is known what an open card could have.
   *
   * @param id the identifier
   * @param name what the part is called
   * @param clause the clause of the source that it comes from
   * @param weight how much it counts
   * @param rubric the rubric by which the cards were made
   * @param periods the periods of the cards
   * @param missing what it means that a card is not there
   * @param possible the totals that a card can have
   * @throws ProblemException if the weight is not above 0, there is no period or one twice, or it
   *     is not said what an open card could have
   */
  public MixturePart {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (weight.signum() <= 0) {
      problems.add(
          Problem.of(
              CompositeProblem.PART_WEIGHT,
              Pointer.to("weight"),
              ImmutableMap.of("weight", weight.toString())));
    }
    if (periods.isEmpty()) {
      problems.add(
          Problem.of(
              MixtureProblem.NO_PERIODS,
              Pointer.to("periods"),
              ImmutableMap.of("part", id.text())));
    }
    problems.addAll(
        Repetitions.check(
            Pointer.to("periods"),
            periods,
            period -> period,
            (period, entry) ->
                Problem.of(
                    MixtureProblem.MIXED_TWICE,
                    entry,
                    ImmutableMap.of("rubric", rubric.toString(), "period", period.toString()))));
    if (missing == MissingCard.PROVISIONAL && possible.isEmpty()) {
      problems.add(
          Problem.of(
              MixtureProblem.POSSIBLE_NOT_STATED,
              Pointer.ROOT,
              ImmutableMap.of("part", id.text())));
    }
    ProblemException.throwIfErrors(problems.build());
  }
}
