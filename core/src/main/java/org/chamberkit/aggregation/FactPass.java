package org.chamberkit.aggregation;

import java.util.Arrays;
import java.util.List;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactKind;
import org.chamberkit.hierarchy.Slots;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Takes up the facts that need no closer look: a known number, of the only figure that its kind of
 * fact has, in the unit and with the decimals of the figure.
 *
 * <p>What is asked with every fact lies in small arrays: the few objects of a figure each would lie
 * apart, too far for the nearest cache.
 */
final class FactPass {

  private static final int SEVERAL = -1;
  private static final int NONE = -1;

  private final Plan plan;
  private final Timeline timeline;
  private final Slots<OrganizationId> organizations;
  private final Slots<FactKind> kinds;

  /** By the positions of kinds, the figure that counts its amounts, if no other selects them. */
  private final int[] figures;

  private final @Nullable CountedFigure[] selecting;
  private final @Nullable Unit[] units;
  private final UsualRows rows;

  FactPass(Plan plan, Cells[] cells) {
    this.plan = plan;
    timeline = plan.timeline();
    organizations = plan.hierarchy().slots().copy();
    kinds = plan.kinds().copy();
    selecting = plan.onlyOfKind().clone();
    figures = new int[selecting.length];
    units = new Unit[selecting.length];
    Arrays.fill(figures, SEVERAL);
    for (int kind = 0; kind < figures.length; kind++) {
      CountedFigure figure = selecting[kind];
      if (figure != null) {
        figures[kind] = figure.index();
        units[kind] = figure.unit();
        selecting[kind] = figure.selectsAll() ? null : figure;
      }
    }
    rows = UsualRows.ofAnyScale(cells, timeline.spans());
  }

  /** Takes up facts up to the first one that needs a closer look, and returns its place. */
  int add(List<Fact> facts, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.min(to, at + UsualRows.BLOCK);
      int unusual = addBlock(facts, at, end);
      if (unusual < end) {
        return unusual;
      }
      at = end;
    }
    return to;
  }

  private int addBlock(List<Fact> facts, int from, int to) {
    try {
      for (int i = from; i < to; i++) {
        Fact fact = facts.get(i);
        int unit = organizations.get(fact.organization(), fact.organizationHash());
        int slot = slot(fact, unit);
        if (slot == NONE || !rows.put(slot, unit, fact.unscaled(), stamp(fact))) {
          return i;
        }
      }
      return to;
    } finally {
      rows.takeUp();
    }
  }

  /** Takes up a fact and returns true, or does nothing and returns false. */
  boolean add(Fact fact) {
    int unit = organizations.get(fact.organization(), fact.organizationHash());
    int slot = slot(fact, unit);
    return slot != NONE && rows.add(slot, unit, fact.unscaled(), stamp(fact));
  }

  private static long stamp(Fact fact) {
    return Cells.stamp(fact.lastDay(), fact.recordedDay());
  }

  /** Where the row of a fact stands, unless it needs a closer look. */
  private int slot(Fact fact, int unit) {
    int kind = kinds.get(fact.kind(), fact.kindHash());
    if (unit == Slots.NONE || kind == Slots.NONE) {
      return NONE;
    }
    int figure = figures[kind];
    int span = timeline.spanOf(fact.lastDay());
    if (figure == SEVERAL
        || span == Timeline.OUTSIDE
        || !fact.isKnown(units[kind], rows.scale(figure))
        || (selecting[kind] != null && !selecting[kind].selects(fact))
        || (fact.event().isPresent() && rows.isSum(figure))) {
      return NONE;
    }
    return rows.slot(figure, span);
  }

  /** Looks anew at what the figures of a fact have, after it was taken up by a closer look. */
  void refresh(Fact fact) {
    int span = timeline.spanOf(fact.lastDay());
    if (span != Timeline.OUTSIDE) {
      plan.figuresOf(fact.kind()).forEach(figure -> rows.refresh(figure.index(), span));
    }
  }
}
