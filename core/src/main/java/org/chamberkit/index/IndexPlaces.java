package org.chamberkit.index;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.chamberkit.quantity.Fraction;

/**
 * Who stands where: the rows in the order of their values, highest first, equal ones in the order
 * of their identifiers; behind them those without a value. Equal ones share the best place, 1224.
 */
final class IndexPlaces {

  private final int[] order;
  private final int placed;
  private final int[] places;
  private final int[] sharedBy;

  private IndexPlaces(int[] order, int placed, SameValue same) {
    this.order = order;
    this.placed = placed;
    this.places = new int[order.length];
    this.sharedBy = new int[order.length];
    int first = 0;
    for (int next = 1; next <= placed; next++) {
      if (next == placed || !same.test(order[next - 1], order[next])) {
        for (int i = first; i < next; i++) {
          places[order[i]] = first + 1;
          sharedBy[order[i]] = next - first;
        }
        first = next;
      }
    }
  }

  /** Whether the values of two rows are the same. */
  private interface SameValue {
    boolean test(int row, int other);
  }

  static IndexPlaces of(NodeValues values, IndexTable table) {
    ImmutableIntArray print = table.printOrder();
    if (values instanceof NodeValues.Shared shared) {
      return ofShared(shared, print);
    }
    int[] placed =
        IntStream.range(0, print.length())
            .filter(row -> !values.isMissing(row))
            .boxed()
            .sorted(
                (row, other) -> {
                  int byValue = value(values, other).compareTo(value(values, row));
                  return byValue != 0 ? byValue : Integer.compare(print.get(row), print.get(other));
                })
            .mapToInt(row -> row)
            .toArray();
    return new IndexPlaces(
        withMissing(placed, values, print),
        placed.length,
        (row, other) -> value(values, row).equals(value(values, other)));
  }

  private static Fraction value(NodeValues values, int row) {
    return values.get(row).orElseThrow();
  }

  private static IndexPlaces ofShared(NodeValues.Shared shared, ImmutableIntArray print) {
    int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(print.length());
    long most = Long.MIN_VALUE;
    long least = Long.MAX_VALUE;
    for (int row = 0; row < print.length(); row++) {
      most = Math.max(most, shared.above(row));
      least = Math.min(least, shared.above(row));
    }
    // The distance from the highest before, the position in print behind: one long to sort by.
    boolean fits =
        shared.bits() < Long.SIZE - 2 && Long.numberOfLeadingZeros(most - least) > indexBits + 1;
    int[] placed = fits ? sortPacked(shared, print, most, indexBits) : sortBoxed(shared, print);
    return new IndexPlaces(
        withMissing(placed, shared, print),
        placed.length,
        (row, other) -> shared.above(row) == shared.above(other));
  }

  private static int[] sortPacked(
      NodeValues.Shared shared, ImmutableIntArray print, long most, int indexBits) {
    int[] rows = rows(print);
    long[] keys = new long[print.length()];
    int count = 0;
    for (int row = 0; row < keys.length; row++) {
      if (!shared.isMissing(row)) {
        keys[count++] = (most - shared.above(row)) << indexBits | print.get(row);
      }
    }
    Arrays.sort(keys, 0, count);
    int[] placed = new int[count];
    long mask = (1L << indexBits) - 1;
    for (int i = 0; i < count; i++) {
      placed[i] = rows[(int) (keys[i] & mask)];
    }
    return placed;
  }

  private static int[] sortBoxed(NodeValues.Shared shared, ImmutableIntArray print) {
    return IntStream.range(0, print.length())
        .filter(row -> !shared.isMissing(row))
        .boxed()
        .sorted(
            (row, other) -> {
              int byValue = Long.compare(shared.above(other), shared.above(row));
              return byValue != 0 ? byValue : Integer.compare(print.get(row), print.get(other));
            })
        .mapToInt(row -> row)
        .toArray();
  }

  /** The row at each position of the print order. */
  private static int[] rows(ImmutableIntArray print) {
    int[] rows = new int[print.length()];
    for (int row = 0; row < rows.length; row++) {
      rows[print.get(row)] = row;
    }
    return rows;
  }

  private static int[] withMissing(int[] placed, NodeValues values, ImmutableIntArray print) {
    if (placed.length == print.length()) {
      return placed;
    }
    int[] order = Arrays.copyOf(placed, print.length());
    int next = placed.length;
    for (int row : rows(print)) {
      if (values.isMissing(row)) {
        order[next++] = row;
      }
    }
    return order;
  }

  /** How many rows have a place. */
  int placed() {
    return placed;
  }

  /** The rows in the order of places, behind them those without. */
  int row(int position) {
    return order[position];
  }

  /** The place of a row, 0 if it has none. */
  int place(int row) {
    return places[row];
  }

  /** How many share the place of a row, 0 if it has none. */
  int sharedBy(int row) {
    return sharedBy[row];
  }
}
