package org.chamberkit.ranking;

import java.util.BitSet;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;

/** Those who are ranked together, in their order, divided into blocks of equal ones. */
final class Blocks {

  private final int[] first;
  private final int[] next;
  private final int[] number;

  /**
   * Divides positions into blocks.
   *
   * @param starts the positions where a block begins; the first position is one of them
   * @param size how many positions there are
   */
  Blocks(BitSet starts, int size) {
    this.first = new int[size];
    this.next = new int[size];
    this.number = new int[size];
    int block = 0;
    for (int start = 0; start < size; ) {
      int following = starts.nextSetBit(start + 1);
      int end = following < 0 ? size : following;
      block++;
      for (int i = start; i < end; i++) {
        first[i] = start;
        next[i] = end;
        number[i] = block;
      }
      start = end;
    }
  }

  /** The position of the first one who is equal to the one here. */
  int first(int position) {
    return first[position];
  }

  /** The position behind the last one who is equal to the one here. */
  int next(int position) {
    return next[position];
  }

  Decimal place(TieScheme ties, int position) {
    return ties.place(first[position] + 1L, next[position], position + 1L, number[position]);
  }
}
