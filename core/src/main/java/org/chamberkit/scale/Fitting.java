package org.chamberkit.scale;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Irrational;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Normalizer.ReferenceUnit;
import org.chamberkit.scale.Normalizer.ZScore;

/** Takes the parameters of a normalizer from a column. */
final class Fitting {

  private final Normalizer normalizer;
  private final Better better;
  private final Column numbers;
  private final ImmutableList<UnitId> units;
  private final Rounding rounding;

  Fitting(
      Normalizer normalizer,
      Better better,
      Column numbers,
      ImmutableList<UnitId> units,
      Rounding rounding) {
    checkArgument(
        numbers.size() == units.size(),
        "there must be a number for each of %s units, but there are %s",
        units.size(),
        numbers.size());
    this.normalizer = normalizer;
    this.better = better;
    this.numbers = numbers;
    this.units = units;
    this.rounding = rounding;
  }

  WithProblems<FittedNormalizer> fit() {
    int needed = needed();
    int count = needed == 0 ? 0 : numbers.knownCount();
    if (count < needed) {
      return refused(
          Problem.of(
              ScaleProblem.TOO_FEW_NUMBERS,
              Pointer.ROOT,
              ImmutableMap.of(
                  "normalizer", normalizer.word(),
                  "needed", Integer.toString(needed),
                  "count", Integer.toString(count))));
    }
    if (normalizer instanceof ReferenceUnit reference && reference(reference.unit()).isEmpty()) {
      return refused(
          Problem.of(
              ScaleProblem.UNKNOWN_REFERENCE,
              Pointer.ROOT,
              ImmutableMap.of("unit", reference.unit().text())));
    }
    try {
      TreeMap<Parameter, Decimal> taken = new TreeMap<>();
      normalizer.parameters(better).forEach(parameter -> taken.put(parameter, take(parameter)));
      return WithProblems.of(
          new FittedNormalizer(
              normalizer,
              better,
              ImmutableSortedMap.copyOf(taken, Comparator.naturalOrder()),
              among()));
    } catch (AmountOverflowException e) {
      return refused(e.problem(Pointer.ROOT));
    } catch (ProblemException e) {
      return WithProblems.refused(e.problems());
    }
  }

  private static WithProblems<FittedNormalizer> refused(Problem problem) {
    return WithProblems.refused(ImmutableList.of(problem));
  }

  private int needed() {
    if (normalizer instanceof ZScore score && score.deviation() == Deviation.SAMPLE) {
      return 2;
    }
    return normalizer.parameters(better).isEmpty() && !(normalizer instanceof RankNormalizer)
        ? 0
        : 1;
  }

  private Decimal take(Parameter parameter) {
    return switch (parameter) {
      case LEAST -> new Decimal(numbers.least(), numbers.scale());
      case MOST -> new Decimal(numbers.most(), numbers.scale());
      case MEAN -> mean().rounded(rounding);
      case DEVIATION -> deviation();
      case REFERENCE -> reference(((ReferenceUnit) normalizer).unit()).orElseThrow();
    };
  }

  private Exact mean() {
    return new Exact(sum(), unit().multiply(BigInteger.valueOf(numbers.knownCount())));
  }

  private BigInteger unit() {
    return BigInteger.TEN.pow(numbers.scale());
  }

  /** A missing number is 0 in its column. */
  private BigInteger sum() {
    BigInteger sum = BigInteger.ZERO;
    for (int row = 0; row < numbers.size(); row++) {
      sum = sum.add(BigInteger.valueOf(numbers.unscaled(row)));
    }
    return sum;
  }

  /** The root of {@code (n Σx² − (Σx)²) ÷ (n (n − 1))}, or of the same by {@code n²}. */
  private Decimal deviation() {
    BigInteger squares = BigInteger.ZERO;
    for (int row = 0; row < numbers.size(); row++) {
      BigInteger number = BigInteger.valueOf(numbers.unscaled(row));
      squares = squares.add(number.multiply(number));
    }
    BigInteger count = BigInteger.valueOf(numbers.knownCount());
    BigInteger sum = sum();
    BigInteger degrees =
        ((ZScore) normalizer).deviation() == Deviation.SAMPLE
            ? count.subtract(BigInteger.ONE)
            : count;
    Exact variance =
        new Exact(
            count.multiply(squares).subtract(sum.multiply(sum)),
            count.multiply(degrees).multiply(unit()).multiply(unit()));
    return variance.signum() == 0
        ? Decimal.ZERO
        : Irrational.squareRoot(variance).rounded(rounding);
  }

  private Optional<Decimal> reference(UnitId unit) {
    int row = units.indexOf(unit);
    return row < 0 ? Optional.empty() : numbers.get(row);
  }

  private ImmutableList<Decimal> among() {
    return normalizer instanceof RankNormalizer
        ? numbers.numbers().stream().flatMap(Optional::stream).sorted().collect(toImmutableList())
        : ImmutableList.of();
  }
}
