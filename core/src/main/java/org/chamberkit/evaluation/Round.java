package org.chamberkit.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A round of evaluation (评价周期): the period over which subjects are evaluated together by one
 * version of a rubric, and the reference values that hold for all of them.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Round round = Round.builder()
 *     .rubric(rubric.key())
 *     .name(Name.of("2020—2021年度", "Round of 2020 and 2021"))
 *     .period(Period.ofYears(2020, 2021))
 *     .addReference(new ReferenceValue(PartId.of("growth"), Decimal.parse("0.06"), origin))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Round implements WithRound permits ImmutableRound {

  Round() {}

  /** {@return the rubric by which the subjects are evaluated} */
  public abstract RubricKey rubric();

  /** {@return what the round is called} */
  public abstract Name name();

  /** {@return the days that all its evaluations are about} */
  public abstract Period period();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the reference values, in the order they were given, none twice} */
  public abstract ImmutableList<ReferenceValue> references();

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(
        Repetitions.check(
            Pointer.to("references"),
            references(),
            ReferenceValue::id,
            (reference, entry) ->
                Problem.of(
                    EvaluationProblem.REFERENCE_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("reference", reference.text()))));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a round; rubric, name and period are required. */
  public static final class Builder extends ImmutableRound.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
