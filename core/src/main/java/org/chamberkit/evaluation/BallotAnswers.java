package org.chamberkit.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.ScoresAnswer;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.ballot.BallotCount;
import org.chamberkit.ballot.BallotItem;
import org.chamberkit.ballot.BallotProblem;
import org.chamberkit.ballot.PaperUse;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;

/**
 * Answers an item by a vote (测评票取数): what the papers of a ballot box give of a subject becomes its
 * answer, with the count of papers and each void one.
 *
 * <p>The candidate is the subject of the same identifier. What was typed in beside the vote is
 * compared with it; where they differ the vote counts, and both are told. Scores of other
 * perspectives than the one that votes stay beside it.
 *
 * <p>This type is immutable and thread-safe; the papers are counted once.
 *
 * <pre>{@code
 * Evaluation answered = BallotAnswers.of(box).answer(evaluation).orThrow();
 * }</pre>
 */
public final class BallotAnswers {

  private final BallotBox box;
  private final BallotItem item;
  private final BallotCount count;

  private BallotAnswers(BallotBox box, BallotItem item) {
    this.box = box;
    this.item = item;
    this.count = box.count();
  }

  /**
   * Counts the papers.
   *
   * @param box the ballot box
   * @return the answers that it gives
   * @throws ProblemException if it does not say which item it answers
   */
  public static BallotAnswers of(BallotBox box) {
    BallotItem item =
        box.answers()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ImmutableList.of(
                            Problem.of(
                                BallotProblem.ANSWERS_NO_ITEM, Pointer.ROOT, ImmutableMap.of()))));
    return new BallotAnswers(box, item);
  }

  /**
   * Answers the item of an evaluation.
   *
   * @param evaluation the evaluation
   * @return the evaluation with the answer; with a warning if something else was typed in, or if
   *     the subject is not voted on, so that it stays as it is. Pointers go into the given
   *     evaluation
   */
  public WithProblems<Evaluation> answer(Evaluation evaluation) {
    CandidateId candidate = CandidateId.of(evaluation.subject().id().text());
    if (!box.candidates().contains(candidate)) {
      return WithProblems.of(
          evaluation,
          ImmutableList.of(
              Problem.of(
                  EvaluationProblem.NOT_VOTED_ON,
                  Pointer.to("subject").child("id"),
                  ImmutableMap.of("subject", candidate.text(), "item", item.item().text()))));
    }
    AnswerValue value = count.answer(candidate, item.use());
    List<Answer> answers = new ArrayList<>(evaluation.answers());
    int place = placeOf(evaluation);
    if (place < 0) {
      answers.add(
          Answer.builder().item(item.item()).value(value).origin(origin(Optional.empty())).build());
      return WithProblems.of(evaluation.withAnswers(answers));
    }
    Answer given = answers.get(place);
    Optional<AnswerValue> typed = typed(given.value()).filter(before -> !before.equals(value));
    answers.set(
        place, given.withValue(besideOthers(given.value(), value)).withOrigin(origin(typed)));
    return WithProblems.of(
        evaluation.withAnswers(answers),
        typed.map(before -> differs(before, value, place)).stream().collect(toImmutableList()));
  }

  /** What was typed in of what the vote gives; of scores, those of its perspective. */
  private Optional<AnswerValue> typed(AnswerValue given) {
    if (given instanceof ScoresAnswer scores && item.use() instanceof PaperUse.Scores use) {
      ScoresAnswer own = scores.of(use.perspective());
      return own.scores().isEmpty() ? Optional.empty() : Optional.of(own);
    }
    return Optional.of(given);
  }

  /** The vote, and before it the scores of other perspectives, which stay. */
  private AnswerValue besideOthers(AnswerValue given, AnswerValue vote) {
    if (given instanceof ScoresAnswer scores
        && vote instanceof ScoresAnswer counted
        && item.use() instanceof PaperUse.Scores use) {
      return new ScoresAnswer(
          Stream.concat(
                  scores.scores().stream()
                      .filter(score -> !score.perspective().equals(use.perspective())),
                  counted.scores().stream())
              .collect(toImmutableList()));
    }
    return vote;
  }

  private int placeOf(Evaluation evaluation) {
    List<Answer> answers = evaluation.answers();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).item().equals(item.item())) {
        return i;
      }
    }
    return -1;
  }

  private Origin origin(Optional<AnswerValue> typed) {
    return new Origin.OfBallots(
        box.name(),
        box.papers().size(),
        count.voids().stream()
            .map(paper -> new Origin.VoidVote(paper.number(), paper.rule()))
            .collect(toImmutableList()),
        typed);
  }

  private Problem differs(AnswerValue typed, AnswerValue value, int place) {
    return Problem.of(
        EvaluationProblem.VOTE_DIFFERS,
        Pointer.to("answers").child(place).child("value"),
        ImmutableMap.of(
            "item", item.item().text(),
            "typed", typed.text(),
            "vote", value.text()));
  }
}
