package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;

/** The logarithm of one number above 0 divided by that of another, which is not 1. */
final class LogarithmRatio extends Irrational {

  private static final int GUARD = 16;

  private final Exact number;
  private final Exact base;

  LogarithmRatio(Exact number, Exact base) {
    this.number = number;
    this.base = base;
  }

  @Override
  BigInteger scaled(int bits) {
    int work = bits + 2 * closeness() + GUARD;
    BigInteger dividend = FixedPoint.ln(number, work).shiftLeft(bits);
    return dividend.divide(FixedPoint.ln(base, work));
  }

  /**
   * How many bits the logarithm of the base lacks: {@code |ln b| ≥ |b − 1| ÷ max(b, 1)}. Twice as
   * many are lost by dividing.
   */
  private int closeness() {
    int most = base.above().max(base.below()).bitLength();
    return most - base.above().subtract(base.below()).bitLength() + 1;
  }

  @Override
  boolean is(Exact fraction) {
    return new CoprimeBase(ImmutableList.of(number), base)
        .isProduct(
            ImmutableList.of(number), ImmutableList.of(fraction.below()), base, fraction.above());
  }
}
