package org.chamberkit.index;

import java.util.Optional;
import org.chamberkit.composite.Part;
import org.chamberkit.outlier.Winsorizing;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.scale.Better;
import org.chamberkit.scale.Normalizer;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * An indicator of an index (指标): which column of the table it is, and how its numbers come to a
 * scale.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Indicator schooling = Indicator.builder()
 *     .id(IndexPartId.of("schooling"))
 *     .name(Name.of("平均受教育年限", "Mean years of schooling"))
 *     .better(Better.HIGHER)
 *     .normalizer(new Normalizer.MinMax(Decimal.ZERO, Decimal.ONE))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Indicator implements IndexPart, WithIndicator
    permits ImmutableIndicator {

  Indicator() {}

  /** {@return the identifier, which is also that of its column} */
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

  /** {@return which numbers are better} */
  public abstract Better better();

  /** {@return what the numbers are divided by first, if they are} */
  public abstract Optional<Denominator> denominator();

  /** {@return how outliers are moved before the numbers come to a scale, if they are} */
  public abstract Optional<Winsorizing> outliers();

  /** {@return how the numbers come to a scale} */
  public abstract Normalizer normalizer();

  @Override
  public final String word() {
    return "indicator";
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(Part.checkWeight(weight(), Pointer.to("weight")));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an indicator; identifier, name, direction and normalizer are required. */
  public static final class Builder extends ImmutableIndicator.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
