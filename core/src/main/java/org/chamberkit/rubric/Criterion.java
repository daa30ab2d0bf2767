package org.chamberkit.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.composite.Combination;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.subtotal.Combiner;
import org.chamberkit.subtotal.Combiner.Applies;
import org.chamberkit.subtotal.NotApplicablePolicy;
import org.chamberkit.subtotal.Rebasing;
import org.chamberkit.subtotal.Roundings;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A criterion (指标): a group of items, or of further criteria, whose points are added up, or
 * combined in another way. At the top of a rubric it is called a dimension (维度).
 *
 * <p>Where it states a maximum, the maxima of its parts add up to it, or to more where a cap cuts
 * them down to it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Criterion block = Criterion.builder()
 *     .id(PartId.of("G"))
 *     .name(Name.of("引进工作实绩", "Projects brought home"))
 *     .maximum(Points.of(50))
 *     .addPart(item)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Criterion implements RubricPart, WithCriterion
    permits ImmutableCriterion {

  private static final Combination SUM = new Combination.Sum();

  Criterion() {}

  @Override
  public abstract PartId id();

  @Override
  public abstract Name name();

  /** {@return the points printed beside the criterion (分值), if it states them} */
  @Override
  public abstract Optional<Points> maximum();

  @Override
  public abstract Optional<Decimal> weight();

  /** {@return how the parts are combined (合成方法); if not set, they are added up} */
  public abstract Optional<Combination> combination();

  @Override
  public abstract Optional<String> clause();

  /**
   * {@return from which day to which day the criterion is in force; it counts for periods whose
   * last day is among these. If not set, always}
   */
  @Override
  @Value.Default
  public Validity effective() {
    return Validity.ALWAYS;
  }

  /** {@return the most points that the parts earn together (封顶), above 0, if there is a bound} */
  public abstract Optional<Points> cap();

  /** {@return the fewest points that the criterion earns (保底), if there is a bound} */
  public abstract Optional<Points> floor();

  /**
   * {@return what becomes of the points where a part does not apply; there where a part may not
   * apply}
   */
  public abstract Optional<NotApplicablePolicy> notApplicable();

  /** {@return the items and criteria below, in the order of the rubric, at least one} */
  public abstract ImmutableList<RubricPart> parts();

  /**
   * Returns the way from the criterion to one of its parts.
   *
   * @param index the index of the part
   * @return the pointer, in which a part stands under the name of its kind
   */
  public final Pointer pointerTo(int index) {
    String kind = parts().get(index) instanceof Item ? "item" : "criterion";
    return Pointer.to("parts").child(index).child(kind);
  }

  /** {@return how the parts are combined: added up if nothing else is said} */
  public final Combination combining() {
    return combination().orElse(SUM);
  }

  /** {@return whether the parts are just added up, each as it is} */
  public final boolean isPlain() {
    return combining().equals(SUM) && parts().stream().allMatch(part -> part.weight().isEmpty());
  }

  /** {@return what the parts are worth, combined, before the cap} */
  public final Points worthOfParts() {
    if (!combining().equals(SUM)) {
      return parts().get(0).worth(); // all are worth the same, and so is their mean
    }
    return parts().stream()
        .map(part -> part.worth().times(part.weightOrOne()))
        .reduce(Points.ZERO, Points::plus);
  }

  /** {@return what the parts are worth together, no more than the cap} */
  @Override
  public final Points worth() {
    Points sum = worthOfParts();
    return cap().filter(most -> most.compareTo(sum) < 0).orElse(sum);
  }

  /** {@return whether the rest is raised to the full points where a part does not apply} */
  public final boolean rebases() {
    return notApplicable().equals(Optional.of(NotApplicablePolicy.REBASE));
  }

  /** {@return whether what does not apply is dealt with by the criterion above} */
  public final boolean passes() {
    return notApplicable().equals(Optional.of(NotApplicablePolicy.PASS));
  }

  /** {@return whether a part that does not apply is left out, here or above, not taken for zero} */
  public final boolean leavesOut() {
    return rebases() || passes();
  }

  @Override
  public final boolean mayNotApply() {
    return leavesOut() && parts().stream().allMatch(RubricPart::mayNotApply);
  }

  @Override
  public final PointsRange range(Roundings roundings) {
    return finish(combined(roundings), roundings);
  }

  /**
   * Bounds and rounds the points of the criterion.
   *
   * @param points the points of the parts, combined, and raised where a part does not apply
   * @param roundings how the rubric rounds
   * @return the points of the criterion
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public final PointsRange finish(PointsRange points, Roundings roundings) {
    PointsRange capped = cap().map(points::cappedAt).orElse(points);
    PointsRange floored = floor().map(capped::flooredAt).orElse(capped);
    return roundings
        .criterion()
        .filter(rounding -> !passes())
        .map(floored::rounded)
        .orElse(floored);
  }

  private PointsRange combined(Roundings roundings) {
    Optional<Rounding> dividing = roundings.dividing();
    if (rebases() && dividing.isPresent() && combining().equals(SUM)) {
      Rebasing rebasing = new Rebasing(worthOfParts(), dividing.get());
      leaves().forEach(part -> addTo(rebasing, part, roundings));
      return rebasing.points().orElseThrow();
    }
    ImmutableList<Combiner.Part> ranges =
        parts().stream().map(part -> range(part, roundings)).collect(toImmutableList());
    return Combiner.combine(combining(), ranges, dividing).orElseThrow();
  }

  private Combiner.Part range(RubricPart part, Roundings roundings) {
    boolean isOpen = rebases() && part.mayNotApply();
    return new Combiner.Part(
        leavesOut() ? part.range(roundings) : part.rangeOrNone(roundings),
        part.weightOrOne(),
        isOpen ? Applies.OPEN : Applies.YES);
  }

  private static void addTo(Rebasing rebasing, RubricPart part, Roundings roundings) {
    PointsRange points = Combiner.times(part.range(roundings), part.weightOrOne());
    Points worth = part.worth().times(part.weightOrOne());
    if (part.mayNotApply()) {
      rebasing.addOpen(points, worth);
    } else {
      rebasing.add(points, worth);
    }
  }

  /** The parts, and in place of one that passes on what does not apply, its own. */
  private Stream<RubricPart> leaves() {
    return parts().stream()
        .flatMap(
            part ->
                part instanceof Criterion child && child.passes()
                    ? child.leaves()
                    : Stream.of(part));
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(Points.checkPositive("maximum", maximum()));
    problems.addAll(Points.checkPositive("cap", cap()));
    problems.addAll(RubricCheck.bounds(floor(), cap()));
    problems.addAll(RubricCheck.weight(weight()));
    if (passes() && (cap().isPresent() || floor().isPresent() || !isPlain())) {
      problems.add(passNeedsSum(Pointer.to("notApplicable")));
    }
    if (parts().isEmpty()) {
      problems.add(RubricCheck.noParts(id().text(), "parts"));
    }
    boolean allStated = !parts().isEmpty();
    for (int i = 0; i < parts().size(); i++) {
      if (parts().get(i) instanceof Item item && item.maximum().isEmpty()) {
        problems.add(item.missingMaximum(pointerTo(i)));
        allStated = false;
      } else if (parts().get(i) instanceof Criterion child
          && child.passes()
          && !rebases()
          && !passes()) {
        problems.add(RubricCheck.passesToNobody(child.id(), pointerTo(i).child("notApplicable")));
      } else if (parts().get(i) instanceof Criterion child
          && child.passes()
          && (child.weight().isPresent() || !combining().equals(SUM))) {
        problems.add(child.passNeedsSum(pointerTo(i).child("notApplicable")));
      }
    }
    if (notApplicable().isEmpty()) {
      parts().stream()
          .filter(RubricPart::mayNotApply)
          .forEach(part -> problems.add(RubricCheck.missingPolicy(id(), part.id())));
    }
    boolean isDated = parts().stream().flatMap(Dating::days).findAny().isPresent();
    if (allStated && !isDated) { // else the rubric checks those in force together
      problems.addAll(checkWorth());
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private Problem passNeedsSum(Pointer pointer) {
    return Problem.of(
        RubricProblem.PASS_NEEDS_SUM, pointer, ImmutableMap.of("criterion", id().text()));
  }

  /** The parts of a mean are worth the same; together they are worth the maximum. */
  private ImmutableList<Problem> checkWorth() {
    ImmutableSet<Points> worths =
        combining().equals(SUM)
            ? ImmutableSet.of()
            : parts().stream().map(RubricPart::worth).collect(toImmutableSet());
    if (worths.size() > 1) {
      return ImmutableList.of(
          Problem.of(
              RubricProblem.SCALES_DIFFER,
              Pointer.to("combination"),
              ImmutableMap.of(
                  "criterion", id().text(),
                  "worths", worths.stream().map(Points::toString).collect(joining(", ")))));
    }
    return RubricCheck.sum(id().text(), this::worth, maximum());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a criterion; identifier and name are required, and at least one part. */
  public static final class Builder extends ImmutableCriterion.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
