package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.composite.Part;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A dimension of an index (维度), made of indicators or of other dimensions.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Dimension education = Dimension.builder()
 *     .id(IndexPartId.of("education"))
 *     .name(Name.of("教育", "Education"))
 *     .combination(new Combination.WeightedMean())
 *     .missing(MissingParts.REFUSE)
 *     .addParts(expected, mean)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Dimension implements IndexPart, WithDimension
    permits ImmutableDimension {

  Dimension() {}

  @Override
  public abstract IndexPartId id();

  @Override
  public abstract Name name();

  /** {@inheritDoc} If not set, 1. */
  @Override
  @Value.Default
  public Decimal weight() {
    return Decimal.ONE;
  }

  /** {@return how its parts make the dimension} */
  public abstract Combination combination();

  /** {@return what becomes of the dimension if parts are missing} */
  public abstract MissingParts missing();

  /** {@return its parts, at least one} */
  public abstract ImmutableList<IndexPart> parts();

  @Override
  public final String word() {
    return "dimension";
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(Part.checkWeight(weight(), Pointer.to("weight")));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a dimension; identifier, name, combination, policy and parts are required. */
  public static final class Builder extends ImmutableDimension.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
