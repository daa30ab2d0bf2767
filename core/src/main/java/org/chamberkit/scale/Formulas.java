package org.chamberkit.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.scale.Normalizer.AboveBelow;
import org.chamberkit.scale.Normalizer.DifferenceTo;
import org.chamberkit.scale.Normalizer.DistanceToTarget;
import org.chamberkit.scale.Normalizer.FractionOfMaximum;
import org.chamberkit.scale.Normalizer.Goalposts;
import org.chamberkit.scale.Normalizer.MinMax;
import org.chamberkit.scale.Normalizer.RatioTo;
import org.chamberkit.scale.Normalizer.ReferenceUnit;
import org.chamberkit.scale.Normalizer.ZScore;
import org.chamberkit.scale.RankNormalizer.Borda;
import org.chamberkit.scale.RankNormalizer.Percentile;
import org.chamberkit.scale.RankNormalizer.Rank;

/** The formula of each normalizer, with its parameters put in. */
final class Formulas {

  private final Normalizer normalizer;
  private final Better better;
  private final ImmutableSortedMap<Parameter, Decimal> parameters;
  private final ImmutableList<Decimal> among;
  private final boolean isTurned;

  Formulas(
      Normalizer normalizer,
      Better better,
      ImmutableSortedMap<Parameter, Decimal> parameters,
      ImmutableList<Decimal> among) {
    this.normalizer = normalizer;
    this.better = better;
    this.parameters = parameters;
    this.among = among;
    this.isTurned = better == Better.LOWER;
  }

  /** What would make the formula divide by 0, or turn it round. */
  ImmutableList<Problem> check() {
    if (normalizer instanceof MinMax) {
      return apart(Parameter.LEAST, decimal(Parameter.LEAST), decimal(Parameter.MOST));
    } else if (normalizer instanceof DistanceToTarget distance) {
      return towards(distance.target());
    } else if (normalizer instanceof ReferenceUnit) {
      return towards(decimal(Parameter.REFERENCE));
    } else if (normalizer instanceof Percentile percentile
        && percentile.base() == PercentileBase.STEPS
        && among.size() == 1) {
      return apart(Pointer.to("among"), among.get(0), among.get(0));
    }
    Optional<Parameter> divisor = divisor();
    if (divisor.isPresent() && decimal(divisor.get()).signum() <= 0) {
      String word = divisor.get().word();
      return ImmutableList.of(
          ScaleChecks.notPositive(word, decimal(divisor.get()), Pointer.to(word)));
    }
    return ImmutableList.of();
  }

  /** The parameter that must be above 0, if there is one. */
  private Optional<Parameter> divisor() {
    if (normalizer instanceof ZScore) {
      return Optional.of(Parameter.DEVIATION);
    }
    return normalizer instanceof FractionOfMaximum
            || normalizer instanceof RatioTo
            || normalizer instanceof DifferenceTo
            || normalizer instanceof AboveBelow
        ? Optional.of(parameters.firstKey())
        : Optional.empty();
  }

  private ImmutableList<Problem> towards(Decimal target) {
    return isTurned
        ? apart(Parameter.MOST, target, decimal(Parameter.MOST))
        : apart(Parameter.LEAST, decimal(Parameter.LEAST), target);
  }

  private ImmutableList<Problem> apart(Parameter parameter, Decimal from, Decimal to) {
    return apart(Pointer.to(parameter.word()), from, to);
  }

  private ImmutableList<Problem> apart(Pointer pointer, Decimal from, Decimal to) {
    return from.compareTo(to) < 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                ScaleProblem.NO_SPREAD,
                pointer,
                ImmutableMap.of(
                    "normalizer", normalizer.word(),
                    "from", from.toString(),
                    "to", to.toString())));
  }

  Formula formula() {
    if (normalizer instanceof MinMax minMax) {
      return way(
          number(Parameter.LEAST),
          number(Parameter.MOST),
          Exact.of(minMax.lowest()),
          Exact.of(minMax.highest()));
    } else if (normalizer instanceof Goalposts goalposts) {
      return goalposts(goalposts);
    } else if (normalizer instanceof DistanceToTarget distance) {
      return wayTo(Exact.of(distance.target()), distance.beyond());
    } else if (normalizer instanceof ReferenceUnit unit) {
      return wayTo(number(Parameter.REFERENCE), unit.beyond());
    } else if (normalizer instanceof ZScore score) {
      return LineFormula.of(
          number(Parameter.MEAN),
          signed(Exact.of(score.spread())),
          number(Parameter.DEVIATION),
          Exact.of(score.mean()));
    } else if (normalizer instanceof AboveBelow band) {
      Exact mean = number(Parameter.MEAN);
      Exact half = mean.times(Exact.of(band.width()));
      return new BandFormula(mean.minus(half), mean.plus(half), better);
    } else if (normalizer instanceof RankNormalizer rank) {
      return new RankFormula(among, better, rank.ties(), ofRank(rank));
    }
    return comparison(number(parameters.firstKey()));
  }

  private Formula comparison(Exact reference) {
    if (normalizer instanceof FractionOfMaximum) {
      return LineFormula.of(
          Exact.ZERO, signed(Exact.ONE), reference, isTurned ? Exact.ONE : Exact.ZERO);
    } else if (normalizer instanceof RatioTo) {
      return LineFormula.of(
          Exact.ZERO, signed(Exact.ONE), reference, isTurned ? Exact.of(2) : Exact.ZERO);
    } else if (normalizer instanceof DifferenceTo) {
      return LineFormula.of(reference, signed(Exact.ONE), reference, Exact.ZERO);
    }
    throw new AssertionError(normalizer);
  }

  private LineFormula ofRank(RankNormalizer rank) {
    if (rank instanceof Rank) {
      return LineFormula.of(Exact.ZERO, Exact.ONE, Exact.ONE, Exact.ZERO);
    } else if (rank instanceof Borda) {
      return LineFormula.of(Exact.ONE, Exact.ONE, Exact.ONE, Exact.ZERO);
    } else if (rank instanceof Percentile percentile) {
      boolean isOfSteps = percentile.base() == PercentileBase.STEPS;
      return LineFormula.of(
          isOfSteps ? Exact.ONE : Exact.ZERO,
          Exact.of(percentile.full()),
          Exact.of(isOfSteps ? among.size() - 1 : among.size()),
          Exact.ZERO);
    }
    throw new AssertionError(rank);
  }

  private Formula goalposts(Goalposts goalposts) {
    if (goalposts.curve() != Curve.LINEAR) {
      return new LogarithmFormula(goalposts, better);
    }
    Exact lowest = Exact.of(goalposts.lowest());
    Exact highest = Exact.of(goalposts.highest());
    LineFormula line =
        way(Exact.of(goalposts.lower()), Exact.of(goalposts.upper()), lowest, highest);
    return goalposts.beyond() == Beyond.CUT
        ? line.between(Optional.of(lowest), Optional.of(highest))
        : line;
  }

  private LineFormula wayTo(Exact target, Beyond beyond) {
    LineFormula line =
        isTurned
            ? way(target, number(Parameter.MOST), Exact.ZERO, Exact.ONE)
            : way(number(Parameter.LEAST), target, Exact.ZERO, Exact.ONE);
    return beyond == Beyond.CUT ? line.between(Optional.empty(), Optional.of(Exact.ONE)) : line;
  }

  /** From lowest to highest as the number goes from the lower to the upper, or back if turned. */
  private LineFormula way(Exact lower, Exact upper, Exact lowest, Exact highest) {
    return LineFormula.of(
        isTurned ? upper : lower,
        highest.minus(lowest),
        isTurned ? lower.minus(upper) : upper.minus(lower),
        lowest);
  }

  private Exact signed(Exact number) {
    return isTurned ? number.negated() : number;
  }

  private Exact number(Parameter parameter) {
    return Exact.of(decimal(parameter));
  }

  private Decimal decimal(Parameter parameter) {
    return Optional.ofNullable(parameters.get(parameter)).orElseThrow();
  }
}
