package org.chamberkit.quantity;

import java.math.BigInteger;

/**
 * Logarithms and powers of e in whole numbers of any length, so that every machine comes to the
 * same bits: a number stands for itself times two to the power of its bits.
 *
 * <p>Guard bits take up what the truncations of a series lose, so that a result is off by less than
 * two units of its last bit.
 */
final class FixedPoint {

  private static final int GUARD = 48;

  /** Squarings that follow the series for a power of e; each shortens the series. */
  private static final int SQUARINGS = 8;

  private static final int KEPT_BITS = 512;
  private static final BigInteger LN2 = reckonLn2(KEPT_BITS);

  private FixedPoint() {}

  /** The natural logarithm of a number above 0. */
  static BigInteger ln(Exact number, int bits) {
    int twos = number.above().bitLength() - number.below().bitLength();
    BigInteger above = twos < 0 ? number.above().shiftLeft(-twos) : number.above();
    BigInteger below = twos > 0 ? number.below().shiftLeft(twos) : number.below();
    int work = bits + GUARD;
    BigInteger difference = above.subtract(below);
    BigInteger z = difference.abs().shiftLeft(work).divide(above.add(below));
    BigInteger square = z.multiply(z).shiftRight(work);
    BigInteger sum = z;
    BigInteger power = z;
    for (long odd = 3; power.signum() != 0; odd += 2) {
      power = power.multiply(square).shiftRight(work);
      sum = sum.add(power.divide(BigInteger.valueOf(odd)));
    }
    return (difference.signum() < 0 ? sum.negate() : sum)
        .shiftLeft(1)
        .add(ln2(work).multiply(BigInteger.valueOf(twos)))
        .shiftRight(GUARD);
  }

  /** e to the power of a number that is given in {@code from} bits. */
  static BigInteger exp(BigInteger exponent, int from, int bits) {
    int twice = 2 * exponent.shiftRight(from).intValueExact();
    int work = Math.max(bits + Math.max(0, twice) + GUARD, from);
    BigInteger scaled = exponent.shiftLeft(work - from);
    BigInteger ln2 = ln2(work);
    int twos = floorDivide(scaled, ln2).intValueExact();
    BigInteger rest = scaled.subtract(ln2.multiply(BigInteger.valueOf(twos))).shiftRight(SQUARINGS);
    BigInteger sum = BigInteger.ONE.shiftLeft(work);
    BigInteger term = sum;
    for (long i = 1; term.signum() != 0; i++) {
      term = term.multiply(rest).shiftRight(work).divide(BigInteger.valueOf(i));
      sum = sum.add(term);
    }
    for (int i = 0; i < SQUARINGS; i++) {
      sum = sum.multiply(sum).shiftRight(work);
    }
    return sum.shiftLeft(twos).shiftRight(work - bits);
  }

  private static BigInteger floorDivide(BigInteger dividend, BigInteger divisor) {
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger ln2(int bits) {
    return bits <= KEPT_BITS ? LN2.shiftRight(KEPT_BITS - bits) : reckonLn2(bits);
  }

  /** ln 2 = 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749). */
  private static BigInteger reckonLn2(int bits) {
    int work = bits + GUARD;
    return artanhOfInverse(26, work)
        .multiply(BigInteger.valueOf(18))
        .subtract(artanhOfInverse(4801, work).shiftLeft(1))
        .add(artanhOfInverse(8749, work).shiftLeft(3))
        .shiftRight(GUARD);
  }

  private static BigInteger artanhOfInverse(long number, int bits) {
    BigInteger square = BigInteger.valueOf(number * number);
    BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(number));
    BigInteger sum = power;
    for (long odd = 3; power.signum() != 0; odd += 2) {
      power = power.divide(square);
      sum = sum.add(power.divide(BigInteger.valueOf(odd)));
    }
    return sum;
  }
}
