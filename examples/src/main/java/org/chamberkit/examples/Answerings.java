package org.chamberkit.examples;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.evaluation.BallotAnswers;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Submission;
import org.chamberkit.io.Parsed;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;

/** What answers items of evaluations that are not typed in: facts, and votes. */
public final class Answerings {

  /** Nothing: all answers are typed in. */
  public static final Answerings NONE = new Answerings(Optional.empty(), ImmutableList.of());

  private interface Answering {
    WithProblems<Evaluation> answer(Evaluation evaluation);
  }

  private final ImmutableList<Answering> all;

  /**
   * Obtains answers in their order.
   *
   * @param facts the facts that answer items, if there are such; they answer before the votes do
   * @param votes the votes that answer items, in the order in which they do
   */
  public Answerings(Optional<FactAnswers> facts, ImmutableList<BallotAnswers> votes) {
    all =
        Stream.concat(
                facts.stream().map(one -> (Answering) one::answer),
                votes.stream().map(one -> one::answer))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Makes one evaluation of what was handed in, and answers its items.
   *
   * @param record what was read
   * @param submission its value, if there is one
   * @return the evaluation, or why there is none; all problems of the record with their places
   */
  public WithProblems<Evaluation> answer(
      Parsed<?> record, Optional<? extends Submission> submission) {
    if (submission.isEmpty()) {
      return WithProblems.refused(record.problems());
    }
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    WithProblems<Evaluation> made = submission.get().toEvaluation();
    found.addAll(made.problems());
    for (Answering answering : all) {
      if (made.value().isPresent()) {
        Evaluation before = made.value().get();
        made = answering.answer(before);
        found.addAll(submission.get().pointBack(before, made.problems()));
      }
    }
    return new WithProblems<>(
        made.value(),
        ImmutableList.<Problem>builder()
            .addAll(record.problems())
            .addAll(record.locate(found.build()))
            .build());
  }
}
