package org.chamberkit.evaluation;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.chamberkit.period.Period;
import org.chamberkit.problem.IncompleteValueException;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.RubricKey;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
    permits ImmutableEvaluation, Evaluation.InColumns {

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

  /**
   * {@return the answers, in the order they were given, at most one for each item. The list may be
   * made when it is asked for, so keep it to go over it more than once}
   */
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

  /**
   * {@return the answers once more, in columns, for whoever goes through many evaluations; they are
   * no part of what evaluations are told apart by}
   */
  @Value.Derived
  @Value.Auxiliary
  public AnswerColumns columns() {
    return AnswerColumns.of(this);
  }

  @Override
  public final WithProblems<Evaluation> toEvaluation() {
    return WithProblems.of(this);
  }

  /** Tells whether another evaluation has the same parts, however both are kept. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Evaluation evaluation && parts().equals(evaluation.parts());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }

  /** {@return the names and values of all parts} */
  @Override
  public final String toString() {
    MoreObjects.ToStringHelper text = MoreObjects.toStringHelper("Evaluation");
    parts().forEach(text::add);
    return text.toString();
  }

  /** All parts, by name. */
  private ImmutableMap<String, Object> parts() {
    return ImmutableMap.<String, Object>builder()
        .put("rubric", rubric())
        .put("subject", subject())
        .put("period", period())
        .put("invented", invented())
        .put("answers", answers())
        .put("findings", findings())
        .put("overridden", overridden())
        .buildOrThrow();
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

    /**
     * Builds the evaluation.
     *
     * @return the evaluation; where nothing was said of an answer but its value, it is kept in
     *     columns alone, in a fifth of the memory
     * @throws IncompleteValueException if something is not set that is required
     * @throws ProblemException if an item is answered twice
     */
    @Override
    public Evaluation build() {
      Evaluation whole = super.build();
      AnswerColumns columns = whole.columns();
      return columns.form().isPlain() && areBare(whole.answers())
          ? new InColumns(columns, whole.subject(), whole.invented())
          : whole;
    }

    private static boolean areBare(List<Answer> answers) {
      for (Answer answer : answers) {
        if (!answer.isBare()) {
          return false;
        }
      }
      return true;
    }

    private Evaluation whole(Evaluation evaluation) {
      from(evaluation);
      return super.build();
    }
  }

  /** An evaluation of which nothing is kept but the columns; its answers are made when asked. */
  static final class InColumns extends Evaluation {

    private final AnswerColumns columns;
    private final Subject subject;
    private final boolean invented;

    private InColumns(AnswerColumns columns, Subject subject, boolean invented) {
      this.columns = columns;
      this.subject = subject;
      this.invented = invented;
    }

    @Override
    public RubricKey rubric() {
      return columns.form().rubric();
    }

    @Override
    public Subject subject() {
      return subject;
    }

    @Override
    public Period period() {
      return columns.form().period();
    }

    @Override
    public boolean invented() {
      return invented;
    }

    @Override
    public ImmutableList<Answer> answers() {
      return columns.answers();
    }

    @Override
    public ImmutableList<Finding> findings() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Overriding> overridden() {
      return ImmutableList.of();
    }

    @Override
    public AnswerColumns columns() {
      return columns;
    }

    /** The same evaluation, whose changes are checked. */
    private Evaluation whole() {
      return builder().whole(this);
    }

    @Override
    public Evaluation withRubric(RubricKey value) {
      return whole().withRubric(value);
    }

    @Override
    public Evaluation withSubject(Subject value) {
      return new InColumns(columns, value, invented);
    }

    @Override
    public Evaluation withPeriod(Period value) {
      return whole().withPeriod(value);
    }

    @Override
    public Evaluation withInvented(boolean value) {
      return new InColumns(columns, subject, value);
    }

    @Override
    public Evaluation withAnswers(Answer @Nullable ... elements) {
      return whole().withAnswers(elements);
    }

    @Override
    public Evaluation withAnswers(Iterable<? extends Answer> elements) {
      return whole().withAnswers(elements);
    }

    @Override
    public Evaluation withFindings(Finding @Nullable ... elements) {
      return whole().withFindings(elements);
    }

    @Override
    public Evaluation withFindings(Iterable<? extends Finding> elements) {
      return whole().withFindings(elements);
    }

    @Override
    public Evaluation withOverridden(Overriding @Nullable ... elements) {
      return whole().withOverridden(elements);
    }

    @Override
    public Evaluation withOverridden(Iterable<? extends Overriding> elements) {
      return whole().withOverridden(elements);
    }
  }
}
