package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import org.chamberkit.evaluation.BallotAnswers;
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
  private final ImmutableList<BallotAnswers> votes;
  private final CohortCheck cohort = new CohortCheck();

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   */
  public RecordScorer(Scorer scorer) {
    this(scorer, ImmutableList.of());
  }

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   * @param votes the votes that answer items, in the order in which they do
   */
  public RecordScorer(Scorer scorer, ImmutableList<BallotAnswers> votes) {
    this.scorer = scorer;
    this.votes = votes;
  }

  /**
   * Scores a record: an evaluation, or the files of several offices, which are merged first.
   *
   * @param record what was read
   * @return the score card, or why there is none; all problems of the record with their places
   */
  public WithProblems<ScoreCard> score(Parsed<? extends Submission> record) {
    if (record.value().isEmpty()) {
      return WithProblems.refused(record.problems());
    }
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    WithProblems<Evaluation> merged = record.value().get().toEvaluation();
    found.addAll(merged.problems());
    if (merged.value().isEmpty()) {
      return WithProblems.refused(located(record, found.build()));
    }
    Evaluation evaluation = merged.value().get();
    for (BallotAnswers vote : votes) {
      WithProblems<Evaluation> answered = vote.answer(evaluation);
      found.addAll(answered.problems());
      evaluation = answered.orThrow();
    }
    WithProblems<ScoreCard> scored = scorer.score(evaluation);
    ImmutableList<Problem> ofCohort = cohort.meet(evaluation);
    found.addAll(scored.problems()).addAll(ofCohort);
    ImmutableList<Problem> problems = located(record, found.build());
    return ofCohort.isEmpty()
        ? new WithProblems<>(scored.value(), problems)
        : WithProblems.refused(problems);
  }

  private static ImmutableList<Problem> located(
      Parsed<? extends Submission> record, ImmutableList<Problem> found) {
    return ImmutableList.<Problem>builder()
        .addAll(record.problems())
        .addAll(record.locate(found))
        .build();
  }
}
