package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chamberkit.directory.Directory;
import org.chamberkit.evaluation.AnswerSheet;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.InForce;
import org.chamberkit.rubric.Rubric;

/**
 * A rubric made ready to score evaluations (评分器).
 *
 * <p>Scoring one evaluation: gates come first; then each answer earns points by the rule of its
 * item; the points of each criterion are added up, and raised where a part does not apply; those of
 * the dimensions make the base; the other steps follow in their order. All of it is exact, but for
 * the rounding that the rubric declares.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Scorer {

  /** The rules of one time, ready to score. */
  private record Ready(
      InForce rules,
      Questionnaire questionnaire,
      ImmutableList<ReferenceValue> references,
      Optional<PlainPass> plain) {}

  private final Rubric rubric;
  private final ImmutableList<Ready> times;

  private Scorer(Rubric rubric, ImmutableList<Ready> times) {
    this.rubric = rubric;
    this.times = times;
  }

  /**
   * Makes a rubric ready that needs neither a round nor a directory.
   *
   * @param rubric the rubric
   * @return the scorer
   * @throws ProblemException if the rubric needs one of them
   */
  public static Scorer of(Rubric rubric) {
    return builder(rubric).build();
  }

  /**
   * Begins to make a rubric ready.
   *
   * @param rubric the rubric
   * @return a new builder
   */
  public static Builder builder(Rubric rubric) {
    return new Builder(rubric);
  }

  /** Builds a scorer. */
  public static final class Builder {

    private final Rubric rubric;
    private Optional<Round> round = Optional.empty();
    private Optional<Directory> directory = Optional.empty();

    private Builder(Rubric rubric) {
      this.rubric = rubric;
    }

    /**
     * Sets the round: evaluations must be about its period, and rules compare with its references.
     *
     * @param given the round
     * @return this builder
     */
    public Builder round(Round given) {
      round = Optional.of(given);
      return this;
    }

    /**
     * Sets the directory: organizations that are evaluated must be in it, and gates ask it.
     *
     * @param given the directory
     * @return this builder
     */
    public Builder directory(Directory given) {
      directory = Optional.of(given);
      return this;
    }

    /**
     * Builds the scorer.
     *
     * @return the scorer
     * @throws ProblemException with pointers into the rubric, if the round belongs to another
     *     rubric, or what the rubric needs of round and directory is not given
     */
    public Scorer build() {
      ImmutableList<InForce> all = rubric.times();
      ImmutableList<InForce> asked =
          all.stream()
              .filter(
                  rules -> round.isEmpty() || rules.days().holdsOn(round.get().period().endsOn()))
              .collect(toImmutableList());
      // Where the rubric is not in force at all, each evaluation is told so.
      return new Scorer(
          rubric,
          (asked.isEmpty() ? all.subList(0, 1) : asked)
              .stream().map(this::ready).collect(toImmutableList()));
    }

    private Ready ready(InForce rules) {
      Questionnaire questionnaire = Questionnaire.of(rules, round, directory);
      Set<PartId> named = new HashSet<>();
      questionnaire.items().forEach(item -> item.rule().reference().ifPresent(named::add));
      ImmutableList<ReferenceValue> references =
          round.map(Round::references).orElse(ImmutableList.of()).stream()
              .filter(reference -> named.contains(reference.id()))
              .collect(toImmutableList());
      Optional<PlainPass> plain =
          PlainRubric.of(rules, references, round)
              .map(laid -> new PlainPass(laid, round, directory));
      return new Ready(rules, questionnaire, references, plain);
    }
  }

  /** {@return the rubric} */
  public Rubric rubric() {
    return rubric;
  }

  /**
   * Scores an evaluation.
   *
   * @param evaluation the evaluation
   * @return the score card, with a warning for each item that is not answered; or all that is wrong
   *     with the evaluation under the rubric, with pointers into the evaluation
   */
  public WithProblems<ScoreCard> score(Evaluation evaluation) {
    Optional<ScoreCard> card = plainly(evaluation, pass -> pass.card(evaluation));
    return card.isPresent() ? WithProblems.of(card.get()) : scoreInFull(evaluation);
  }

  /**
   * Works out the total of an evaluation alone, in less time than its score card takes.
   *
   * @param evaluation the evaluation
   * @return the total that its card would have, absent if a gate is not passed, with a warning for
   *     each item that is not answered; or all that is wrong with the evaluation under the rubric,
   *     with pointers into the evaluation
   */
  public WithProblems<Optional<PointsRange>> total(Evaluation evaluation) {
    Optional<PointsRange> total = plainly(evaluation, pass -> pass.total(evaluation));
    if (total.isPresent()) {
      return WithProblems.of(total);
    }
    WithProblems<ScoreCard> card = scoreInFull(evaluation);
    return card.value().isPresent()
        ? WithProblems.of(card.value().get().total(), card.problems())
        : WithProblems.refused(card.problems());
  }

  /** What the quick pass gives; nothing where a number does not fit: the full pass says where. */
  private <T> Optional<T> plainly(
      Evaluation evaluation, Function<PlainPass, Optional<T>> question) {
    try {
      return at(evaluation).plain().flatMap(question);
    } catch (AmountOverflowException e) {
      return Optional.empty();
    }
  }

  /** The rules for the last day of the period; any where the rubric is not in force then. */
  private Ready at(Evaluation evaluation) {
    if (times.size() == 1) {
      return times.get(0);
    }
    return times.stream()
        .filter(ready -> ready.rules().days().holdsOn(evaluation.period().endsOn()))
        .findFirst()
        .orElse(times.get(0));
  }

  /** Scores an evaluation of any kind, by a rubric of any kind. */
  WithProblems<ScoreCard> scoreInFull(Evaluation evaluation) {
    Ready ready = at(evaluation);
    WithProblems<AnswerSheet> sheet = ready.questionnaire().lay(evaluation);
    if (sheet.value().isEmpty()) {
      return WithProblems.refused(sheet.problems());
    }
    ScoringPass pass = new ScoringPass(ready.rules(), ready.references(), sheet.value().get());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(sheet.problems());
    try {
      Optional<ScoreCard> card = pass.card();
      return card.isPresent()
          ? WithProblems.of(card.get(), problems.build())
          : WithProblems.refused(problems.addAll(pass.problems()).build());
    } catch (AmountOverflowException e) {
      return WithProblems.refused(problems.add(e.problem(pass.whereabouts())).build());
    }
  }
}
