package org.chamberkit.examples.ranking;

/**
 * A radix sort of keys with the rows they belong to, as someone would write it: eleven bits a pass.
 */
final class BareRadix {

  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;
  private static final int PASSES = 6;

  private BareRadix() {}

  /** The rows in the order of their keys, the highest first. */
  static int[] order(long[] column) {
    int size = column.length;
    long[] keys = new long[size];
    int[] rows = new int[size];
    int[][] counts = new int[PASSES][DIGITS];
    for (int row = 0; row < size; row++) {
      long key = ~column[row] ^ Long.MIN_VALUE;
      keys[row] = key;
      rows[row] = row;
      for (int pass = 0; pass < PASSES; pass++) {
        counts[pass][(int) (key >>> (pass * BITS)) & (DIGITS - 1)]++;
      }
    }
    long[] moreKeys = new long[size];
    int[] moreRows = new int[size];
    for (int pass = 0; pass < PASSES; pass++) {
      int[] next = counts[pass];
      int start = 0;
      for (int digit = 0; digit < DIGITS; digit++) {
        int count = next[digit];
        next[digit] = start;
        start += count;
      }
      int shift = pass * BITS;
      for (int i = 0; i < size; i++) {
        long key = keys[i];
        int at = next[(int) (key >>> shift) & (DIGITS - 1)]++;
        moreKeys[at] = key;
        moreRows[at] = rows[i];
      }
      long[] sortedKeys = moreKeys;
      moreKeys = keys;
      keys = sortedKeys;
      int[] sortedRows = moreRows;
      moreRows = rows;
      rows = sortedRows;
    }
    return rows;
  }
}
