package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/**
 * The days on which nobody changes to another parent, and the tree of these days: those below an
 * organization follow it in the order without a gap.
 */
final class Epoch {

  private final long firstDay;
  private final int[] parents;
  private final int[] order;
  private final int[] ranks;
  private final int[] ends;

  /**
   * Brings the organizations into order.
   *
   * @param firstDay the first day, as a day of the epoch
   * @param parents the parent of each organization by their positions, or {@link Hierarchy#NONE}
   */
  Epoch(long firstDay, int[] parents) {
    this.firstDay = firstDay;
    this.parents = parents;
    int size = parents.length;
    order = new int[size];
    ranks = new int[size];
    ends = new int[size];
    // The first below each and the next beside it; the last slot holds the roots.
    int[] first = new int[size + 1];
    int[] next = new int[size];
    Arrays.fill(first, Hierarchy.NONE);
    for (int i = size - 1; i >= 0; i--) {
      int holder = parents[i] == Hierarchy.NONE ? size : parents[i];
      next[i] = first[holder];
      first[holder] = i;
    }
    int count = 0;
    int at = first[size];
    while (at != Hierarchy.NONE) {
      ranks[at] = count;
      order[count++] = at;
      if (first[at] != Hierarchy.NONE) {
        at = first[at];
        continue;
      }
      while (at != Hierarchy.NONE && next[at] == Hierarchy.NONE) {
        ends[at] = count;
        at = parents[at];
      }
      if (at != Hierarchy.NONE) {
        ends[at] = count;
        at = next[at];
      }
    }
    checkState(count == size, "relations lead in a circle");
  }

  long firstDay() {
    return firstDay;
  }

  /** The parent of an organization, or {@link Hierarchy#NONE}. */
  int parent(int position) {
    return parents[position];
  }

  /** The organization of a rank in the order. */
  int at(int rank) {
    return order[rank];
  }

  int rank(int position) {
    return ranks[position];
  }

  /** The rank behind the last one of a subtree. */
  int end(int position) {
    return ends[position];
  }

  /** Whether one organization is another or stands below it. */
  boolean isWithin(int position, int ancestor) {
    return ranks[ancestor] <= ranks[position] && ranks[position] < ends[ancestor];
  }

  int size() {
    return order.length;
  }
}
