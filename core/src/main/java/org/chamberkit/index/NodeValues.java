package org.chamberkit.index;

import java.util.List;
import java.util.Optional;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.scale.Column;
import org.chamberkit.scale.ColumnSum;

/** The exact values of one part of an index, one for each unit, some of them missing. */
sealed interface NodeValues {

  /** The value of a unit, absent if it is missing. */
  Optional<Fraction> get(int row);

  boolean isMissing(int row);

  /** Values with one number below the line, which can be added in whole numbers. */
  sealed interface Shared extends NodeValues {

    /** What stands above the line; says nothing if the value is missing. */
    long above(int row);

    long below();

    /** For how many bits the numbers above the line have room, without the sign. */
    int bits();

    boolean isComplete();

    void addTo(ColumnSum sum, long factor);
  }

  /** Decimals. */
  record OfColumn(Column column, long below) implements Shared {

    static OfColumn of(Column column) {
      return new OfColumn(column, Fraction.of(new Decimal(1, column.scale())).denominator());
    }

    @Override
    public Optional<Fraction> get(int row) {
      return column.get(row).map(Fraction::of);
    }

    @Override
    public boolean isMissing(int row) {
      return !column.isKnown(row);
    }

    @Override
    public long above(int row) {
      return column.unscaled(row);
    }

    @Override
    public int bits() {
      return column.bits();
    }

    @Override
    public boolean isComplete() {
      return column.isComplete();
    }

    @Override
    public void addTo(ColumnSum sum, long factor) {
      sum.add(column, factor);
    }
  }

  /** Sums and means of decimals. */
  record OfSum(ColumnSum values) implements Shared {

    @Override
    public Optional<Fraction> get(int row) {
      return values.get(row);
    }

    @Override
    public boolean isMissing(int row) {
      return values.isMissing(row);
    }

    @Override
    public long above(int row) {
      return values.above(row);
    }

    @Override
    public long below() {
      return values.below();
    }

    @Override
    public int bits() {
      return values.bits();
    }

    @Override
    public boolean isComplete() {
      return values.isComplete();
    }

    @Override
    public void addTo(ColumnSum sum, long factor) {
      sum.add(values, factor);
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
