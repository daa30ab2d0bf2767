package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.RubricKey;
import org.immutables.value.Value;

/**
 * An evaluation (评价): what was found for one subject in one period, item by item of one rubric.
 *
 * <p>No item is answered twice; whether the answers fit the rubric is told by a {@link
 * Questionnaire}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.builder()
 *     .rubric(rubric.key())
 *     .subject(subject)
 *     .period(Period.ofYear(2012))
 *     .addAnswer(answer)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Evaluation implements WithEvaluation, Submission
    permits ImmutableEvaluation {

  Evaluation() {}

  /** {@return the rubric that is answered} */
  public abstract RubricKey rubric();

  /** {@return who or what is evaluated} */
  public abstract Subject subject();

  /** {@return the days that the evaluation is about} */
  public abstract Period period();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the answers, in the order they were given, at most one for each item} */
  public abstract ImmutableList<Answer> answers();

  /**
   * {@return what was found about gates, conditions on grades and grounds of vetoes, in the order
   * it was given}
   */
  public abstract ImmutableList<Finding> findings();

  /**
   * {@return the answers and points that were overridden, in the order of the rulings; of several
   * about one item the last counts, and all stay on record}
   */
  public abstract ImmutableList<Overriding> overridden();

  @Override
  public final WithProblems<Evaluation> toEvaluation() {
    return WithProblems.of(this);
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(
        Repetitions.check(
            Pointer.to("answers"),
            answers(),
            Answer::item,
            (item, entry) ->
                Problem.of(
                    EvaluationProblem.ANSWERED_TWICE,
                    entry.child("item"),
                    ImmutableMap.of("item", item.text()))));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an evaluation; rubric, subject and period are required. */
  public static final class Builder extends ImmutableEvaluation.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
