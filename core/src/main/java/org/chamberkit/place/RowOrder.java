package org.chamberkit.place;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Rows in the order of columns of keys, each with a mark where it is level with the one before;
 * rows that are level stand in the order of the columns.
 */
final class RowOrder {

  /** The row of each position; its highest bit is set where it is level with the one before. */
  private final int[] order;

  private RowOrder(int[] order) {
    this.order = order;
  }

  /** Sorts rows by the first column, and wherever it is level by the next one. */
  static RowOrder of(ImmutableList<KeyColumn> keys) {
    RowOrder rows = new RowOrder(LongSort.order(keys.get(0)));
    for (KeyColumn key : keys.subList(1, keys.size())) {
      rows.refine(key);
    }
    return rows;
  }

  private void refine(KeyColumn key) {
    int[] starts = starts();
    Pieces.each(
        starts.length - 1,
        order.length,
        piece -> {
          for (int start = starts[piece]; start < starts[piece + 1]; ) {
            int next = next(start);
            if (next - start > 1) {
              refine(key, start, next);
            }
            start = next;
          }
        });
  }

  private void refine(KeyColumn key, int start, int end) {
    long[] keys = new long[end - start];
    int[] rows = new int[end - start];
    for (int i = 0; i < keys.length; i++) {
      rows[i] = row(start + i);
      keys[i] = key.ascending(rows[i]);
    }
    LongSort.sort(keys, rows, order, start);
  }

  int size() {
    return order.length;
  }

  int row(int position) {
    return LongSort.row(order[position]);
  }

  /** The position behind the last row that is level with the first one of a block. */
  private int next(int start) {
    int next = start + 1;
    while (next < order.length && LongSort.isLevel(order[next])) {
      next++;
    }
    return next;
  }

  /** Where each piece starts that has whole blocks of level rows, and behind them where it ends. */
  private int[] starts() {
    int[] starts = new int[Pieces.count(order.length) + 1];
    for (int piece = 0; piece < starts.length; piece++) {
      int start = Pieces.start(piece, order.length);
      starts[piece] = start == 0 ? 0 : next(start - 1);
    }
    return starts;
  }

  /** The place of each row; doubled where places may be a half. */
  int[] places(TieScheme ties) {
    int[] starts = starts();
    int pieces = starts.length - 1;
    int[] blocks = new int[pieces + 1];
    if (ties == TieScheme.DENSE) {
      Pieces.each(
          pieces,
          order.length,
          piece -> blocks[piece + 1] = blocks(starts[piece], starts[piece + 1]));
      Arrays.parallelPrefix(blocks, Integer::sum);
    }
    int[] places = new int[order.length];
    Pieces.each(
        pieces,
        order.length,
        piece -> number(ties, starts[piece], starts[piece + 1], blocks[piece], places));
    return places;
  }

  private int blocks(int from, int to) {
    int blocks = 0;
    for (int i = from; i < to; i++) {
      blocks += LongSort.isLevel(order[i]) ? 0 : 1;
    }
    return blocks;
  }

  private void number(TieScheme ties, int from, int to, int blocksBefore, int[] places) {
    int block = blocksBefore;
    for (int start = from; start < to; ) {
      int next = next(start);
      block++;
      int place =
          switch (ties) {
            case COMPETITION, ORDINAL -> start + 1;
            case MODIFIED -> next;
            case DENSE -> block;
            case AVERAGE -> start + 1 + next;
          };
      int step = ties == TieScheme.ORDINAL ? 1 : 0;
      for (int i = start; i < next; i++, place += step) {
        places[row(i)] = place;
      }
      start = next;
    }
  }
}
