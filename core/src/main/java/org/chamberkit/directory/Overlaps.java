package org.chamberkit.directory;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.chamberkit.period.Validity;

/** Finds what holds on the same days, without trying every pair. */
final class Overlaps {

  private Overlaps() {}

  /** Something that holds from a first to a last day, as numbers of days. */
  interface Dated {
    long first();

    long last();
  }

  /** What is done with two of a group that hold on the same days. */
  interface Overlap<D> {
    void found(D earlier, D later, Validity days);
  }

  /**
   * Goes over each group by first days, and compares each with the one before it that lasts
   * longest. So each that overlaps one before it is met.
   *
   * @param all is brought into order
   * @param grouping tells groups apart
   * @param ties the order of those that hold on the very same days
   */
  static <D extends Dated> void forEach(
      List<D> all, Comparator<D> grouping, Comparator<D> ties, Overlap<D> overlap) {
    all.sort(
        grouping
            .thenComparingLong(Dated::first)
            .thenComparingLong(Dated::last)
            .thenComparing(ties));
    D longest = null;
    for (D dated : all) {
      if (longest == null || grouping.compare(longest, dated) != 0) {
        longest = dated;
        continue;
      }
      if (dated.first() <= longest.last()) {
        overlap.found(
            longest, dated, Days.validity(dated.first(), Math.min(longest.last(), dated.last())));
      }
      if (dated.last() > longest.last()) {
        longest = dated;
      }
    }
  }

  /**
   * Finds for each of a list the first one that holds on some of the same days.
   *
   * @return its place in the list; that of the one itself where none before it does
   */
  static int[] firstTogether(List<? extends Dated> all) {
    int[] byFirst =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingLong(place -> all.get(place).first()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] found = firstOfThoseBegun(all, byFirst);
    // Places that are less than all between them and the one at hand, the nearest last.
    int[] least = new int[byFirst.length];
    int size = 0;
    for (int i = byFirst.length - 1; i >= 0; i--) {
      int place = byFirst[i];
      while (size > 0 && least[size - 1] > place) {
        size--;
      }
      least[size++] = place;
      long last = all.get(place).last();
      int low = 0;
      int high = size - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (all.get(least[middle]).first() <= last) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      found[place] = Math.min(found[place], least[low]);
    }
    return found;
  }

  /** For each the first one that holds on its first day. */
  private static int[] firstOfThoseBegun(List<? extends Dated> all, int[] byFirst) {
    int[] found = new int[byFirst.length];
    PriorityQueue<Integer> begun = new PriorityQueue<>();
    int next = 0;
    for (int place : byFirst) {
      long first = all.get(place).first();
      while (next < byFirst.length && all.get(byFirst[next]).first() <= first) {
        begun.add(byFirst[next++]);
      }
      while (all.get(begun.element()).last() < first) {
        begun.remove();
      }
      found[place] = begun.element();
    }
    return found;
  }
}
