package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import org.chamberkit.evaluation.CohortCheck;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;

/**
 * Scores evaluations as they come from a reader, so that what is wrong under the rubric, or with
 * the evaluations taken together, has its place in the text like what is wrong with the form.
 */
public final class RecordScorer {

  private final Scorer scorer;
  private final CohortCheck cohort = new CohortCheck();

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   */
  public RecordScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  /**
   * Scores a record.
   *
   * @param record what was read
   * @return the score card, or why there is none; all problems of the record with their places
   */
  public WithProblems<ScoreCard> score(Parsed<Evaluation> record) {
    if (record.value().isEmpty()) {
      return WithProblems.refused(record.problems());
    }
    WithProblems<ScoreCard> scored = scorer.score(record.value().get());
    ImmutableList<Problem> ofCohort = cohort.meet(record.value().get());
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    found.addAll(scored.problems()).addAll(ofCohort);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(record.problems()).addAll(record.locate(found.build()));
    return ofCohort.isEmpty()
        ? new WithProblems<>(scored.value(), problems.build())
        : WithProblems.refused(problems.build());
  }
}
