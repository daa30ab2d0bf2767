package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Answers items of an evaluation that are not typed in. */
  private interface Answering {
    WithProblems<Evaluation> answer(Evaluation evaluation);
  }

  private final Scorer scorer;
  private final ImmutableList<Answering> answerings;
  private final CohortCheck cohort = new CohortCheck();

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   */
  public RecordScorer(Scorer scorer) {
    this(scorer, ImmutableList.of(), Optional.empty());
  }

  /**
   * Begins with no evaluation.
   *
   * @param scorer the rubric, made ready
   * @param votes the votes that answer items, in the order in which they do
   * @param facts the facts that answer items, if there are such; they answer before the votes do
   */
  public RecordScorer(
      Scorer scorer, ImmutableList<BallotAnswers> votes, Optional<FactAnswers> facts) {
    this.scorer = scorer;
    this.answerings =
        Stream.concat(
                facts.stream().map(one -> (Answering) one::answer),
                votes.stream().map(one -> one::answer))
            .collect(ImmutableList.toImmutableList());
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
    Submission submission = record.value().get();
    WithProblems<Evaluation> made = submission.toEvaluation();
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    found.addAll(made.problems());
    for (Answering answering : answerings) {
      if (made.value().isPresent()) {
        Evaluation before = made.value().get();
        made = answering.answer(before);
        found.addAll(submission.pointBack(before, made.problems()));
      }
    }
    if (made.value().isEmpty()) {
      return WithProblems.refused(located(record, found.build()));
    }
    Evaluation evaluation = made.value().get();
    WithProblems<ScoreCard> scored = scorer.score(evaluation);
    ImmutableList<Problem> ofCohort = cohort.meet(evaluation);
    found.addAll(submission.pointBack(evaluation, scored.problems()));
    found.addAll(submission.pointBack(evaluation, ofCohort));
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
