package org.chamberkit.scale;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.scale.Normalizer.AboveBelow;
import org.chamberkit.scale.Normalizer.DifferenceTo;
import org.chamberkit.scale.Normalizer.DistanceToTarget;
import org.chamberkit.scale.Normalizer.FractionOfMaximum;
import org.chamberkit.scale.Normalizer.Goalposts;
import org.chamberkit.scale.Normalizer.MinMax;
import org.chamberkit.scale.Normalizer.RatioTo;
import org.chamberkit.scale.Normalizer.ReferenceUnit;
import org.chamberkit.scale.Normalizer.ZScore;
import org.chamberkit.scale.RankNormalizer.Percentile;

/** Shows in numbers and signs how a number is brought to a scale. */
final class Working {

  private final Normalizer normalizer;
  private final boolean isTurned;
  private final ImmutableSortedMap<Parameter, Decimal> parameters;
  private final int count;

  Working(
      Normalizer normalizer,
      Better better,
      ImmutableSortedMap<Parameter, Decimal> parameters,
      int count) {
    this.normalizer = normalizer;
    this.isTurned = better == Better.LOWER;
    this.parameters = parameters;
    this.count = count;
  }

  String of(Decimal number) {
    if (normalizer instanceof MinMax minMax) {
      return way(
          print(number),
          print(Parameter.LEAST),
          print(Parameter.MOST),
          minMax.lowest(),
          minMax.highest());
    } else if (normalizer instanceof Goalposts goalposts) {
      return way(
          curved(cut(number, goalposts), goalposts),
          curved(goalposts.lower(), goalposts),
          curved(goalposts.upper(), goalposts),
          goalposts.lowest(),
          goalposts.highest());
    } else if (normalizer instanceof DistanceToTarget distance) {
      return wayTo(number, distance.target().toString());
    } else if (normalizer instanceof ReferenceUnit) {
      return wayTo(number, print(Parameter.REFERENCE));
    } else if (normalizer instanceof ZScore score) {
      return score.mean()
          + (isTurned ? " − " : " + ")
          + score.spread()
          + " × "
          + minus(print(number), print(Parameter.MEAN))
          + " ÷ "
          + print(Parameter.DEVIATION);
    }
    return comparison(number);
  }

  private String comparison(Decimal number) {
    if (normalizer instanceof AboveBelow band) {
      String mean = print(Parameter.MEAN);
      return number
          + " : ["
          + mean
          + " × (1 − "
          + band.width()
          + "), "
          + mean
          + " × (1 + "
          + band.width()
          + ")]";
    } else if (normalizer instanceof FractionOfMaximum || normalizer instanceof RatioTo) {
      String ratio = number + " ÷ " + print(parameters.firstKey());
      String start = normalizer instanceof RatioTo ? "2" : "1";
      return isTurned ? start + " − " + ratio : ratio;
    } else if (normalizer instanceof DifferenceTo) {
      String reference = print(parameters.firstKey());
      return (isTurned ? minus(reference, number.toString()) : minus(number.toString(), reference))
          + " ÷ "
          + reference;
    } else if (normalizer instanceof Percentile percentile) {
      return "(" + number + " ∈ " + count + ") × " + percentile.full();
    }
    return number + " ∈ " + count;
  }

  private String wayTo(Decimal number, String target) {
    return isTurned
        ? way(print(number), target, print(Parameter.MOST), Decimal.ZERO, Decimal.ONE)
        : way(print(number), print(Parameter.LEAST), target, Decimal.ZERO, Decimal.ONE);
  }

  private String way(String number, String lower, String upper, Decimal lowest, Decimal highest) {
    String share =
        (isTurned ? minus(upper, number) : minus(number, lower)) + " ÷ " + minus(upper, lower);
    Decimal width = highest.minus(lowest);
    String scaled = width.equals(Decimal.ONE) ? share : width + " × " + share;
    return lowest.signum() == 0 ? scaled : lowest + " + " + scaled;
  }

  private static Decimal cut(Decimal number, Goalposts goalposts) {
    if (goalposts.beyond() == Beyond.KEEP) {
      return number;
    }
    Decimal raised = number.compareTo(goalposts.lower()) < 0 ? goalposts.lower() : number;
    return raised.compareTo(goalposts.upper()) > 0 ? goalposts.upper() : raised;
  }

  private static String curved(Decimal number, Goalposts goalposts) {
    return switch (goalposts.curve()) {
      case LINEAR -> print(number);
      case NATURAL_LOGARITHM -> "ln " + number;
      case DECIMAL_LOGARITHM -> "lg " + number;
    };
  }

  private static String minus(String number, String other) {
    return "(" + number + " − " + other + ")";
  }

  private String print(Parameter parameter) {
    return print(Optional.ofNullable(parameters.get(parameter)).orElseThrow());
  }

  /** A number below 0 in brackets, as it stands between signs. */
  private static String print(Decimal number) {
    return number.signum() < 0 ? "(" + number + ")" : number.toString();
  }
}
