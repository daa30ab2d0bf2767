package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.Combined;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.composite.Part;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Column;
import org.chamberkit.scale.ColumnSum;

/**
 * Combines the parts of one dimension, or of the total, for all units: sums and weighted means of
 * decimals in loops over longs, anything else unit by unit. Both come to the same numbers.
 */
final class NodePass {

  /** Products and sums of fewer bits than this stay in a long. */
  private static final int ROOM = 62;

  private final Combination combination;
  private final MissingParts missing;
  private final ImmutableList<Decimal> weights;
  private final ImmutableList<NodeValues> children;
  private final int size;

  /** Problems, with pointers to units of the table. */
  private final List<Problem> problems = new ArrayList<>();

  NodePass(
      Combination combination,
      MissingParts missing,
      ImmutableList<Decimal> weights,
      ImmutableList<NodeValues> children,
      int size) {
    this.combination = combination;
    this.missing = missing;
    this.weights = weights;
    this.children = children;
    this.size = size;
  }

  /** The exact values; where there is a problem, the value is missing. */
  NodeValues exact() {
    boolean isLinear =
        combination instanceof Combination.Sum || combination instanceof Combination.WeightedMean;
    if (isLinear && children.stream().allMatch(NodeValues.Shared.class::isInstance)) {
      Optional<NodeValues> shared = linear();
      if (shared.isPresent()) {
        return shared.get();
      }
    }
    List<Optional<Fraction>> values = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      values.add(one(row));
    }
    return new NodeValues.Each(values);
  }

  List<Problem> problems() {
    return problems;
  }

  /** The value of one unit, whatever the method. */
  private Optional<Fraction> one(int row) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < children.size(); i++) {
      parts.add(new Part(weights.get(i), children.get(i).get(row)));
    }
    WithProblems<Combined> combined = combination.combine(parts.build(), missing);
    combined.problems().forEach(problem -> problems.add(problem.at(Place.of(unit(row)))));
    return combined.value().flatMap(Combined::value);
  }

  private static Pointer unit(int row) {
    return Pointer.to("units").child(row);
  }

  /** Sum or weighted mean over one number below the line; absent if it might not fit. */
  private Optional<NodeValues> linear() {
    ImmutableList<NodeValues.Shared> shared =
        children.stream().map(NodeValues.Shared.class::cast).collect(toImmutableList());
    boolean isComplete = shared.stream().allMatch(NodeValues.Shared::isComplete);
    Weights whole = Weights.of(combination, weights, shared);
    if ((missing == MissingParts.DROP && !isComplete) || !whole.fit(shared)) {
      return Optional.empty();
    }
    ColumnSum sum = new ColumnSum(size, whole.below().longValueExact());
    for (int i = 0; i < shared.size(); i++) {
      shared.get(i).addTo(sum, whole.factors().get(i).longValueExact());
    }
    return Optional.of(new NodeValues.OfSum(sum));
  }

  /**
   * Rounds values.
   *
   * @throws org.chamberkit.quantity.AmountOverflowException if a value has more than 18 digits
   */
  static Column rounded(NodeValues values, int size, Rounding rounding) {
    if (values instanceof NodeValues.OfSum of) {
      BigInteger unit = BigInteger.TEN.pow(rounding.places());
      BigInteger below = BigInteger.valueOf(of.below());
      BigInteger gcd = unit.gcd(below);
      BigInteger factor = unit.divide(gcd);
      if (factor.bitLength() + of.bits() < ROOM) {
        return of.values()
            .rounded(factor.longValueExact(), below.divide(gcd).longValueExact(), rounding);
      }
    }
    ImmutableList.Builder<Optional<Decimal>> numbers = ImmutableList.builder();
    for (int row = 0; row < size; row++) {
      numbers.add(values.get(row).map(exact -> exact.rounded(rounding)));
    }
    return Column.of(numbers.build());
  }

  /** Whole factors of the numbers above the lines, and the number below the line of their sum. */
  private record Weights(ImmutableList<BigInteger> factors, BigInteger below) {

    static Weights of(
        Combination combination,
        ImmutableList<Decimal> weights,
        ImmutableList<NodeValues.Shared> children) {
      int scale = weights.stream().mapToInt(Decimal::scale).max().orElse(0);
      BigInteger unit = BigInteger.TEN.pow(scale);
      BigInteger line = BigInteger.ONE;
      BigInteger total = BigInteger.ZERO;
      for (int i = 0; i < children.size(); i++) {
        BigInteger below = BigInteger.valueOf(children.get(i).below());
        line = line.divide(line.gcd(below)).multiply(below);
        total = total.add(whole(weights.get(i), unit));
      }
      BigInteger below = line.multiply(combination instanceof Combination.Sum ? unit : total);
      BigInteger common = below;
      List<BigInteger> factors = new ArrayList<>();
      for (int i = 0; i < children.size(); i++) {
        BigInteger factor =
            whole(weights.get(i), unit)
                .multiply(line.divide(BigInteger.valueOf(children.get(i).below())));
        factors.add(factor);
        common = common.gcd(factor);
      }
      BigInteger divisor = common;
      return new Weights(
          factors.stream().map(factor -> factor.divide(divisor)).collect(toImmutableList()),
          below.divide(divisor));
    }

    private static BigInteger whole(Decimal weight, BigInteger unit) {
      return BigInteger.valueOf(weight.unscaled())
          .multiply(unit)
          .divide(BigInteger.TEN.pow(weight.scale()));
    }

    boolean fit(ImmutableList<NodeValues.Shared> children) {
      BigInteger most = BigInteger.ZERO;
      for (int i = 0; i < children.size(); i++) {
        most = most.add(factors.get(i).shiftLeft(children.get(i).bits()));
      }
      return most.bitLength() < ROOM && below.bitLength() < ROOM;
    }
  }
}
