package org.chamberkit.hierarchy;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/**
 * The days on which nobody changes to another parent, and the tree of these days: those below an
 * organization follow it in the order without a gap.
 */
public final class Epoch {

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
  public Epoch(long firstDay, int[] parents) {
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

  /** {@return the first day, as days since 1 January 1970; the least number for the first epoch} */
  public long firstDay() {
    return firstDay;
  }

  /**
   * Returns who stands above.
   *
   * @param position the position of an organization
   * @return that of its parent, or {@link Hierarchy#NONE}
   */
  public int parent(int position) {
    return parents[position];
  }

  /**
   * Returns the organization of a rank in the order.
   *
   * @param rank the rank, from 0
   * @return its position
   */
  public int at(int rank) {
    return order[rank];
  }

  /**
   * Returns the rank in the order.
   *
   * @param position the position of an organization
   * @return its rank, from 0
   */
  public int rank(int position) {
    return ranks[position];
  }

  /**
   * Returns the end of a subtree.
   *
   * @param position the position of its root
   * @return the rank behind the last one below it
   */
  public int end(int position) {
    return ends[position];
  }

  /**
   * Tells whether one organization is another or stands below it.
   *
   * @param position the position of the one
   * @param ancestor that of the other
   * @return true if it is or does
   */
  public boolean isWithin(int position, int ancestor) {
    return ranks[ancestor] <= ranks[position] && ranks[position] < ends[ancestor];
  }

  /** {@return how many organizations there are} */
  public int size() {
    return order.length;
  }
}
