package org.chamberkit.index;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.scale.UnitId;
import org.immutables.value.Value;

/**
 * What an index comes to for one unit (单元结果); what is missing is not in it.
 *
 * <p>This type is immutable and thread-safe; {@link CompositeResult} makes it, and readers of
 * documents:
 *
 * <pre>{@code
 * UnitResult none = UnitResult.builder().unit(UnitId.of("fi")).build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class UnitResult implements WithUnitResult permits ImmutableUnitResult {

  UnitResult() {}

  /** {@return the unit} */
  public abstract UnitId unit();

  /** {@return the quotient of each indicator that is divided by something} */
  public abstract ImmutableSortedMap<IndexPartId, Decimal> quotients();

  /** {@return the normalized value of each indicator} */
  public abstract ImmutableSortedMap<IndexPartId, Decimal> normalized();

  /** {@return the value of each dimension, rounded if the index rounds dimensions, else exact} */
  public abstract ImmutableSortedMap<IndexPartId, Fraction> dimensions();

  /** {@return the total before it is rounded by its stage} */
  public abstract Optional<Fraction> exact();

  /** {@return the total, rounded} */
  public abstract Optional<Decimal> total();

  /** {@return the place, from 1; absent if there is no total} */
  public abstract OptionalLong place();

  /** {@return how many units have this place; absent if there is no total} */
  public abstract OptionalLong sharedBy();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a result; the unit is required. */
  public static final class Builder extends ImmutableUnitResult.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
