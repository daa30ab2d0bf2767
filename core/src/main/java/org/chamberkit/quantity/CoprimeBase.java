package org.chamberkit.quantity;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Numbers without common divisors of which each of some numbers is a product of powers, as it is of
 * primes; but found by common divisors alone, however large the numbers. So products of great
 * powers are compared by adding up their powers.
 */
final class CoprimeBase {

  private final List<BigInteger> base = new ArrayList<>();

  CoprimeBase(List<Exact> numbers, Exact another) {
    for (Exact number : numbers) {
      add(number);
    }
    add(another);
  }

  private void add(Exact number) {
    Deque<BigInteger> waiting = new ArrayDeque<>();
    waiting.push(number.above());
    waiting.push(number.below());
    while (!waiting.isEmpty()) {
      BigInteger next = waiting.pop();
      if (!next.equals(BigInteger.ONE) && !isSplit(next, waiting)) {
        base.add(next);
      }
    }
  }

  /** Splits a number and one of the base by their common divisor, if there is such a one. */
  private boolean isSplit(BigInteger number, Deque<BigInteger> parts) {
    for (int i = 0; i < base.size(); i++) {
      BigInteger gcd = base.get(i).gcd(number);
      if (!gcd.equals(BigInteger.ONE)) {
        BigInteger other = base.remove(i);
        parts.push(other.divide(gcd));
        parts.push(number.divide(gcd));
        parts.push(gcd);
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the product of {@code numbers[i]} to the power of {@code powers[i]} is a fraction to
   * the power of {@code power}; the numbers and the fraction are above 0.
   */
  boolean isProduct(
      List<Exact> numbers, List<BigInteger> powers, Exact fraction, BigInteger power) {
    return base.stream()
        .allMatch(
            factor -> {
              BigInteger sum = valuation(fraction, factor).multiply(power).negate();
              for (int i = 0; i < numbers.size(); i++) {
                sum = sum.add(valuation(numbers.get(i), factor).multiply(powers.get(i)));
              }
              return sum.signum() == 0;
            });
  }

  private static BigInteger valuation(Exact number, BigInteger factor) {
    return BigInteger.valueOf(
        valuation(number.above(), factor) - valuation(number.below(), factor));
  }

  private static long valuation(BigInteger number, BigInteger factor) {
    long count = 0;
    BigInteger[] parts = number.divideAndRemainder(factor);
    while (parts[1].signum() == 0) {
      count++;
      parts = parts[0].divideAndRemainder(factor);
    }
    return count;
  }
}
