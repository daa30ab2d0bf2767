package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.PartId;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
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

  /** {@return the items and criteria below, in the order of the rubric, at least one} */
  public abstract ImmutableList<RubricPart> parts();

  /** {@return the maxima of the parts, added up} */
  public final Points sumOfMaxima() {
    Points sum = Points.ZERO;
    for (RubricPart part : parts()) {
      sum = sum.plus(part instanceof Criterion c ? c.sumOfMaxima() : part.maximum().orElseThrow());
    }
    return sum;
  }

  @Override
  public final PointsRange range() {
    return parts().stream().map(RubricPart::range).reduce(PointsRange.ZERO, PointsRange::plus);
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
        problems.add(item.missingMaximum(RubricCheck.pointer(this, i)));
        allStated = false;
      }
    }
    if (allStated) {
      problems.addAll(RubricCheck.sum(id().text(), this::sumOfMaxima, maximum()));
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
