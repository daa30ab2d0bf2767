package org.chamberkit.scale;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.RoundedDivision;
import org.chamberkit.quantity.Rounding;

/**
 * Columns added up (数据列之和), each times a whole factor, over one number below the line: sums and
 * means of many units in loops over whole numbers.
 *
 * <p>Nothing is rounded until it is asked for. Who adds sees to it that the sums stay below 63
 * bits. A row in which a number is missing is missing.
 */
public final class ColumnSum {

  private final long[] sums;
  private final long below;
  private final BitSet missing = new BitSet();

  /**
   * Begins with sums of 0.
   *
   * @param size how many rows there are
   * @param below the number below the line, above 0
   * @throws IllegalArgumentException if it is not above 0
   */
  public ColumnSum(int size, long below) {
    checkArgument(below > 0, "below the line must be above 0, but was %s", below);
    this.sums = new long[size];
    this.below = below;
  }

  /**
   * Adds the digits of a column, without regard to its places.
   *
   * @param column the column, of as many rows
   * @param factor by what each is multiplied
   */
  public void add(Column column, long factor) {
    checkArgument(column.size() == sums.length, "columns differ in size");
    column.addTo(sums, factor);
    missing.or(column.missing());
  }

  /**
   * Adds what stands above the line of another sum.
   *
   * @param other the other sum, of as many rows
   * @param factor by what each is multiplied
   */
  public void add(ColumnSum other, long factor) {
    checkArgument(other.sums.length == sums.length, "sums differ in size");
    for (int row = 0; row < sums.length; row++) {
      sums[row] += factor * other.sums[row];
    }
    missing.or(other.missing);
  }

  /** {@return the number below the line} */
  public long below() {
    return below;
  }

  /**
   * Tells whether a sum is missing.
   *
   * @param row the row, from 0
   * @return true if it is
   */
  public boolean isMissing(int row) {
    return missing.get(row);
  }

  /** {@return whether no sum is missing} */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /**
   * Returns what stands above the line.
   *
   * @param row the row, from 0
   * @return the sum; says nothing if it is missing
   */
  public long above(int row) {
    return sums[row];
  }

  /**
   * Returns a sum.
   *
   * @param row the row, from 0
   * @return the sum divided by the number below the line; absent if it is missing
   */
  public Optional<Fraction> get(int row) {
    return isMissing(row) ? Optional.empty() : Optional.of(new Fraction(sums[row], below));
  }

  /** {@return for how many bits each sum has room, without the sign} */
  public int bits() {
    long ones = 0;
    for (long sum : sums) {
      ones |= sum ^ (sum >> (Long.SIZE - 1));
    }
    return Long.SIZE - Long.numberOfLeadingZeros(ones);
  }

  /**
   * Multiplies each sum by a whole number, divides it by another and rounds it.
   *
   * @param factor by what it is multiplied; the products must stay below 63 bits
   * @param divisor by what it is divided, above 0, instead of what stands below the line
   * @param rounding how the quotients are rounded, and where their point is: the last digit of a
   *     quotient is the last place
   * @return the quotients
   * @throws org.chamberkit.quantity.AmountOverflowException if one has more than 18 digits
   */
  public Column rounded(long factor, long divisor, Rounding rounding) {
    RoundedDivision division = new RoundedDivision(divisor, rounding.mode());
    long[] quotients = new long[sums.length];
    for (int row = 0; row < quotients.length; row++) {
      quotients[row] = division.divide(factor * sums[row]);
    }
    for (int row = missing.nextSetBit(0); row >= 0; row = missing.nextSetBit(row + 1)) {
      quotients[row] = 0;
    }
    return Column.filled(quotients, rounding.places(), (BitSet) missing.clone());
  }

  /** {@return what stands above the line, divided by the number below} */
  @Override
  public String toString() {
    return Arrays.toString(sums) + " / " + below;
  }
}
