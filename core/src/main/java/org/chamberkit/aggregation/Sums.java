package org.chamberkit.aggregation;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Whole sums, one for each organization; they are exact however large they become. */
final class Sums {

  private final long[] low;
  private final Map<Integer, BigInteger> spill = new HashMap<>();

  Sums(int size) {
    low = new long[size];
  }

  int size() {
    return low.length;
  }

  void add(int position, long number) {
    long sum = low[position] + number;
    if (((low[position] ^ sum) & (number ^ sum)) < 0) {
      add(position, BigInteger.valueOf(number));
    } else {
      low[position] = sum;
    }
  }

  void add(int position, BigInteger number) {
    if (number.signum() != 0) {
      spill.merge(position, number, BigInteger::add);
    }
  }

  /** Adds the sum of one to that of another. */
  void addTo(int position, int from, Sums source) {
    add(position, source.low[from]);
    if (!source.spill.isEmpty()) {
      add(position, source.spill.getOrDefault(from, BigInteger.ZERO));
    }
  }

  void clear(int position) {
    low[position] = 0;
    spill.remove(position);
  }

  BigInteger get(int position) {
    BigInteger sum = BigInteger.valueOf(low[position]);
    return spill.isEmpty() ? sum : sum.add(spill.getOrDefault(position, BigInteger.ZERO));
  }

  /** Adds up each organization and all below it. */
  void rollUp(Epoch epoch) {
    for (int rank = epoch.size() - 1; rank >= 0; rank--) {
      int position = epoch.at(rank);
      int parent = epoch.parent(position);
      if (parent != Hierarchy.NONE) {
        addTo(parent, position, this);
      }
    }
  }
}
