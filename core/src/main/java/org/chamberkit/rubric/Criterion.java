package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A criterion (指标): a group of items, or of further criteria, whose points are added up. At the top
 * of a rubric it is called a dimension (维度).
 *
 * <p>Where it states a maximum, the maxima of its parts add up to it.
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

  Criterion() {}

  @Override
  public abstract PartId id();

  @Override
  public abstract Name name();

  /** {@return the points printed beside the criterion (分值), if it states them} */
  @Override
  public abstract Optional<Points> maximum();

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

  @Override
  public final Points worth() {
    return parts().stream().map(RubricPart::worth).reduce(Points.ZERO, Points::plus);
  }

  /** {@return whether the rest is raised to the full points where a part does not apply} */
  public final boolean rebases() {
    return notApplicable().equals(Optional.of(NotApplicablePolicy.REBASE));
  }

  @Override
  public final boolean mayNotApply() {
    return rebases() && parts().stream().allMatch(RubricPart::mayNotApply);
  }

  @Override
  public final PointsRange range(Optional<Rounding> rounding) {
    if (!rebases() || rounding.isEmpty()) {
      return parts().stream()
          .map(part -> part.rangeOrNone(rounding))
          .reduce(PointsRange.ZERO, PointsRange::plus);
    }
    Rebasing rebasing = new Rebasing(worth(), rounding.get());
    for (RubricPart part : parts()) {
      if (part.mayNotApply()) {
        rebasing.addOpen(part.range(rounding), part.worth());
      } else {
        rebasing.add(part.range(rounding), part.worth());
      }
    }
    return rebasing.points().orElseThrow();
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(Points.checkPositive("maximum", maximum()));
    if (parts().isEmpty()) {
      problems.add(RubricCheck.noParts(id().text(), "parts"));
    }
    boolean allStated = !parts().isEmpty();
    for (int i = 0; i < parts().size(); i++) {
      if (parts().get(i) instanceof Item item && item.maximum().isEmpty()) {
        problems.add(item.missingMaximum(pointerTo(i)));
        allStated = false;
      }
    }
    if (notApplicable().isEmpty()) {
      parts().stream()
          .filter(RubricPart::mayNotApply)
          .forEach(part -> problems.add(RubricCheck.missingPolicy(id(), part.id())));
    }
    if (allStated) {
      problems.addAll(RubricCheck.sum(id().text(), this::worth, maximum()));
    }
    ProblemException.throwIfErrors(problems.build());
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
