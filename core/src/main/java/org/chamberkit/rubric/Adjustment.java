package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.subtotal.Roundings;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A bonus (加分) or a deduction (扣分): items outside the dimensions whose points, added up and cut
 * down to the cap, are added to the total or taken off it.
 *
 * <p>The items of a deduction earn points like any other; the step turns the sign.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Adjustment bonus = Adjustment.builder()
 *     .kind(AdjustmentKind.BONUS)
 *     .id(PartId.of("innovation"))
 *     .name(Name.of("创新加分", "Bonus for innovation"))
 *     .addItem(item)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Adjustment implements Step, WithAdjustment
    permits ImmutableAdjustment {

  Adjustment() {}

  /** {@return whether points are added or taken off} */
  public abstract AdjustmentKind kind();

  @Override
  public abstract PartId id();

  @Override
  public abstract Name name();

  /** {@return the items, in the order of the rubric, at least one} */
  public abstract ImmutableList<Item> items();

  /** {@return the most points that the step adds or takes off, above 0, if there is a bound} */
  public abstract Optional<Points> cap();

  /** {@return the total below which the step does not bring it, if there is such a bound} */
  public abstract Optional<Points> totalNotBelow();

  @Override
  public abstract Optional<String> clause();

  /**
   * {@return from which day to which day the step is in force; it counts for periods whose last day
   * is among these. If not set, always}
   */
  @Override
  @Value.Default
  public Validity effective() {
    return Validity.ALWAYS;
  }

  @Override
  public final String word() {
    return kind().word();
  }

  /**
   * Returns what the step can do to the total.
   *
   * @param roundings how the rubric rounds
   * @return from the fewest to the most points, below 0 for a deduction
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public final PointsRange range(Roundings roundings) {
    PointsRange sum =
        items().stream()
            .map(item -> item.rangeOrNone(roundings))
            .reduce(PointsRange.ZERO, PointsRange::plus);
    return effect(cap().map(sum::cappedAt).orElse(sum));
  }

  /**
   * Returns what the step can do to the total in a rubric that rounds items alone.
   *
   * @param rounding how points of items are rounded, if they are
   * @return from the fewest to the most points, below 0 for a deduction
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public final PointsRange range(Optional<Rounding> rounding) {
    return range(new Roundings(rounding, Optional.empty()));
  }

  /**
   * Turns points of the items into their effect on the total.
   *
   * @param points the points, not below 0
   * @return the same for a bonus, with the sign turned for a deduction
   */
  public final PointsRange effect(PointsRange points) {
    return kind() == AdjustmentKind.BONUS ? points : points.negated();
  }

  /**
   * Moves a total.
   *
   * @param total the total before the step
   * @param effect the effect of the step
   * @return the total after it, not below the lowest that the step allows
   */
  public final PointsRange apply(PointsRange total, PointsRange effect) {
    PointsRange moved = total.plus(effect);
    return totalNotBelow().map(moved::flooredAt).orElse(moved);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(Points.checkPositive("cap", cap()));
    for (int i = 0; i < items().size(); i++) {
      problems.addAll(RubricCheck.misplacedWeight(items().get(i), Pointer.to("items").child(i)));
    }
    if (items().isEmpty()) {
      problems.add(RubricCheck.noParts(id().text(), "items"));
    }
    ProblemException.throwIfErrors(problems.build());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an adjustment; kind, identifier and name are required, and at least one item. */
  public static final class Builder extends ImmutableAdjustment.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
