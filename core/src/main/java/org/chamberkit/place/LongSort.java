package org.chamberkit.place;

import java.util.Arrays;

/**
 * Puts rows in the order of whole-number keys, the lowest first; rows of equal keys stay in the
 * order in which they come.
 *
 * <p>It divides the keys by their highest bits that differ into parts that lie in the processor's
 * cache, and sorts each part there as single numbers that hold the rest of the key and where it
 * stands in the part; a part that is still too large is divided again. So it reads the memory a few
 * times whatever the keys are, and the time grows with the number of rows alone.
 */
final class LongSort {

  /** So few are sorted by insertion. */
  private static final int FEW = 32;

  /** So many at most lie in the cache with all that their sorting needs. */
  private static final int MOST_CACHED = 1 << 14;

  /** So many on average lie in one part of those that lie in the cache. */
  private static final int COMPANY = 2;

  private static final int LEAST_BITS = 4;
  private static final int MOST_BITS = 11;

  /** So many parts are sorted by one thread before it looks for more. */
  private static final int PARTS_OF_TASK = 32;

  private static final int LEVEL = Integer.MIN_VALUE;

  private final int[] order;

  private LongSort(int[] order) {
    this.order = order;
  }

  /** The rows of a column in their order, each marked if it is level with the one before. */
  static int[] order(KeyColumn column) {
    int[] order = new int[column.values().length()];
    LongSort sort = new LongSort(order);
    if (order.length > MOST_CACHED) {
      sort.divide(column);
    } else {
      int[] rows = new int[order.length];
      Arrays.setAll(rows, row -> row);
      sort.sort(column.ascending(), rows, 0, rows.length, 0, new Workspace());
    }
    return order;
  }

  /**
   * Puts rows into an order, from a position on, each marked if it is level with the one before.
   */
  static void sort(long[] keys, int[] rows, int[] order, int at) {
    new LongSort(order).sort(keys, rows, 0, keys.length, at, new Workspace());
  }

  /** The row of an entry in an order, without its mark. */
  static int row(int entry) {
    return entry & ~LEVEL;
  }

  /** Whether an entry is level with the one before. */
  static boolean isLevel(int entry) {
    return entry < 0;
  }

  /** Divides a column; each piece of it has its own stretch in each part. */
  private void divide(KeyColumn column) {
    int size = order.length;
    int pieces = Pieces.count(size);
    long[] least = new long[pieces];
    long[] most = new long[pieces];
    Pieces.each(pieces, size, piece -> bounds(column, piece, least, most));
    long base = Arrays.stream(least).min().orElseThrow();
    int bits = bits(Arrays.stream(most).max().orElseThrow() - base);
    int width = Math.min(bits, MOST_BITS);
    int shift = bits - width;
    int[][] next = new int[pieces][1 << width];
    Pieces.each(pieces, size, piece -> count(column, piece, base, shift, next[piece]));
    int[] starts = starts(next);
    long[] keys = new long[size];
    int[] rows = new int[size];
    Pieces.each(
        pieces, size, piece -> scatter(column, piece, base, shift, next[piece], keys, rows));
    sortParts(keys, rows, starts, 0);
  }

  private static void bounds(KeyColumn column, int piece, long[] leasts, long[] mosts) {
    int size = column.values().length();
    int end = Pieces.start(piece + 1, size);
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int row = Pieces.start(piece, size); row < end; row++) {
      long key = column.ascending(row);
      least = Math.min(least, key);
      most = Math.max(most, key);
    }
    leasts[piece] = least;
    mosts[piece] = most;
  }

  private static void count(KeyColumn column, int piece, long base, int shift, int[] counts) {
    int size = column.values().length();
    int end = Pieces.start(piece + 1, size);
    for (int row = Pieces.start(piece, size); row < end; row++) {
      counts[part(column.ascending(row), base, shift)]++;
    }
  }

  private static void scatter(
      KeyColumn column, int piece, long base, int shift, int[] next, long[] keys, int[] rows) {
    int size = column.values().length();
    int end = Pieces.start(piece + 1, size);
    for (int row = Pieces.start(piece, size); row < end; row++) {
      long key = column.ascending(row);
      int at = next[part(key, base, shift)]++;
      keys[at] = key;
      rows[at] = row;
    }
  }

  /**
   * Turns the counts of the pieces into where each of them goes on in each part; returns where each
   * part starts, and behind them where the last ends.
   */
  private static int[] starts(int[][] next) {
    int parts = next[0].length;
    int[] starts = new int[parts + 1];
    int start = 0;
    for (int part = 0; part < parts; part++) {
      starts[part] = start;
      for (int[] ofPiece : next) {
        int count = ofPiece[part];
        ofPiece[part] = start;
        start += count;
      }
    }
    starts[parts] = start;
    return starts;
  }

  /** Sorts the parts of keys. */
  private void sortParts(long[] keys, int[] rows, int[] starts, int at) {
    int parts = starts.length - 1;
    Pieces.each(
        (parts + PARTS_OF_TASK - 1) / PARTS_OF_TASK,
        keys.length,
        task -> {
          Workspace workspace = new Workspace();
          int end = Math.min(parts, (task + 1) * PARTS_OF_TASK);
          for (int part = task * PARTS_OF_TASK; part < end; part++) {
            sort(keys, rows, starts[part], starts[part + 1], at + starts[part], workspace);
          }
        });
  }

  /** Sorts a range of keys. */
  private void sort(long[] keys, int[] rows, int from, int to, int at, Workspace workspace) {
    int count = to - from;
    if (count <= FEW) {
      insert(keys, rows, from, to);
      put(keys, rows, from, to, at);
      return;
    }
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, keys[i]);
      most = Math.max(most, keys[i]);
    }
    int bits = bits(most - least);
    if (bits == 0) {
      put(keys, rows, from, to, at);
    } else if (count <= MOST_CACHED && bits + bits(count - 1) < Long.SIZE) {
      sortCached(keys, rows, from, to, at, least, bits, workspace);
    } else {
      divide(keys, rows, from, to, at, least, bits);
    }
  }

  /** Sorts a range whose keys and indices fit together in single numbers. */
  private void sortCached(
      long[] keys,
      int[] rows,
      int from,
      int to,
      int at,
      long least,
      int bits,
      Workspace workspace) {
    int count = to - from;
    int indexBits = bits(count - 1);
    int width = Math.min(bits, bits(count / COMPANY));
    int shift = bits - width;
    int[] next = workspace.next(1 << width);
    for (int i = from; i < to; i++) {
      next[part(keys[i], least, shift) + 1]++;
    }
    int most = next[1 << width];
    for (int part = 1; part < 1 << width; part++) {
      most = Math.max(most, next[part]);
      next[part] += next[part - 1];
    }
    long[] packed = workspace.packed(count);
    for (int i = from; i < to; i++) {
      packed[next[part(keys[i], least, shift)]++] = (keys[i] - least) << indexBits | (i - from);
    }
    if (most <= FEW) {
      insert(packed, 0, count); // none moves out of its part
    } else {
      sortParts(packed, next, 1 << width);
    }
    int mask = (1 << indexBits) - 1;
    long before = -1;
    for (int i = 0; i < count; i++) {
      long key = packed[i] >>> indexBits;
      int row = rows[from + ((int) packed[i] & mask)];
      order[at + i] = key == before ? row | LEVEL : row;
      before = key;
    }
  }

  /** Sorts the parts of numbers, of which some are large. */
  private static void sortParts(long[] numbers, int[] ends, int parts) {
    int start = 0;
    for (int part = 0; part < parts; part++) {
      if (ends[part] - start > FEW) {
        Arrays.sort(numbers, start, ends[part]);
      } else {
        insert(numbers, start, ends[part]);
      }
      start = ends[part];
    }
  }

  private static void insert(long[] numbers, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long number = numbers[i];
      int at = i;
      while (at > from && numbers[at - 1] > number) {
        numbers[at] = numbers[at - 1];
        at--;
      }
      numbers[at] = number;
    }
  }

  /** Divides a range of keys, and sorts the parts. */
  private void divide(long[] keys, int[] rows, int from, int to, int at, long least, int bits) {
    int width = Math.min(bits, width(to - from));
    int shift = bits - width;
    int[][] next = new int[1][1 << width];
    for (int i = from; i < to; i++) {
      next[0][part(keys[i], least, shift)]++;
    }
    int[] starts = starts(next);
    long[] moreKeys = new long[to - from];
    int[] moreRows = new int[to - from];
    for (int i = from; i < to; i++) {
      int moved = next[0][part(keys[i], least, shift)]++;
      moreKeys[moved] = keys[i];
      moreRows[moved] = rows[i];
    }
    sortParts(moreKeys, moreRows, starts, at);
  }

  private static int part(long key, long least, int shift) {
    return (int) ((key - least) >>> shift);
  }

  /** How many bits a number has. */
  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number);
  }

  /** How many bits divide a number of rows, so that few are in each part. */
  private static int width(int count) {
    return Math.max(LEAST_BITS, Math.min(MOST_BITS, bits(count / (FEW / 2))));
  }

  private void put(long[] keys, int[] rows, int from, int to, int at) {
    for (int i = from; i < to; i++) {
      boolean isLevel = i > from && keys[i] == keys[i - 1];
      order[at + i - from] = isLevel ? rows[i] | LEVEL : rows[i];
    }
  }

  private static void insert(long[] keys, int[] rows, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      int row = rows[i];
      int at = i;
      while (at > from && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        rows[at] = rows[at - 1];
        at--;
      }
      keys[at] = key;
      rows[at] = row;
    }
  }

  /** Arrays of one thread that serve for one part after the other. */
  private static final class Workspace {

    private long[] packed = new long[0];
    private int[] next = new int[0];

    long[] packed(int count) {
      if (packed.length < count) {
        packed = new long[Math.min(MOST_CACHED, 2 * count)];
      }
      return packed;
    }

    /** Counters, one more than there are parts, all 0. */
    int[] next(int parts) {
      if (next.length <= parts) {
        next = new int[parts + 1];
      } else {
        Arrays.fill(next, 0, parts + 1, 0);
      }
      return next;
    }
  }
}
