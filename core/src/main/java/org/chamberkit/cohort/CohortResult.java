package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;
import org.immutables.value.Value;

/**
 * What a cohort was scored with and how it came out (参评对象评分结果): the cohort, its means and places
 * with all numbers that they were made of, and a score card for each subject.
 *
 * <p>This type is immutable and thread-safe; a {@link CohortScorer} makes it, and readers of
 * documents through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class CohortResult implements WithCohortResult
    permits ImmutableCohortResult {

  CohortResult() {}

  /** {@return the cohort} */
  public abstract Cohort cohort();

  /** {@return the means that were taken, in the order of the cohort's, those of groups by group} */
  public abstract ImmutableList<CohortMean> means();

  /** {@return the places that were given, in the order of the cohort's, by group} */
  public abstract ImmutableList<Places> places();

  /** {@return the score cards, in the order of the evaluations, one for each subject} */
  public abstract ImmutableList<ScoreCard> cards();

  /**
   * Returns the place of a subject.
   *
   * @param item the item that is answered by the place
   * @param subject the subject
   * @return the place, if it has one that is certain
   */
  public final Optional<Long> place(PartId item, SubjectId subject) {
    return places().stream()
        .filter(table -> table.rank().item().equals(item))
        .flatMap(table -> table.lines().stream())
        .filter(line -> line.subject().equals(subject))
        .flatMap(line -> line.place().stream())
        .findFirst();
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Set<SubjectId> met = new HashSet<>();
    for (int i = 0; i < cards().size(); i++) {
      Subject subject = cards().get(i).subject();
      boolean isOfRound =
          cards().get(i).rubric().equals(cohort().round().rubric())
              && cards().get(i).period().equals(cohort().round().period());
      if (!met.add(subject.id()) || !isOfRound) {
        problems.add(
            Problem.of(
                CohortProblem.CARD_OF_OTHER_COHORT,
                Pointer.to("cards").child(i),
                ImmutableMap.of("subject", subject.id().text())));
      }
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a result; the cohort is required. */
  public static final class Builder extends ImmutableCohortResult.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
