package org.chamberkit.place;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;

/**
 * Finds the first rows of a column without sorting all of it (取前若干名).
 *
 * <p>It reads the column twice, and takes memory for the rows found and for as many keys as are
 * asked for.
 */
public final class TopRows {

  private TopRows() {}

  /**
   * Finds the first rows and all that are level with the last of them.
   *
   * @param key the column
   * @param count how many rows, above 0
   * @return the rows in their order, equal ones in that of the column; all of them if there are not
   *     more
   * @throws org.chamberkit.problem.ProblemException with {@link PlaceProblem#NUMBER_TOO_LOW} if the
   *     number is not above 0
   */
  public static ImmutableIntArray withTies(KeyColumn key, int count) {
    PlaceProblem.checkAboveZero("count", count);
    ImmutableLongArray values = key.values();
    int size = values.length();
    if (size == 0) {
      return ImmutableIntArray.of();
    }
    long turn = key.direction() == Direction.LOWEST_FIRST ? 0 : -1L;
    long worst = size <= count ? Long.MAX_VALUE : worst(values, turn, count);
    ImmutableIntArray.Builder found = ImmutableIntArray.builder(Math.min(size, count));
    ImmutableLongArray.Builder keys = ImmutableLongArray.builder(Math.min(size, count));
    for (int row = 0; row < size; row++) {
      long value = values.get(row) ^ turn;
      if (value <= worst) {
        found.add(row);
        keys.add(value);
      }
    }
    int[] rows = found.build().toArray();
    LongSort.sort(keys.build().toArray(), rows);
    return ImmutableIntArray.copyOf(rows);
  }

  /** The key of the last of so many rows that stand first; there are more rows than that. */
  private static long worst(ImmutableLongArray values, long turn, int count) {
    long[] heap = new long[count];
    for (int row = 0; row < count; row++) {
      heap[row] = values.get(row) ^ turn;
    }
    for (int at = count / 2 - 1; at >= 0; at--) {
      sink(heap, at);
    }
    for (int row = count; row < values.length(); row++) {
      long value = values.get(row) ^ turn;
      if (value < heap[0]) {
        heap[0] = value;
        sink(heap, 0);
      }
    }
    return heap[0];
  }

  /** Lets a key sink to where no greater one is below it; so the greatest comes to the top. */
  private static void sink(long[] heap, int from) {
    long key = heap[from];
    int at = from;
    for (int child = 2 * at + 1; child < heap.length && child > 0; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= key) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = key;
  }

  /**
   * Finds the first rows by several columns, and all that are level with the last of them.
   *
   * @param keys the columns, at least one
   * @param count how many rows, above 0
   * @return the rows in their order, equal ones in that of the columns
   * @throws org.chamberkit.problem.ProblemException with {@link PlaceProblem#NUMBER_TOO_LOW} if the
   *     number is not above 0
   */
  public static ImmutableIntArray withTies(ImmutableList<KeyColumn> keys, int count) {
    ImmutableIntArray byFirst = withTies(keys.get(0), count);
    ImmutableList<KeyColumn> of =
        keys.stream()
            .map(key -> new KeyColumn(only(key.values(), byFirst), key.direction()))
            .collect(ImmutableList.toImmutableList());
    PlaceColumn places = PlaceColumn.rank(of, TieScheme.COMPETITION);
    ImmutableIntArray.Builder rows = ImmutableIntArray.builder();
    for (int position = 0; position < places.size(); position++) {
      int row = places.row(position);
      if (places.wholePlace(row) <= count) {
        rows.add(byFirst.get(row));
      }
    }
    return rows.build();
  }

  private static ImmutableLongArray only(ImmutableLongArray values, ImmutableIntArray rows) {
    ImmutableLongArray.Builder only = ImmutableLongArray.builder(rows.length());
    rows.forEach(row -> only.add(values.get(row)));
    return only.build();
  }
}
