package org.chamberkit.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/** Makes numbers of whole ones at a scale. */
final class Numbers {

  private Numbers() {}

  /**
   * Obtains the number.
   *
   * @throws AmountOverflowException if it has more than 18 digits
   */
  static Fraction fraction(BigInteger unscaled, int scale) {
    return unscaled.bitLength() < Long.SIZE
        ? fraction(unscaled.longValueExact(), scale)
        : Fraction.of(Decimal.of(new BigDecimal(unscaled, scale)));
  }

  static Fraction fraction(long unscaled, int scale) {
    return Fraction.of(new Decimal(unscaled, scale));
  }
}
