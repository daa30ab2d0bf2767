package org.chamberkit.place;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;

/**
 * Finds the first rows of a column without sorting all of it (取前若干名).
 *
 * <p>It reads a column once, in the common pool or the {@link java.util.concurrent.ForkJoinPool}
 * that calls if it is long, and takes memory for the rows found and a few times as many keys as are
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
    int size = key.values().length();
    TopKeys[] found = new TopKeys[Pieces.count(size)];
    Pieces.each(
        found.length,
        size,
        piece ->
            found[piece] =
                TopKeys.of(key, Pieces.start(piece, size), Pieces.start(piece + 1, size), count));
    TopKeys all = TopKeys.join(found);
    int[] order = new int[all.size()];
    LongSort.sort(all.keys(), all.rows(), order, 0);
    int end = Math.min(count, order.length);
    while (end < order.length && LongSort.isLevel(order[end])) {
      end++;
    }
    ImmutableIntArray.Builder rows = ImmutableIntArray.builder(end);
    for (int position = 0; position < end; position++) {
      rows.add(LongSort.row(order[position]));
    }
    return rows.build();
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
