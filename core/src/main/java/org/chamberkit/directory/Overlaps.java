package org.chamberkit.directory;

import java.util.Comparator;
import java.util.List;
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
}
