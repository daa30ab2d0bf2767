package org.chamberkit.quantity;

import java.math.BigInteger;
import java.util.List;

/**
 * A product of numbers above 0, each to the power of its weight, and of the product the root: the
 * weighted geometric mean.
 */
final class PowerProduct extends Irrational {

  private final List<Exact> numbers;
  private final List<BigInteger> powers;
  private final BigInteger root;

  /** The root of the product of {@code numbers[i]} to the power of {@code powers[i]}. */
  PowerProduct(List<Exact> numbers, List<BigInteger> powers, BigInteger root) {
    this.numbers = numbers;
    this.powers = powers;
    this.root = root;
  }

  @Override
  BigInteger scaled(int bits) {
    int work = bits + Integer.SIZE + magnitude();
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      sum = sum.add(FixedPoint.ln(numbers.get(i), work).multiply(powers.get(i)));
    }
    return FixedPoint.exp(sum.divide(root), work, bits);
  }

  /** At least how many bits stand before the point of the result; the powers add to the root. */
  private int magnitude() {
    int most = 0;
    for (Exact number : numbers) {
      most = Math.max(most, number.above().bitLength() - number.below().bitLength() + 1);
    }
    return most;
  }

  @Override
  boolean is(Exact fraction) {
    return fraction.signum() > 0
        && new CoprimeBase(numbers, fraction).isProduct(numbers, powers, fraction, root);
  }
}
