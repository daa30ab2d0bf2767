package org.chamberkit.aggregation;

import java.util.Optional;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;

/**
 * What a figure is for one organization, or for several together, in a period.
 *
 * @param exact the number, if it is known; absent where it is not, or there is none
 * @param bounds the least and the most that it can be; absent if there is no number at all
 * @param answered how many of the expected reports came
 * @param expected how many reports were expected; 0 if none were
 * @param reports how many known numbers it is made of
 */
record UnitValue(
    Optional<Fraction> exact, Optional<Bounds> bounds, long answered, long expected, long reports) {

  static UnitValue known(Fraction number, long answered, long expected, long reports) {
    return new UnitValue(
        Optional.of(number), Optional.of(Bounds.of(number)), answered, expected, reports);
  }

  static UnitValue unknown(Bounds bounds, long answered, long expected, long reports) {
    return bounds.exact().isPresent()
        ? known(bounds.exact().get(), answered, expected, reports)
        : new UnitValue(Optional.empty(), Optional.of(bounds), answered, expected, reports);
  }

  static UnitValue none(long answered, long expected, long reports) {
    return new UnitValue(Optional.empty(), Optional.empty(), answered, expected, reports);
  }
}
