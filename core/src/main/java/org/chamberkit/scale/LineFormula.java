package org.chamberkit.scale;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Optional;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.RoundedDivision;
import org.chamberkit.quantity.Rounding;

/**
 * A straight line, cut off below and above.
 *
 * @param slope by how much the result rises for 1
 * @param intercept the result of 0
 * @param floor the least result
 * @param cap the greatest result
 */
record LineFormula(Exact slope, Exact intercept, Optional<Exact> floor, Optional<Exact> cap)
    implements Formula {

  /** Products and sums of fewer bits than this stay in a long. */
  private static final int ROOM = 62;

  /** {@code (x − from) × by ÷ over + base}. */
  static LineFormula of(Exact from, Exact by, Exact over, Exact base) {
    Exact slope = by.dividedBy(over).reduced();
    return new LineFormula(
        slope, base.minus(slope.times(from)).reduced(), Optional.empty(), Optional.empty());
  }

  LineFormula between(Optional<Exact> least, Optional<Exact> most) {
    return new LineFormula(slope, intercept, least, most);
  }

  @Override
  public Column apply(Column numbers, Rounding rounding) {
    // In whole numbers: result · 10^places = (factor · unscaled + offset) ÷ divisor.
    Exact unit = Exact.of(BigInteger.TEN.pow(rounding.places()));
    Exact rise = slope.times(unit).dividedBy(Exact.of(BigInteger.TEN.pow(numbers.scale())));
    Exact start = intercept.times(unit);
    BigInteger divisor = rise.below().multiply(start.below());
    BigInteger factor = rise.above().multiply(start.below());
    BigInteger offset = start.above().multiply(rise.below());
    BigInteger gcd = divisor.gcd(factor).gcd(offset);
    Whole whole = new Whole(factor.divide(gcd), offset.divide(gcd), divisor.divide(gcd));
    long least =
        floor.map(end -> end.times(unit)).map(end -> bound(end, rounding)).orElse(Long.MIN_VALUE);
    long most =
        cap.map(end -> end.times(unit)).map(end -> bound(end, rounding)).orElse(Long.MAX_VALUE);
    long[] results =
        whole.fits(numbers)
            ? whole.inLongs(numbers, rounding, least, most)
            : whole.ofAnySize(numbers, rounding, least, most);
    clearMissing(results, numbers.missing());
    return Column.filled(results, rounding.places(), numbers.missing());
  }

  /** Rounding keeps the order, so what is cut off can be cut off rounded. */
  private static long bound(Exact end, Rounding rounding) {
    return end.rounded(new Rounding(0, rounding.mode())).unscaled();
  }

  private static void clearMissing(long[] results, BitSet missing) {
    for (int row = missing.nextSetBit(0); row >= 0; row = missing.nextSetBit(row + 1)) {
      results[row] = 0;
    }
  }

  /** The line in whole numbers: {@code (factor × unscaled + offset) ÷ divisor}. */
  private record Whole(BigInteger factor, BigInteger offset, BigInteger divisor) {

    boolean fits(Column numbers) {
      return factor.bitLength() + numbers.bits() < ROOM
          && offset.bitLength() < ROOM
          && divisor.bitLength() < ROOM;
    }

    long[] inLongs(Column numbers, Rounding rounding, long least, long most) {
      long by = factor.longValueExact();
      long start = offset.longValueExact();
      RoundedDivision division = new RoundedDivision(divisor.longValueExact(), rounding.mode());
      long[] results = new long[numbers.size()];
      for (int row = 0; row < results.length; row++) {
        long result = division.divide(by * numbers.unscaled(row) + start);
        results[row] = Math.max(least, Math.min(most, result));
      }
      return results;
    }

    long[] ofAnySize(Column numbers, Rounding rounding, long least, long most) {
      Rounding whole = new Rounding(0, rounding.mode());
      long[] results = new long[numbers.size()];
      for (int row = 0; row < results.length; row++) {
        if (numbers.isKnown(row)) {
          BigInteger number = BigInteger.valueOf(numbers.unscaled(row));
          Exact result = new Exact(factor.multiply(number).add(offset), divisor);
          Exact cut = result.compareTo(Exact.of(least)) < 0 ? Exact.of(least) : result;
          cut = cut.compareTo(Exact.of(most)) > 0 ? Exact.of(most) : cut;
          results[row] = unscaled(cut, whole);
        }
      }
      return results;
    }

    private static long unscaled(Exact result, Rounding whole) {
      return result.rounded(whole).unscaled();
    }
  }
}
