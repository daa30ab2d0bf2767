package org.chamberkit.scale;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the same kind, one for each unit, some of them missing (指标数据列), kept close together
 * for loops over many units.
 *
 * <p>All have the same number of places behind the point: so many as the one with the most, so that
 * together they have room for 18 digits before and behind it.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Column {

  private static final int TEN = 10;

  /** Whatever has fewer bits has at most 18 digits. */
  private static final int BITS_OF_ANY_DECIMAL = 59;

  private final long[] unscaled;
  private final int scale;

  /** Which rows are missing; their number is 0. */
  private final BitSet missing;

  private final int bits;

  private Column(long[] unscaled, int scale, BitSet missing) {
    this.unscaled = unscaled;
    this.scale = scale;
    this.missing = missing;
    this.bits = bits(unscaled);
  }

  private static int bits(long[] numbers) {
    long ones = 0;
    for (long number : numbers) {
      ones |= number ^ (number >> (Long.SIZE - 1));
    }
    return Long.SIZE - Long.numberOfLeadingZeros(ones);
  }

  /**
   * Obtains a column.
   *
   * @param numbers for each unit its number, absent if it is missing
   * @return the column, with as many places as the number with the most
   * @throws AmountOverflowException if the digits of the greatest number before the point and the
   *     most places behind it are together more than 18
   */
  public static Column of(List<Optional<Decimal>> numbers) {
    int scale = 0;
    for (Optional<Decimal> number : numbers) {
      scale = Math.max(scale, number.map(Decimal::scale).orElse(0));
    }
    long[] unscaled = new long[numbers.size()];
    BitSet missing = new BitSet();
    for (int i = 0; i < unscaled.length; i++) {
      Optional<Decimal> number = numbers.get(i);
      missing.set(i, number.isEmpty());
      unscaled[i] = number.isPresent() ? unscaledAt(number.get(), scale) : 0;
    }
    return new Column(unscaled, scale, missing);
  }

  private static long unscaledAt(Decimal number, int scale) {
    long unscaled = number.unscaled();
    for (int i = number.scale(); i < scale; i++) {
      if (Math.abs(unscaled) > Long.MAX_VALUE / TEN) {
        throw new AmountOverflowException(
            number + " does not fit into a column with " + scale + " places behind the point");
      }
      unscaled *= TEN;
    }
    return unscaled;
  }

  /**
   * The column that a computation filled; it keeps the array.
   *
   * @throws AmountOverflowException if a number has more than 18 digits
   */
  static Column filled(long[] unscaled, int scale, BitSet missing) {
    Column column = new Column(unscaled, scale, missing);
    if (column.bits() >= BITS_OF_ANY_DECIMAL) {
      IntStream.range(0, unscaled.length).forEach(column::get);
    }
    return column;
  }

  /** {@return how many units the column has a row for} */
  public int size() {
    return unscaled.length;
  }

  /** {@return how many places behind the point each number has} */
  public int scale() {
    return scale;
  }

  /** {@return whether no number is missing} */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /** {@return how many numbers are known} */
  public int knownCount() {
    return unscaled.length - missing.cardinality();
  }

  /**
   * Tells whether a number is known.
   *
   * @param row the row, from 0
   * @return true if it is, false if it is missing
   */
  public boolean isKnown(int row) {
    return !missing.get(row);
  }

  /**
   * Returns a number.
   *
   * @param row the row, from 0
   * @return the number, absent if it is missing
   */
  public Optional<Decimal> get(int row) {
    return isKnown(row) ? Optional.of(new Decimal(unscaled[row], scale)) : Optional.empty();
  }

  /**
   * Returns the digits of a number with their sign, {@link #scale} of them behind the point.
   *
   * @param row the row, from 0
   * @return the digits; 0 if the number is missing
   */
  public long unscaled(int row) {
    return unscaled[row];
  }

  /** {@return for how many bits the digits of each number have room, without the sign} */
  public int bits() {
    return bits;
  }

  /** {@return all numbers, in the order of their rows, absent where they are missing} */
  public ImmutableList<Optional<Decimal>> numbers() {
    return IntStream.range(0, size()).mapToObj(this::get).collect(toImmutableList());
  }

  /**
   * Divides by another column, number by number (相对化处理): so much for each of so many, such as per
   * thousand enterprises.
   *
   * @param divisors the numbers to divide by, as many
   * @param each for how many of them the quotient is, such as 1000
   * @param rounding how the quotients are rounded
   * @return the quotients; missing where a number is missing, or the one to divide by is 0
   * @throws AmountOverflowException if a quotient has more than 18 digits, or does not fit with the
   *     places of the rounding
   */
  public Column dividedBy(Column divisors, Decimal each, Rounding rounding) {
    checkArgument(
        size() == divisors.size(), "columns have %s and %s rows", size(), divisors.size());
    ImmutableList.Builder<Optional<Decimal>> quotients = ImmutableList.builder();
    for (int row = 0; row < size(); row++) {
      Optional<Decimal> divisor = divisors.get(row).filter(number -> number.signum() != 0);
      Optional<Exact> multiple = get(row).map(number -> Exact.of(number).times(Exact.of(each)));
      quotients.add(
          divisor.flatMap(
              number -> multiple.map(m -> m.dividedBy(Exact.of(number)).rounded(rounding))));
    }
    return of(quotients.build());
  }

  BitSet missing() {
    return missing;
  }

  /** The least of the known digits; the greatest long if there are none. */
  long least() {
    long least = Long.MAX_VALUE;
    if (missing.isEmpty()) {
      for (long number : unscaled) {
        least = Math.min(least, number);
      }
      return least;
    }
    for (int row = 0; row < unscaled.length; row++) {
      least = isKnown(row) ? Math.min(least, unscaled[row]) : least;
    }
    return least;
  }

  /** The greatest of the known digits; the least long if there are none. */
  long most() {
    long most = Long.MIN_VALUE;
    if (missing.isEmpty()) {
      for (long number : unscaled) {
        most = Math.max(most, number);
      }
      return most;
    }
    for (int row = 0; row < unscaled.length; row++) {
      most = isKnown(row) ? Math.max(most, unscaled[row]) : most;
    }
    return most;
  }

  /** Adds the digits of each number, times a factor, to a sum for each row. */
  void addTo(long[] sums, long factor) {
    for (int row = 0; row < sums.length; row++) {
      sums[row] += factor * unscaled[row];
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column column
        && scale == column.scale
        && Arrays.equals(unscaled, column.unscaled)
        && missing.equals(column.missing);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(unscaled) + scale;
  }

  /** {@return the numbers in brackets, a question mark for a missing one} */
  @Override
  public String toString() {
    return numbers().stream()
        .map(number -> number.map(Decimal::toString).orElse("?"))
        .collect(joining(", ", "[", "]"));
  }
}
