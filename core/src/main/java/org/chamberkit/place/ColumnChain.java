package org.chamberkit.place;

import com.google.common.collect.ImmutableList;

/** Ranks rows that are sorted by the first of several keys, and level in it here and there. */
final class ColumnChain {

  private final ImmutableList<KeyColumn> keys;
  private final TieScheme ties;
  private final long[] first;
  private final int[] order;
  private final int[] places;
  private int block;

  ColumnChain(ImmutableList<KeyColumn> keys, TieScheme ties, long[] first, int[] order) {
    this.keys = keys;
    this.ties = ties;
    this.first = first;
    this.order = order;
    this.places = new int[order.length];
  }

  PlaceColumn places() {
    divide(first, 0, 0, order.length, 0);
    return PlaceColumn.of(ties, order, places);
  }

  /** Divides rows that are sorted by a key into blocks, and sorts each by the next key. */
  private void divide(long[] sorted, int offset, int from, int to, int key) {
    for (int start = from; start < to; ) {
      int end = start + 1;
      while (end < to && sorted[end - offset] == sorted[start - offset]) {
        end++;
      }
      if (end - start == 1 || key + 1 == keys.size()) {
        block++;
        PlaceColumn.number(ties, order, start, end, block, places);
      } else {
        sort(start, end, key + 1);
      }
      start = end;
    }
  }

  private void sort(int start, int end, int key) {
    KeyColumn column = keys.get(key);
    long[] sorted = new long[end - start];
    int[] rows = new int[end - start];
    for (int i = 0; i < sorted.length; i++) {
      rows[i] = order[start + i];
      sorted[i] = column.ascending(rows[i]);
    }
    LongSort.sort(sorted, rows);
    for (int i = 0; i < rows.length; i++) {
      order[start + i] = rows[i];
    }
    divide(sorted, start, start, end, key);
  }
}
