package org.chamberkit.quantity;

import java.math.BigInteger;
import java.util.List;

/**
 * The power mean of numbers above 0, beside which some may be 0: the weighted mean of their powers,
 * and of it the root.
 */
final class PowerSum extends Irrational {

  /** The greatest number above and below the line of the exponent. */
  static final int MOST = 100;

  private final List<Exact> numbers;
  private final List<BigInteger> weights;
  private final BigInteger totalWeight;
  private final Fraction exponent;

  /** The number of the greatest power, to which the others are set in proportion. */
  private final int leader;

  /** {@code totalWeight} holds, too, the weights of the numbers that are 0. */
  PowerSum(
      List<Exact> numbers, List<BigInteger> weights, BigInteger totalWeight, Fraction exponent) {
    this.numbers = numbers;
    this.weights = weights;
    this.totalWeight = totalWeight;
    this.exponent = exponent;
    this.leader = leader();
  }

  private int leader() {
    int best = 0;
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i).compareTo(numbers.get(best)) * exponent.signum() > 0) {
        best = i;
      }
    }
    return best;
  }

  @Override
  BigInteger scaled(int bits) {
    Exact first = numbers.get(leader);
    int work = bits + 2 * Integer.SIZE + magnitude() + rarity();
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      BigInteger logarithm =
          i == leader
              ? BigInteger.ZERO
              : FixedPoint.ln(numbers.get(i).dividedBy(first), work)
                  .multiply(above())
                  .divide(below());
      sum = sum.add(FixedPoint.exp(logarithm, work, work).multiply(weights.get(i)));
    }
    Exact mean = new Exact(sum, totalWeight.shiftLeft(work));
    BigInteger root = FixedPoint.ln(mean, work).multiply(below()).divide(above());
    return FixedPoint.exp(root, work, work)
        .multiply(first.above())
        .divide(first.below().shiftLeft(work - bits));
  }

  private BigInteger above() {
    return BigInteger.valueOf(exponent.numerator());
  }

  private BigInteger below() {
    return BigInteger.valueOf(exponent.denominator());
  }

  /** At least how many bits stand before the point of the greatest number. */
  private int magnitude() {
    int most = 0;
    for (Exact number : numbers) {
      most = Math.max(most, number.above().bitLength() - number.below().bitLength() + 1);
    }
    return most;
  }

  /** How many bits the logarithm of the mean loses because the leader weighs little. */
  private int rarity() {
    return totalWeight.bitLength() - weights.get(leader).bitLength() + 1;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Roots of positive fractions of which no two are in a rational proportion are linearly
   * independent over the rational numbers (L. J. Mordell, On the linear independence of algebraic
   * numbers, Pacific Journal of Mathematics 3, 1953), and all weights are above 0. So the mean is
   * this fraction only if each number is this fraction times a power of a rational one.
   */
  @Override
  boolean is(Exact fraction) {
    if (fraction.signum() <= 0) {
      return false;
    }
    Exact sum = Exact.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      Exact ratio = numbers.get(i).dividedBy(fraction).reduced();
      int degree = (int) exponent.denominator();
      Exact root = new Exact(root(ratio.above(), degree), root(ratio.below(), degree));
      if (!power(root, degree).equals(ratio)) {
        return false;
      }
      sum = sum.plus(power(root, (int) exponent.numerator()).times(Exact.of(weights.get(i))));
    }
    return sum.compareTo(Exact.of(totalWeight)) == 0;
  }

  private static Exact power(Exact number, int exponent) {
    Exact power =
        new Exact(number.above().pow(Math.abs(exponent)), number.below().pow(Math.abs(exponent)));
    return exponent < 0 ? Exact.ONE.dividedBy(power) : power;
  }

  /** The greatest whole number whose power is not above a number. */
  private static BigInteger root(BigInteger number, int degree) {
    BigInteger root = BigInteger.ZERO;
    for (int bit = number.bitLength() / degree; bit >= 0; bit--) {
      BigInteger next = root.setBit(bit);
      if (next.pow(degree).compareTo(number) <= 0) {
        root = next;
      }
    }
    return root;
  }
}
