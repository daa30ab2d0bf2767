package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.evaluation.CohortCheck;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Submission;
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
  private final Answerings answerings;
  private final CohortCheck cohort = new CohortCheck();

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   */
  public RecordScorer(Scorer scorer) {
    this(scorer, Answerings.NONE);
  }

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   * @param answerings what answers items beside what was typed in
   */
  public RecordScorer(Scorer scorer, Answerings answerings) {
    this.scorer = scorer;
    this.answerings = answerings;
  }

  /**
   * Scores a record: an evaluation, or the files of several offices, which are merged first.
   *
   * @param record what was read
   * @return the score card, or why there is none; all problems of the record with their places
   */
  public WithProblems<ScoreCard> score(Parsed<? extends Submission> record) {
    return score(record, record.value());
  }

  /**
   * Scores a record of any format.
   *
   * @param record what was read
   * @param submission its value, if there is one
   * @return the score card, or why there is none; all problems of the record with their places
   */
  public WithProblems<ScoreCard> score(
      Parsed<?> record, Optional<? extends Submission> submission) {
    WithProblems<Evaluation> made = answerings.answer(record, submission);
    if (made.value().isEmpty()) {
      return WithProblems.refused(made.problems());
    }
    Evaluation evaluation = made.value().get();
    WithProblems<ScoreCard> scored = scorer.score(evaluation);
    ImmutableList<Problem> ofCohort = cohort.meet(evaluation);
    ImmutableList<Problem> found =
        submission
            .orElseThrow()
            .pointBack(
                evaluation,
                ImmutableList.<Problem>builder()
                    .addAll(scored.problems())
                    .addAll(ofCohort)
                    .build());
    ImmutableList<Problem> problems =
        ImmutableList.<Problem>builder()
            .addAll(made.problems())
            .addAll(record.locate(found))
            .build();
    return ofCohort.isEmpty()
        ? new WithProblems<>(scored.value(), problems)
        : WithProblems.refused(problems);
  }
}
