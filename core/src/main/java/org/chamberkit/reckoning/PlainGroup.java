package org.chamberkit.reckoning;

import java.util.List;
import org.chamberkit.evaluation.AnswerColumns;

/**
 * Plain rules of one class, each with its item and with where the answer to it stands: so that one
 * loop goes through all of them.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class PlainGroup {

  private static final long[] NOWHERE = {};

  final PlainRule[] rules;
  final int[] places;
  private final int[] items;

  /**
   * Groups rules.
   *
   * @param items the index of each item, at least one
   * @param rules by index of an item, its rule; those of the items given are of one class
   * @param places by index of an item, where its answer stands
   */
  public PlainGroup(List<Integer> items, PlainRule[] rules, int[] places) {
    this.rules = items.stream().map(item -> rules[item]).toArray(PlainRule[]::new);
    this.places = items.stream().mapToInt(item -> places[item]).toArray();
    this.items = items.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Adds up the points of the items.
   *
   * @param columns the answers
   * @return the points in units, {@link PlainRule#NOT_PLAIN} or {@link PlainRule#NOT_APPLICABLE}
   */
  public long sum(AnswerColumns columns) {
    return rules[0].sum(this, columns, NOWHERE);
  }

  /**
   * Works out the points of each item.
   *
   * @param columns the answers
   * @param points takes the points of each item at its index, in units, or {@link
   *     PlainRule#NOT_APPLICABLE}
   * @return whether all of them are plain; if not, some are not there
   */
  public boolean put(AnswerColumns columns, long[] points) {
    long sum = rules[0].sum(this, columns, points);
    return sum != PlainRule.NOT_PLAIN
        && (sum != PlainRule.NOT_APPLICABLE || putEach(columns, points));
  }

  /** Does not stop where an item does not apply. */
  private boolean putEach(AnswerColumns columns, long[] points) {
    for (int i = 0; i < rules.length; i++) {
      points[items[i]] = rules[i].units(columns, places[i]);
      if (points[items[i]] == PlainRule.NOT_PLAIN) {
        return false;
      }
    }
    return true;
  }

  /** Notes the points of the rule at an index, if somebody asks for them. */
  void put(int index, long units, long[] points) {
    if (points.length > 0) {
      points[items[index]] = units;
    }
  }
}
