package org.chamberkit.scale;

import java.math.BigInteger;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Rounding;

/**
 * Above, within or below a band.
 *
 * @param lower the lower end, which belongs to the band
 * @param upper the upper end, which belongs to the band
 * @param better which numbers are better
 */
record BandFormula(Exact lower, Exact upper, Better better) implements Formula {

  @Override
  public Column apply(Column numbers, Rounding rounding) {
    BigInteger unit = BigInteger.TEN.pow(numbers.scale());
    Exact least = lower.times(Exact.of(unit));
    Exact most = upper.times(Exact.of(unit));
    long one = BigInteger.TEN.pow(rounding.places()).longValueExact();
    long[] results = new long[numbers.size()];
    for (int row = 0; row < results.length; row++) {
      if (numbers.isKnown(row)) {
        Exact number = Exact.of(numbers.unscaled(row));
        int side = number.compareTo(most) > 0 ? 1 : number.compareTo(least) < 0 ? -1 : 0;
        results[row] = one * (better == Better.HIGHER ? side : -side);
      }
    }
    return Column.filled(results, rounding.places(), numbers.missing());
  }
}
