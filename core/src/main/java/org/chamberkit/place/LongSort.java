package org.chamberkit.place;

/**
 * Sorts rows by whole-number keys, the lowest first; rows of equal keys stay in their order.
 *
 * <p>It divides the keys by their highest bits that differ into so many parts that each of the next
 * level lies in the processor's cache, and goes on with each; so it reads the memory a few times
 * whatever the keys are, and the time grows with the number of rows alone.
 */
final class LongSort {

  /** So few are sorted by insertion. */
  private static final int FEW = 32;

  private static final int LEAST_BITS = 4;
  private static final int MOST_BITS = 11;

  private LongSort() {}

  /**
   * Sorts keys, and rows along with them.
   *
   * @param keys the keys, sorted afterwards
   * @param rows the rows, sorted along
   */
  static void sort(long[] keys, int[] rows) {
    sort(keys, rows, new long[keys.length], new int[keys.length], 0, keys.length, false);
  }

  /** Sorts a range of one pair of arrays, with the help of another in which it may have to end. */
  private static void sort(
      long[] keys, int[] rows, long[] moreKeys, int[] moreRows, int from, int to, boolean move) {
    if (to - from <= FEW) {
      if (move) {
        copy(keys, rows, moreKeys, moreRows, from, to);
        insert(moreKeys, moreRows, from, to);
      } else {
        insert(keys, rows, from, to);
      }
      return;
    }
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      least = Math.min(least, keys[i]);
      most = Math.max(most, keys[i]);
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
    if (bits == 0) {
      if (move) {
        copy(keys, rows, moreKeys, moreRows, from, to);
      }
      return;
    }
    int width = Math.min(bits, width(to - from));
    int shift = bits - width;
    int[] ends = scatter(keys, rows, moreKeys, moreRows, from, to, least, shift, 1 << width);
    if (shift == 0) {
      if (!move) {
        copy(moreKeys, moreRows, keys, rows, from, to);
      }
      return;
    }
    int start = from;
    for (int part = 0; part < 1 << width; part++) {
      if (ends[part] > start) {
        sort(moreKeys, moreRows, keys, rows, start, ends[part], !move);
      }
      start = ends[part];
    }
  }

  /** How many bits divide a number of rows, so that few are in each part. */
  private static int width(int count) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count / (FEW / 2));
    return Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
  }

  /** Moves a range into its parts, and returns where each of them ends. */
  private static int[] scatter(
      long[] keys,
      int[] rows,
      long[] moreKeys,
      int[] moreRows,
      int from,
      int to,
      long least,
      int shift,
      int parts) {
    int[] next = new int[parts + 1];
    for (int i = from; i < to; i++) {
      next[(int) ((keys[i] - least) >>> shift) + 1]++;
    }
    next[0] = from;
    for (int part = 1; part < parts; part++) {
      next[part] += next[part - 1];
    }
    for (int i = from; i < to; i++) {
      long key = keys[i];
      int at = next[(int) ((key - least) >>> shift)]++;
      moreKeys[at] = key;
      moreRows[at] = rows[i];
    }
    return next;
  }

  private static void copy(
      long[] keys, int[] rows, long[] moreKeys, int[] moreRows, int from, int to) {
    for (int i = from; i < to; i++) {
      moreKeys[i] = keys[i];
      moreRows[i] = rows[i];
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
}
