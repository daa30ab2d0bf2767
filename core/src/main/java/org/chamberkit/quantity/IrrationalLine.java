package org.chamberkit.quantity;

import java.math.BigInteger;

/** A multiple of an irrational number, and a fraction added to it. */
final class IrrationalLine extends Irrational {

  private static final int GUARD = 4;

  private final Irrational number;
  private final Exact factor;
  private final Exact added;

  IrrationalLine(Irrational number, Exact factor, Exact added) {
    this.number = number;
    this.factor = factor;
    this.added = added;
  }

  @Override
  BigInteger scaled(int bits) {
    int lost = GUARD + Math.max(0, factor.above().bitLength() - factor.below().bitLength() + 1);
    BigInteger multiple =
        number.scaled(bits + lost).multiply(factor.above()).divide(factor.below()).shiftRight(lost);
    return added.above().shiftLeft(bits).divide(added.below()).add(multiple);
  }

  @Override
  boolean is(Exact fraction) {
    return number.is(fraction.minus(added).dividedBy(factor));
  }
}
