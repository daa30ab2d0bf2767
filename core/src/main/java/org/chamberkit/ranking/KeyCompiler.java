package org.chamberkit.ranking;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chamberkit.place.Direction;
import org.chamberkit.place.KeyColumn;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column of whole numbers of the values of a key that stand in the same order: of the
 * values themselves if they are decimals that fit at one scale, else of how many different ones
 * stand ahead. Values that are not known stand before or behind all others.
 */
final class KeyCompiler {

  /** Room for those that are not known on both sides. */
  private static final long MOST = Long.MAX_VALUE / 2;

  /** So many values show the scale that most likely all of them have. */
  private static final int SAMPLE = 1000;

  /** Fewer values are compiled sooner by one thread than handed to another. */
  private static final int MANY = 1 << 16;

  private static final long NO_POWER = 0;

  private final SortKey key;
  private final IntFunction<@Nullable Fraction> values;
  private final long[] compiled;

  private KeyCompiler(SortKey key, int size, IntFunction<@Nullable Fraction> values) {
    this.key = key;
    this.values = values;
    this.compiled = new long[size];
  }

  /**
   * Compiles the values of rows.
   *
   * @param values the values as they are compared, null where one is not known; asked for by
   *     several threads, and more than once
   */
  static KeyColumn compile(SortKey key, int size, IntFunction<@Nullable Fraction> values) {
    KeyCompiler compiler = new KeyCompiler(key, size, values);
    if (!compiler.decimals(compiler.power(SAMPLE)) && !compiler.decimals(compiler.power(size))) {
      compiler.numbers();
    }
    return new KeyColumn(ImmutableLongArray.copyOf(compiler.compiled), Direction.LOWEST_FIRST);
  }

  private IntStream rows(int size) {
    IntStream rows = IntStream.range(0, Math.min(size, compiled.length));
    return size < MANY ? rows : rows.parallel();
  }

  /** The power of ten of which the first values are whole multiples; or none. */
  private long power(int size) {
    return rows(size)
        .mapToObj(values)
        .filter(Objects::nonNull)
        .mapToLong(Fraction::denominator)
        .reduce(1, KeyCompiler::power);
  }

  /** The least power of ten, from one on, that another number divides; or none. */
  private static long power(long power, long denominator) {
    long needed = denominator == NO_POWER ? NO_POWER : power;
    for (int digits = 0; needed != NO_POWER && needed % denominator != 0; digits++) {
      needed = digits == Decimal.MOST_DIGITS || !fits(needed, 10) ? NO_POWER : needed * 10;
    }
    return needed;
  }

  /**
   * Takes the digits of decimals at a scale; false if not all of them have it, or one is too long.
   */
  private boolean decimals(long power) {
    return power != NO_POWER && rows(compiled.length).allMatch(row -> takesDecimal(row, power));
  }

  private boolean takesDecimal(int row, long power) {
    Fraction value = values.apply(row);
    if (value == null) {
      compiled[row] = ofUnknown();
      return true;
    }
    long factor = power / value.denominator();
    if (factor * value.denominator() != power || !fits(value.numerator(), factor)) {
      return false;
    }
    compiled[row] = turned(value.numerator() * factor);
    return true;
  }

  private static boolean fits(long number, long factor) {
    return Math.abs(number) <= MOST / factor;
  }

  /** Numbers the different values, the lowest first. */
  private void numbers() {
    Integer[] known = new Integer[compiled.length];
    Fraction[] compared = new Fraction[compiled.length];
    int count = 0;
    for (int row = 0; row < compiled.length; row++) {
      Fraction value = values.apply(row);
      if (value == null) {
        compiled[row] = ofUnknown();
      } else {
        compared[row] = value;
        known[count++] = row;
      }
    }
    Arrays.sort(known, 0, count, Comparator.comparing((Integer row) -> compared[row]));
    long number = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && compared[known[i]].compareTo(compared[known[i - 1]]) > 0) {
        number++;
      }
      compiled[known[i]] = turned(number);
    }
  }

  /** A number so turned that the lowest stands ahead. */
  private long turned(long number) {
    return key.direction() == Direction.HIGHEST_FIRST ? ~number : number;
  }

  private long ofUnknown() {
    return key.unknownValues() == UnknownValues.FIRST ? Long.MIN_VALUE : Long.MAX_VALUE;
  }
}
