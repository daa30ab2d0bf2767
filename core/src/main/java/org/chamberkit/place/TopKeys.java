package org.chamberkit.place;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.Arrays;

/** The keys of a stretch of a column that may be among the first, with their rows. */
final class TopKeys {

  private static final int LEAST_ROOM = 1024;

  /** The best keys met so far, as many as are asked for, the worst of them at the top. */
  private final long[] heap;

  private long[] keys;
  private int[] rows;
  private int size;

  private TopKeys(int count) {
    heap = new long[count];
    Arrays.fill(heap, Long.MAX_VALUE);
    keys = new long[Math.max(LEAST_ROOM, count)];
    rows = new int[keys.length];
  }

  /** Finds the first of the rows from one to before another, with all level with the last. */
  static TopKeys of(KeyColumn column, int from, int to, int count) {
    TopKeys top = new TopKeys(Math.min(count, to - from));
    if (from == to) {
      return top;
    }
    long worst = top.heap[0];
    for (int row = from; row < to; row++) {
      long key = column.ascending(row);
      if (key <= worst) {
        worst = top.take(key, row);
      }
    }
    top.drop();
    return top;
  }

  /** All keys of several stretches that follow each other. */
  static TopKeys join(TopKeys[] stretches) {
    TopKeys all = new TopKeys(0);
    all.keys =
        Longs.concat(
            Arrays.stream(stretches)
                .map(stretch -> Arrays.copyOf(stretch.keys, stretch.size))
                .toArray(long[][]::new));
    all.rows =
        Ints.concat(
            Arrays.stream(stretches)
                .map(stretch -> Arrays.copyOf(stretch.rows, stretch.size))
                .toArray(int[][]::new));
    all.size = all.rows.length;
    return all;
  }

  int size() {
    return size;
  }

  long[] keys() {
    return keys;
  }

  int[] rows() {
    return rows;
  }

  /** Keeps a key that is not worse than the worst of the best; returns what that is now. */
  private long take(long key, int row) {
    if (size == keys.length) {
      makeRoom();
    }
    keys[size] = key;
    rows[size++] = row;
    if (key < heap[0]) {
      sink(key);
    }
    return heap[0];
  }

  /** Drops what was overtaken; if little was, takes more memory, so that it is not tried often. */
  private void makeRoom() {
    drop();
    if (size > keys.length / 2) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
      rows = Arrays.copyOf(rows, keys.length);
    }
  }

  private void drop() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (keys[i] <= heap[0]) {
        keys[kept] = keys[i];
        rows[kept++] = rows[i];
      }
    }
    size = kept;
  }

  /** Puts a key in the place of the greatest, and lets it sink to where no greater is below it. */
  private void sink(long key) {
    int at = 0;
    for (int child = 1; child < heap.length; child = 2 * at + 1) {
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
}
