package org.chamberkit.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;

/** Makes one value of those of several organizations. */
final class Across {

  private Across() {}

  /** Of what was reported; who reported nothing stays out. */
  static UnitValue reported(AcrossUnits operator, List<UnitValue> parts) {
    List<Bounds> values = parts.stream().flatMap(part -> part.bounds().stream()).toList();
    return combine(operator, values)
        .map(bounds -> UnitValue.unknown(bounds, 0, 0, reports(parts)))
        .orElseGet(() -> UnitValue.none(0, 0, reports(parts)));
  }

  /** Of what had to be reported; the missing rule says what it means if one has no result. */
  static UnitValue expected(AcrossUnits operator, List<UnitValue> parts, MissingRule rule) {
    long answered = parts.stream().mapToLong(UnitValue::answered).sum();
    long due = parts.stream().mapToLong(UnitValue::expected).sum();
    List<Bounds> values = new ArrayList<>();
    boolean missing = false;
    boolean reported = false;
    for (UnitValue part : parts) {
      if (part.bounds().isPresent()) {
        values.add(part.bounds().get());
        reported = true;
      } else {
        missing = true;
        if (rule.missingIsZero()) {
          values.add(Bounds.of(Fraction.ZERO));
        }
      }
    }
    if (Missing.noResult(rule, reported, missing, values)) {
      return UnitValue.none(answered, due, reports(parts));
    }
    if (missing && !rule.missingIsZero()) {
      return UnitValue.unknown(Bounds.NONE, answered, due, reports(parts));
    }
    return combine(operator, values)
        .map(bounds -> UnitValue.unknown(bounds, answered, due, reports(parts)))
        .orElseGet(() -> UnitValue.none(answered, due, reports(parts)));
  }

  private static long reports(List<UnitValue> parts) {
    return parts.stream().mapToLong(UnitValue::reports).sum();
  }

  private static Optional<Bounds> combine(AcrossUnits operator, List<Bounds> values) {
    return switch (operator) {
      case SUM -> Optional.of(UnitValues.sum(values));
      case MEAN ->
          values.isEmpty()
              ? Optional.empty()
              : Optional.of(UnitValues.sum(values).times(new Fraction(1, values.size())));
      case LEAST -> values.stream().reduce(Bounds::lesser);
      case GREATEST -> values.stream().reduce(Bounds::greater);
    };
  }
}
