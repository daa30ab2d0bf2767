package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.immutables.value.Value;

/**
 * An objection against the result of a subject (异议), and how it was decided.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Objection objection = Objection.builder()
 *     .rubric(rubric.key()).subject(subject).period(Period.ofYear(2023))
 *     .raisedBy("district federation").raisedOn(LocalDate.of(2024, 2, 1))
 *     .addItem(PartId.of("visits"))
 *     .ground("two visits were not counted")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Objection implements WithObjection permits ImmutableObjection {

  Objection() {}

  /** {@return the rubric} */
  public abstract RubricKey rubric();

  /** {@return whose result it is about} */
  public abstract Subject subject();

  /** {@return the days that the evaluation is about} */
  public abstract Period period();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the office that objects; no personal data} */
  public abstract String raisedBy();

  /** {@return the day on which it was raised} */
  public abstract LocalDate raisedOn();

  /** {@return the items that it is about; none if it is about the result as a whole} */
  public abstract ImmutableList<PartId> items();

  /** {@return what is objected, in a few words} */
  public abstract String ground();

  /** {@return what was decided, once it is} */
  public abstract Optional<Decision> decision();

  @Value.Check
  void check() {
    decision()
        .map(Decision::decidedOn)
        .filter(day -> day.isBefore(raisedOn()))
        .ifPresent(
            day -> {
              throw new ProblemException(
                  ImmutableList.of(
                      Problem.of(
                          ReviewProblem.DECIDED_BEFORE_RAISED,
                          Pointer.to("decision").child("decidedOn"),
                          ImmutableMap.of(
                              "raisedOn", raisedOn().toString(), "decidedOn", day.toString()))));
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an objection; all but items and decision is required. */
  public static final class Builder extends ImmutableObjection.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
