package org.chamberkit.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * Makes whole numbers of the values of a key that stand in the same order, the lowest ahead: the
 * values themselves if they are decimals that fit at one scale, else how many different ones stand
 * ahead.
 */
final class KeyCompiler {

  /** Room for those that are not known on both sides. */
  private static final long MOST = Long.MAX_VALUE / 2;

  private final SortKey key;
  private final List<Candidate> candidates;
  private final int[] rows;
  private final long[] compiled;
  private final BitSet unknown = new BitSet();
  private long power = 1;

  private KeyCompiler(SortKey key, List<Candidate> candidates, int[] rows) {
    this.key = key;
    this.candidates = candidates;
    this.rows = rows;
    this.compiled = new long[rows.length];
  }

  static long[] compile(SortKey key, List<Candidate> candidates, int[] rows) {
    KeyCompiler compiler = new KeyCompiler(key, candidates, rows);
    if (!compiler.decimals()) {
      compiler.numbers();
    }
    compiler.turn();
    return compiler.compiled;
  }

  /** Takes the digits of decimals at one scale; false if not all are, or one does not fit. */
  private boolean decimals() {
    ValueKey wanted = key.key();
    boolean isExact = key.compared().isEmpty();
    for (int i = 0; i < rows.length; i++) {
      Fraction exact = candidates.get(rows[i]).values().get(wanted);
      if (exact == null) {
        unknown.set(i);
        continue;
      }
      Fraction value = isExact ? exact : key.compared(exact);
      if (power % value.denominator() != 0 && !rescale(value.denominator(), i)) {
        return false;
      }
      long factor = power / value.denominator();
      if (!fits(value.numerator(), factor)) {
        return false;
      }
      compiled[i] = value.numerator() * factor;
    }
    return true;
  }

  /**
   * Brings what is compiled to the scale that a denominator needs; false if that is not possible.
   */
  private boolean rescale(long denominator, int count) {
    long needed = power;
    for (int digits = 0; needed % denominator != 0; digits++) {
      if (digits == Decimal.MOST_DIGITS || !fits(needed, 10)) {
        return false;
      }
      needed *= 10;
    }
    long factor = needed / power;
    for (int i = 0; i < count; i++) {
      if (!fits(compiled[i], factor)) {
        return false;
      }
      compiled[i] *= factor;
    }
    power = needed;
    return true;
  }

  private static boolean fits(long number, long factor) {
    return Math.abs(number) <= MOST / factor;
  }

  /** Numbers the different values, the lowest first. */
  private void numbers() {
    unknown.clear();
    Fraction[] values = new Fraction[rows.length];
    Integer[] known = new Integer[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      Fraction exact = candidates.get(rows[i]).values().get(key.key());
      if (exact == null) {
        unknown.set(i);
      } else {
        values[i] = key.compared(exact);
        known[count++] = i;
      }
    }
    Arrays.sort(known, 0, count, Comparator.comparing((Integer row) -> values[row]));
    long number = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && values[known[i]].compareTo(values[known[i - 1]]) > 0) {
        number++;
      }
      compiled[known[i]] = number;
    }
  }

  /**
   * Turns the numbers so that the lowest stand ahead, and puts the unknown before or behind all.
   */
  private void turn() {
    boolean isTurned = key.direction() == Direction.HIGHEST_FIRST;
    long ofUnknown = key.unknownValues() == UnknownValues.FIRST ? Long.MIN_VALUE : Long.MAX_VALUE;
    boolean someUnknown = !unknown.isEmpty();
    for (int i = 0; i < compiled.length; i++) {
      if (someUnknown && unknown.get(i)) {
        compiled[i] = ofUnknown;
      } else if (isTurned) {
        compiled[i] = ~compiled[i];
      }
    }
  }
}
