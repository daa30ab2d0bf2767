package org.chamberkit.scoring;

import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.reckoning.PlainRule;

/**
 * The points of criteria and adjustments, added up from those of their items, and raised where a
 * part of a criterion does not apply and the rest stands for the whole.
 *
 * <p>Nothing but the points of the items is given, so that the sums cannot differ from them.
 */
final class PlainSums {

  /** Up to this many units, a product of two amounts needs no look at overflow. */
  private static final long MOST_RAISED = 1L << 31;

  private static final long[] NONE = {};

  /** The points of each criterion, then of each adjustment. */
  final long[] points;

  /** For each criterion the points before it was raised; empty where nothing was. */
  final long[] reckoned;

  /** For each criterion what its parts are worth that apply; empty where all of them do. */
  final long[] applicable;

  private PlainSums(long[] points, long[] reckoned, long[] applicable) {
    this.points = points;
    this.reckoned = reckoned;
    this.applicable = applicable;
  }

  /**
   * The sums of the points of the items; absent if they are not plain, as where nothing of a
   * dimension applies.
   *
   * @param items the points of each item, or that it does not apply
   */
  static Optional<PlainSums> of(PlainRubric plain, long[] items) {
    long[] points = new long[plain.criteria.length + plain.adjustments.length];
    int from = 0;
    for (int run = 0; run < plain.runEnds.length; run++) {
      long sum = 0;
      for (; from < plain.runEnds[run]; from++) {
        if (items[from] == PlainRule.NOT_APPLICABLE) {
          return raised(plain, items);
        }
        sum += items[from];
      }
      points[plain.under[from - 1]] += sum;
    }
    // A criterion stands before those below it.
    for (int i = plain.criteria.length - 1; i >= 0; i--) {
      if (plain.parents[i] >= 0) {
        points[plain.parents[i]] += points[i];
      }
    }
    return Optional.of(new PlainSums(points, NONE, NONE));
  }

  private static Optional<PlainSums> raised(PlainRubric plain, long[] items) {
    if (!plain.hasWorths) {
      return Optional.empty();
    }
    int criteria = plain.criteria.length;
    long[] points = new long[criteria + plain.adjustments.length];
    long[] applicable = new long[criteria];
    for (int i = 0; i < items.length; i++) {
      if (items[i] != PlainRule.NOT_APPLICABLE) {
        points[plain.under[i]] += items[i];
        if (i < plain.itemsOfBase) {
          applicable[plain.under[i]] += plain.itemWorths[i];
        }
      }
    }
    long[] reckoned = new long[criteria];
    for (int i = criteria - 1; i >= 0; i--) {
      boolean rebases = plain.criteria[i].rebases();
      boolean isLost = rebases && applicable[i] == 0;
      reckoned[i] = points[i];
      points[i] = rebases && !isLost ? raise(plain, i, points[i], applicable[i]) : points[i];
      int parent = plain.parents[i];
      boolean isPlain = !plain.criteria[i].passes() && points[i] != PlainRule.NOT_PLAIN;
      if (!isPlain || (isLost && parent < 0)) {
        return Optional.empty();
      }
      if (parent >= 0) {
        points[parent] += points[i];
        applicable[parent] += isLost ? 0 : plain.worths[i];
      }
    }
    return Optional.of(new PlainSums(points, reckoned, applicable));
  }

  private static long raise(PlainRubric plain, int criterion, long points, long applicable) {
    long full = plain.worths[criterion];
    if (full == applicable) {
      return points;
    }
    RoundingMode mode = plain.unit.mode();
    return full <= MOST_RAISED && points <= MOST_RAISED
        ? PlainRule.rounded(points * full, applicable, mode)
        : PlainRule.NOT_PLAIN;
  }

  /** Whether a criterion was raised. */
  boolean isRaised(PlainRubric plain, int criterion) {
    return applicable.length > 0
        && plain.criteria[criterion].rebases()
        && applicable[criterion] > 0
        && applicable[criterion] < plain.worths[criterion];
  }
}
