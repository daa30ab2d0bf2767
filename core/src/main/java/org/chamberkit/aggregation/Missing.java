package org.chamberkit.aggregation;

import java.util.List;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;

/** When a missing rule gives no result at all. */
final class Missing {

  private static final Bounds ZERO = Bounds.of(Fraction.ZERO);

  private Missing() {}

  /**
   * Tells whether there is no result.
   *
   * @param rule the rule
   * @param reported whether at least one was reported
   * @param missing whether at least one was not
   * @param values what was reported, and 0 for what was not if it counts as that
   */
  static boolean noResult(
      MissingRule rule, boolean reported, boolean missing, List<Bounds> values) {
    return switch (rule) {
      case NON_NULL -> missing || values.stream().anyMatch(value -> value.exact().isEmpty());
      case NON_ZERO -> values.stream().allMatch(ZERO::equals);
      case PARTIAL_NULL, PARTIAL_ZERO -> !reported;
      case ALWAYS_NULL, ALWAYS_ZERO -> false;
    };
  }
}
