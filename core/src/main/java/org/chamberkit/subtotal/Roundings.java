package org.chamberkit.subtotal;

import java.util.Optional;
import org.chamberkit.quantity.Rounding;

/**
 * How a rubric rounds below the total (分级修约).
 *
 * @param item how points of items are rounded, if they are
 * @param criterion how points of criteria are rounded, each of them, if they are
 */
public record Roundings(Optional<Rounding> item, Optional<Rounding> criterion) {

  /** Nothing is rounded. */
  public static final Roundings NONE = new Roundings(Optional.empty(), Optional.empty());

  /**
   * Obtains the roundings of a rubric that rounds items alone.
   *
   * @param item how points of items are rounded
   * @return the roundings
   */
  public static Roundings ofItems(Rounding item) {
    return new Roundings(Optional.of(item), Optional.empty());
  }

  /**
   * {@return how a criterion rounds that divides: as criteria are rounded, or as items if nothing
   * is said of criteria}
   */
  public Optional<Rounding> dividing() {
    return criterion.or(() -> item);
  }
}
