package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.award.Firing;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.immutables.value.Value;

/**
 * What one numbered step of the rubric did to the total.
 *
 * <p>This type is immutable and thread-safe; a scorer makes it, and readers of documents:
 *
 * <pre>{@code
 * StepLine line = StepLine.builder()
 *     .step(PartId.of("bonus")).kind(AdjustmentKind.BONUS)
 *     .reckoned(eight).effect(eight)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class StepLine implements WithStepLine permits ImmutableStepLine {

  StepLine() {}

  /** {@return the step} */
  public abstract PartId step();

  /** {@return whether points are added or taken off} */
  public abstract AdjustmentKind kind();

  /** {@return the points of the step's items, added up} */
  public abstract PointsRange reckoned();

  /** {@return the most points that the step adds or takes off, if it is bounded} */
  public abstract Optional<Points> cap();

  /**
   * {@return the rules that changed the reckoned points, in order; none while they are open, when
   * the cap shows in the effect alone}
   */
  public abstract ImmutableList<Firing> firings();

  /** {@return what is added to the total; below 0 for a deduction} */
  public abstract PointsRange effect();

  /**
   * {@return how the total stayed at the lowest that the step allows, if it would have fallen
   * below}
   */
  public abstract Optional<Floor> floor();

  /**
   * Returns the total after the step.
   *
   * @param before the total before it
   * @return the total moved by the effect, and raised by the floor
   */
  public final PointsRange applyTo(PointsRange before) {
    return floor().map(Floor::after).orElse(before.plus(effect()));
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(Points.checkPositive("cap", cap()));
    PointsRange points = kind() == AdjustmentKind.BONUS ? effect() : effect().negated();
    PointsRange bounded = cap().map(reckoned()::cappedAt).orElse(reckoned());
    if (reckoned().exact().isPresent()) {
      FiringCheck.check(
          step(), reckoned().exact().map(p -> Fraction.of(p.value())), firings(), points);
    }
    if (!points.equals(bounded) || (reckoned().exact().isEmpty() && !firings().isEmpty())) {
      throw FiringCheck.firingsDiffer(step(), bounded.toString(), points);
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a line; step, kind, reckoned and effect are required. */
  public static final class Builder extends ImmutableStepLine.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
