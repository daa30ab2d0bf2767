package org.chamberkit.directory;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For each of a number of nodes the items that belong to it, in their order, all in one array:
 * those of a node stand from its start to before its end.
 */
final class Adjacency {

  private final int[] starts;
  private final int[] items;

  private Adjacency(int[] starts, int[] items) {
    this.starts = starts;
    this.items = items;
  }

  /**
   * Counts the items of each node, then puts each where it belongs.
   *
   * @param nodes how many nodes there are
   * @param nodeOf the node of each item; below 0 if it has none
   */
  static Adjacency of(int nodes, int[] nodeOf) {
    int[] starts = new int[nodes + 1];
    for (int node : nodeOf) {
      if (node >= 0) {
        starts[node + 1]++;
      }
    }
    for (int i = 0; i < nodes; i++) {
      starts[i + 1] += starts[i];
    }
    int[] items = new int[starts[nodes]];
    int[] next = starts.clone();
    for (int i = 0; i < nodeOf.length; i++) {
      if (nodeOf[i] >= 0) {
        items[next[nodeOf[i]]++] = i;
      }
    }
    return new Adjacency(starts, items);
  }

  int nodes() {
    return starts.length - 1;
  }

  int start(int node) {
    return starts[node];
  }

  int end(int node) {
    return starts[node + 1];
  }

  IntStream items(int node) {
    return Arrays.stream(items, starts[node], starts[node + 1]);
  }

  int count(int node) {
    return starts[node + 1] - starts[node];
  }

  /** The item at a place from a start to before an end. */
  int item(int place) {
    return items[place];
  }
}
