package org.chamberkit.variant;

import java.util.Optional;
import org.chamberkit.quantity.Points;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.ItemRule;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What a variant says of one criterion or item; what it does not say stays as it is in the rubric.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * PartVariant office = PartVariant.builder()
 *     .part(PartId.of("office"))
 *     .maximum(Points.of(5))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class PartVariant implements WithPartVariant permits ImmutablePartVariant {

  PartVariant() {}

  /** {@return the criterion or item} */
  public abstract PartId part();

  /** {@return the name that it has here, if it is another} */
  public abstract Optional<Name> name();

  /** {@return the points printed beside it here (分值), if they are others} */
  public abstract Optional<Points> maximum();

  /** {@return the rule that it has here, if it is another; for items alone} */
  public abstract Optional<ItemRule> rule();

  /** {@return the clause that it comes from here, if known} */
  public abstract Optional<String> clause();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds what a variant says of a part; the part is required. */
  public static final class Builder extends ImmutablePartVariant.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
