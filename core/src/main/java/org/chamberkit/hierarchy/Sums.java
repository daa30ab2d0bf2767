package org.chamberkit.hierarchy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Whole sums, one for each organization; they are exact however large they become. */
public final class Sums {

  private final long[] low;
  private final Map<Integer, BigInteger> spill = new HashMap<>();

  /**
   * Creates sums of 0.
   *
   * @param size how many organizations there are
   */
  public Sums(int size) {
    low = new long[size];
  }

  /** {@return how many organizations there are} */
  public int size() {
    return low.length;
  }

  /**
   * Adds to the sum of an organization.
   *
   * @param position the position of the organization
   * @param number the number
   */
  public void add(int position, long number) {
    long sum = low[position] + number;
    if (((low[position] ^ sum) & (number ^ sum)) < 0) {
      add(position, BigInteger.valueOf(number));
    } else {
      low[position] = sum;
    }
  }

  /**
   * Adds to the sum of an organization.
   *
   * @param position the position of the organization
   * @param number the number
   */
  public void add(int position, BigInteger number) {
    if (number.signum() != 0) {
      spill.merge(position, number, BigInteger::add);
    }
  }

  /**
   * Adds the sum of one to that of another.
   *
   * @param position to whose sum it is added
   * @param from whose sum is added
   * @param source the sums of which that is one
   */
  public void addTo(int position, int from, Sums source) {
    add(position, source.low[from]);
    if (!source.spill.isEmpty()) {
      add(position, source.spill.getOrDefault(from, BigInteger.ZERO));
    }
  }

  /**
   * Sets the sum of an organization to 0.
   *
   * @param position the position of the organization
   */
  public void clear(int position) {
    low[position] = 0;
    spill.remove(position);
  }

  /**
   * Returns a sum.
   *
   * @param position the position of the organization
   * @return the sum
   */
  public BigInteger get(int position) {
    BigInteger sum = BigInteger.valueOf(low[position]);
    return spill.isEmpty() ? sum : sum.add(spill.getOrDefault(position, BigInteger.ZERO));
  }

  /**
   * Adds up each organization and all below it.
   *
   * @param epoch says who stands below whom
   */
  public void rollUp(Epoch epoch) {
    for (int rank = epoch.size() - 1; rank >= 0; rank--) {
      int position = epoch.at(rank);
      int parent = epoch.parent(position);
      if (parent != Hierarchy.NONE) {
        addTo(parent, position, this);
      }
    }
  }
}
