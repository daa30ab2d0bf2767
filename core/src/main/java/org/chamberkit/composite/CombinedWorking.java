package org.chamberkit.composite;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.chamberkit.composite.Combination.GeometricMean;
import org.chamberkit.composite.Combination.HarmonicMean;
import org.chamberkit.composite.Combination.Minimum;
import org.chamberkit.composite.Combination.PowerMean;
import org.chamberkit.composite.Combination.Sum;
import org.chamberkit.composite.Combination.WeightedMean;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/** Shows in numbers and signs how parts become one number. Weights that are all 1 are left out. */
final class CombinedWorking {

  private final Combination combination;
  private final ImmutableList<Part> all;
  private final ImmutableList<Part> present;
  private final boolean isPlain;

  CombinedWorking(Combined combined) {
    this.combination = combined.combination();
    this.all = combined.parts();
    this.present = all.stream().filter(part -> part.value().isPresent()).collect(toImmutableList());
    this.isPlain = all.stream().allMatch(part -> part.weight().equals(Decimal.ONE));
  }

  String text() {
    if (combination instanceof Minimum) {
      return present.stream().map(CombinedWorking::value).collect(joining(", ", "min(", ")"));
    } else if (combination instanceof Sum) {
      return present.size() == all.size()
          ? terms("")
          : "(" + terms("") + ") × " + weight(all) + " ÷ " + weight(present);
    } else if (combination instanceof WeightedMean) {
      return "(" + terms("") + ") ÷ " + weight(present);
    } else if (combination instanceof HarmonicMean) {
      return present.stream()
          .map(part -> part.weight() + " ÷ " + value(part))
          .collect(joining(" + ", weight(present) + " ÷ (", ")"));
    } else if (combination instanceof GeometricMean) {
      return present.stream()
          .map(part -> value(part) + (isPlain ? "" : "^" + part.weight()))
          .collect(joining(" × ", "(", ")^(1 ÷ " + weight(present) + ")"));
    } else if (combination instanceof PowerMean mean) {
      String exponent = bracketed(mean.exponent());
      return "((" + terms("^" + exponent) + ") ÷ " + weight(present) + ")^(1 ÷ " + exponent + ")";
    }
    throw new AssertionError(combination);
  }

  private String terms(String power) {
    return present.stream()
        .map(part -> (isPlain ? "" : part.weight() + " × ") + value(part) + power)
        .collect(joining(" + "));
  }

  private static String weight(ImmutableList<Part> parts) {
    try {
      return parts.stream().map(Part::weight).reduce(Decimal.ZERO, Decimal::plus).toString();
    } catch (AmountOverflowException e) {
      // The sum has too many digits for one number, but can be shown as what it is the sum of.
      return parts.stream().map(part -> part.weight().toString()).collect(joining(" + ", "(", ")"));
    }
  }

  private static String value(Part part) {
    return bracketed(part.value().orElseThrow());
  }

  /** A number below 0 or with a slash in brackets, as it stands between signs. */
  private static String bracketed(Fraction number) {
    return number.signum() < 0 || number.exactDecimal().isEmpty()
        ? "(" + number + ")"
        : number.toString();
  }
}
