package org.chamberkit.composite;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.composite.Combination.GeometricMean;
import org.chamberkit.composite.Combination.HarmonicMean;
import org.chamberkit.composite.Combination.Minimum;
import org.chamberkit.composite.Combination.PowerMean;
import org.chamberkit.composite.Combination.Sum;
import org.chamberkit.composite.Combination.WeightedMean;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Irrational;

/** Numbers on their way to one: those that are there, with their weights as whole numbers. */
final class Combining {

  private final List<Exact> values = new ArrayList<>();
  private final List<BigInteger> weights = new ArrayList<>();

  /** The weights of the numbers above all bounds, which stand in no list. */
  private BigInteger unbounded = BigInteger.ZERO;

  private BigInteger presentWeight = BigInteger.ZERO;
  private BigInteger allWeight = BigInteger.ZERO;

  /** By what the weights were multiplied to be whole. */
  private final BigInteger unit;

  private Combining(List<Decimal> weights) {
    int scale = weights.stream().mapToInt(Decimal::scale).max().orElse(0);
    this.unit = BigInteger.TEN.pow(scale);
  }

  static WithProblems<Combined> combine(
      Combination combination, ImmutableList<Part> parts, MissingParts missing) {
    ImmutableList<Problem> problems = check(combination, parts, Part::value, "value");
    if (!problems.isEmpty()) {
      return WithProblems.refused(problems);
    }
    Combining combining = new Combining(parts.stream().map(Part::weight).toList());
    boolean isMissing = false;
    for (Part part : parts) {
      isMissing |= part.value().isEmpty();
      combining.add(part.weight(), part.value());
    }
    boolean refused = combining.values.isEmpty() || (isMissing && missing == MissingParts.REFUSE);
    try {
      Optional<Fraction> value = refused ? Optional.empty() : combining.result(combination);
      return WithProblems.of(new Combined(combination, missing, parts, value));
    } catch (AmountOverflowException e) {
      return WithProblems.refused(ImmutableList.of(e.problem(Pointer.ROOT)));
    }
  }

  static WithProblems<Span> span(
      Combination combination, ImmutableList<Decimal> weights, ImmutableList<Span> spans) {
    checkArgument(
        weights.size() == spans.size(),
        "there must be a span for each of %s weights, but there are %s",
        weights.size(),
        spans.size());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(check(combination, spans, Span::least, "least"));
    for (int i = 0; i < weights.size(); i++) {
      problems.addAll(Part.checkWeight(weights.get(i), Pointer.ROOT.child(i).child("weight")));
    }
    ImmutableList<Problem> found = problems.build();
    if (!found.isEmpty()) {
      return WithProblems.refused(found);
    }
    try {
      return WithProblems.of(
          new Span(least(combination, weights, spans), most(combination, weights, spans)));
    } catch (AmountOverflowException e) {
      return WithProblems.refused(ImmutableList.of(e.problem(Pointer.ROOT)));
    }
  }

  private static Optional<Fraction> least(
      Combination combination, List<Decimal> weights, List<Span> spans) {
    Combining combining = new Combining(weights);
    for (int i = 0; i < spans.size(); i++) {
      Optional<Fraction> least = spans.get(i).least();
      if (least.isEmpty() && !combination.refusesNegatives()) {
        return Optional.empty();
      }
      combining.add(weights.get(i), Optional.of(least.orElse(Fraction.ZERO)));
    }
    return combining.result(combination);
  }

  private static Optional<Fraction> most(
      Combination combination, List<Decimal> weights, List<Span> spans) {
    Combining combining = new Combining(weights);
    for (int i = 0; i < spans.size(); i++) {
      Optional<Fraction> most = spans.get(i).most();
      if (most.isPresent()) {
        combining.add(weights.get(i), most);
      } else {
        combining.addUnbounded(weights.get(i));
      }
    }
    return combining.result(combination);
  }

  private static <T> ImmutableList<Problem> check(
      Combination combination,
      List<T> parts,
      Function<T, Optional<Fraction>> value,
      String attribute) {
    if (parts.isEmpty()) {
      return ImmutableList.of(
          Problem.of(CompositeProblem.NOTHING_TO_COMBINE, Pointer.ROOT, ImmutableMap.of()));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; combination.refusesNegatives() && i < parts.size(); i++) {
      Optional<Fraction> number = value.apply(parts.get(i));
      if (number.isPresent() && number.get().signum() < 0) {
        problems.add(negative(combination, number.get(), Pointer.ROOT.child(i).child(attribute)));
      }
    }
    return problems.build();
  }

  private static Problem negative(Combination combination, Fraction number, Pointer pointer) {
    return Problem.of(
        CompositeProblem.NEGATIVE_PART,
        pointer,
        ImmutableMap.of("method", combination.word(), "value", number.toString()));
  }

  private void add(Decimal weight, Optional<Fraction> value) {
    BigInteger whole = whole(weight);
    allWeight = allWeight.add(whole);
    if (value.isPresent()) {
      presentWeight = presentWeight.add(whole);
      values.add(Exact.of(value.get()));
      weights.add(whole);
    }
  }

  private void addUnbounded(Decimal weight) {
    BigInteger whole = whole(weight);
    allWeight = allWeight.add(whole);
    presentWeight = presentWeight.add(whole);
    unbounded = unbounded.add(whole);
  }

  private BigInteger whole(Decimal weight) {
    return BigInteger.valueOf(weight.unscaled())
        .multiply(unit)
        .divide(BigInteger.TEN.pow(weight.scale()));
  }

  /** The result; absent if it is above all bounds. */
  private Optional<Fraction> result(Combination combination) {
    if (combination instanceof Minimum) {
      return values.stream().min(Exact::compareTo).map(Exact::toFraction);
    } else if (combination instanceof HarmonicMean) {
      return harmonic().map(Exact::toFraction);
    } else if (combination instanceof PowerMean mean && mean.exponent().signum() < 0) {
      return power(mean);
    } else if (combination instanceof GeometricMean mean) {
      return geometric(mean);
    } else if (unbounded.signum() > 0) {
      return Optional.empty();
    } else if (combination instanceof PowerMean mean) {
      return power(mean);
    } else if (combination instanceof Sum) {
      Exact raised = new Exact(allWeight, presentWeight.multiply(unit));
      return Optional.of(weightedSum().times(raised).toFraction());
    } else if (combination instanceof WeightedMean) {
      return Optional.of(weightedSum().dividedBy(Exact.of(presentWeight)).toFraction());
    }
    throw new AssertionError(combination);
  }

  private Exact weightedSum() {
    Exact sum = Exact.ZERO;
    for (int i = 0; i < values.size(); i++) {
      sum = sum.plus(values.get(i).times(Exact.of(weights.get(i)))).reduced();
    }
    return sum;
  }

  private boolean hasZero() {
    return values.stream().anyMatch(value -> value.signum() == 0);
  }

  private Optional<Exact> harmonic() {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (hasZero()) {
      return Optional.of(Exact.ZERO);
    }
    Exact sum = Exact.ZERO;
    for (int i = 0; i < values.size(); i++) {
      sum = sum.plus(Exact.of(weights.get(i)).dividedBy(values.get(i))).reduced();
    }
    return Optional.of(Exact.of(presentWeight).dividedBy(sum));
  }

  private Optional<Fraction> geometric(GeometricMean mean) {
    if (hasZero()) {
      return Optional.of(Fraction.ZERO);
    }
    return unbounded.signum() > 0
        ? Optional.empty()
        : Optional.of(
            Fraction.of(
                Irrational.geometricMean(
                        ImmutableList.copyOf(values), ImmutableList.copyOf(weights))
                    .rounded(mean.rounding())));
  }

  private Optional<Fraction> power(PowerMean mean) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (hasZero() && mean.exponent().signum() < 0) {
      return Optional.of(Fraction.ZERO);
    }
    ImmutableList.Builder<Exact> positive = ImmutableList.builder();
    ImmutableList.Builder<BigInteger> theirWeights = ImmutableList.builder();
    BigInteger weightOfZeros = unbounded;
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).signum() > 0) {
        positive.add(values.get(i));
        theirWeights.add(weights.get(i));
      } else {
        weightOfZeros = weightOfZeros.add(weights.get(i));
      }
    }
    ImmutableList<Exact> powers = positive.build();
    return Optional.of(
        powers.isEmpty()
            ? Fraction.ZERO
            : Fraction.of(
                Irrational.powerMean(powers, theirWeights.build(), weightOfZeros, mean.exponent())
                    .rounded(mean.rounding())));
  }
}
