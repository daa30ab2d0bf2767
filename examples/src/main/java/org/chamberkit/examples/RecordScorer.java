package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;

/**
 * Scores evaluations as they come from a reader, so that what is wrong under the rubric has its
 * place in the text like what is wrong with the form.
 *
 * @param scorer the rubric, made ready
 */
public record RecordScorer(Scorer scorer) {

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
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(record.problems()).addAll(record.locate(scored.problems()));
    return new WithProblems<>(scored.value(), problems.build());
  }
}
