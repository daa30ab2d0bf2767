package org.chamberkit.fact;

import java.util.Objects;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How much a fact says (数量): a reading with its unit.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Amount {

  private final Unit unit;
  private final @Nullable Reading open;
  private final long unscaled;
  private final int scale;

  /**
   * Creates an amount.
   *
   * @param reading what is known of the number
   * @param unit in what it is counted
   */
  public Amount(Reading reading, Unit unit) {
    this.unit = unit;
    Optional<Decimal> known = reading.known();
    open = known.isPresent() ? null : reading;
    unscaled = known.map(Decimal::unscaled).orElse(0L);
    scale = known.map(Decimal::scale).orElse(0);
  }

  Amount(Unit unit, @Nullable Reading open, long unscaled, int scale) {
    this.unit = unit;
    this.open = open;
    this.unscaled = unscaled;
    this.scale = scale;
  }

  /** What is known of the number, unless it is known exactly. */
  @Nullable Reading open() {
    return open;
  }

  /** The digits of a known number. */
  long unscaled() {
    return unscaled;
  }

  /** How many digits of a known number stand behind the point. */
  int scale() {
    return scale;
  }

  /** {@return what is known of the number} */
  public Reading reading() {
    return open == null ? Reading.of(new Decimal(unscaled, scale)) : open;
  }

  /** {@return the number, if it is known exactly} */
  public Optional<Decimal> known() {
    return open == null ? Optional.of(new Decimal(unscaled, scale)) : Optional.empty();
  }

  /** {@return in what it is counted} */
  public Unit unit() {
    return unit;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that
        && unscaled == that.unscaled
        && scale == that.scale
        && Objects.equals(open, that.open)
        && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(open, unscaled, scale, unit);
  }

  /** {@return the reading and the unit} */
  @Override
  public String toString() {
    return reading() + " " + unit;
  }
}
