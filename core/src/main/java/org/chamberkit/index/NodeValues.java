package org.chamberkit.index;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.scale.Column;

/** The exact values of one part of an index, one for each unit, some of them missing. */
sealed interface NodeValues {

  /** The value of a unit, absent if it is missing. */
  Optional<Fraction> get(int row);

  boolean isMissing(int row);

  /** Decimals of one scale, or what else has one number below the line. */
  record Shared(long[] above, long below, BitSet missing) implements NodeValues {

    static Shared of(Column column) {
      long[] above = new long[column.size()];
      BitSet missing = new BitSet();
      for (int row = 0; row < above.length; row++) {
        above[row] = column.unscaled(row);
      }
      if (!column.isComplete()) {
        for (int row = 0; row < above.length; row++) {
          missing.set(row, !column.isKnown(row));
        }
      }
      return new Shared(above, Fraction.of(new Decimal(1, column.scale())).denominator(), missing);
    }

    @Override
    public Optional<Fraction> get(int row) {
      return missing.get(row) ? Optional.empty() : Optional.of(new Fraction(above[row], below));
    }

    @Override
    public boolean isMissing(int row) {
      return missing.get(row);
    }

    /** For how many bits the numbers above the line have room, without the sign. */
    int bits() {
      long ones = 0;
      for (long number : above) {
        ones |= number ^ (number >> (Long.SIZE - 1));
      }
      return Long.SIZE - Long.numberOfLeadingZeros(ones);
    }
  }

  /** Any fractions. */
  record Each(List<Optional<Fraction>> values) implements NodeValues {

    @Override
    public Optional<Fraction> get(int row) {
      return values.get(row);
    }

    @Override
    public boolean isMissing(int row) {
      return values.get(row).isEmpty();
    }
  }
}
