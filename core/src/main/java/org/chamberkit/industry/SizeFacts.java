package org.chamberkit.industry;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.chamberkit.quantity.Decimal;

/**
 * What is known of the size of an enterprise. What is absent is not known, and never counts as 0.
 *
 * @param staff X: how many people it employs (从业人员), not negative
 * @param revenue Y: revenue of the year (营业收入), in 10,000 yuan (万元), not negative
 * @param assets Z: total assets (资产总额), in 10,000 yuan (万元), not negative
 */
public record SizeFacts(
    Optional<Decimal> staff, Optional<Decimal> revenue, Optional<Decimal> assets) {

  /** Nothing is known. */
  public static final SizeFacts UNKNOWN =
      new SizeFacts(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that nothing is negative.
   *
   * @param staff how many people it employs
   * @param revenue revenue of the year, in 10,000 yuan
   * @param assets total assets, in 10,000 yuan
   * @throws IllegalArgumentException if one is negative
   */
  public SizeFacts {
    checkNotNegative("staff", staff);
    checkNotNegative("revenue", revenue);
    checkNotNegative("assets", assets);
  }

  /**
   * Returns these facts with one measure known.
   *
   * @param measure what is measured
   * @param value the value in the unit of the measure
   * @return the facts
   * @throws IllegalArgumentException if the value is negative
   */
  public SizeFacts with(SizeMeasure measure, Decimal value) {
    Optional<Decimal> known = Optional.of(value);
    return switch (measure) {
      case STAFF -> new SizeFacts(known, revenue, assets);
      case REVENUE -> new SizeFacts(staff, known, assets);
      case ASSETS -> new SizeFacts(staff, revenue, known);
    };
  }

  /**
   * Returns what is known of one measure.
   *
   * @param measure what is measured
   * @return the value in the unit of the measure, if it is known
   */
  public Optional<Decimal> of(SizeMeasure measure) {
    return switch (measure) {
      case STAFF -> staff;
      case REVENUE -> revenue;
      case ASSETS -> assets;
    };
  }

  private static void checkNotNegative(String name, Optional<Decimal> value) {
    checkArgument(
        value.isEmpty() || value.get().signum() >= 0,
        "%s must not be negative, but was %s",
        name,
        value.orElse(Decimal.ZERO));
  }
}
