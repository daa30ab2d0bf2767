package org.chamberkit.aggregation;

import java.util.Optional;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.quantity.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * Takes up the facts that need no closer look: a known number, of the only figure that its kind of
 * fact has, in the unit and with the decimals of the figure.
 */
final class FactPass {

  private final Plan plan;
  private final Timeline timeline;
  private final Slots organizations;
  private final Slots kinds;
  private final @Nullable CountedFigure[] figures;
  private final Cells[] cells;
  private final UsualRows rows;

  FactPass(Plan plan, Cells[] cells) {
    this.plan = plan;
    this.cells = cells;
    timeline = plan.timeline();
    organizations = plan.hierarchy().slots().copy();
    kinds = plan.kinds().copy();
    figures = plan.onlyOfKind();
    rows = new UsualRows(cells, timeline.spans());
  }

  /** Takes up a fact and returns true, or does nothing and returns false. */
  boolean add(Fact fact) {
    int kind = kinds.get(fact.kind().text());
    int unit = organizations.get(fact.organization().text());
    if (kind == Slots.NONE || unit == Slots.NONE) {
      return false;
    }
    CountedFigure figure = figures[kind];
    Optional<Amount> amount = fact.amount();
    if (figure == null
        || !figure.selects(fact)
        || amount.isEmpty()
        || !amount.get().unit().equals(figure.unit())) {
      return false;
    }
    Optional<Decimal> number = amount.get().known();
    int index = figure.index();
    int span = timeline.spanOf(fact.lastDay());
    if (number.isEmpty()
        || number.get().scale() != cells[index].scale()
        || span < cells[index].firstSpan()) {
      return false;
    }
    if (rows.isSum(index)) {
      return fact.event().isEmpty() && rows.add(index, span, unit, number.get().unscaled());
    }
    long stamp = Cells.stamp(fact.lastDay(), fact.recordedDay());
    return rows.keepLast(index, span, unit, stamp, number.get().unscaled());
  }

  /** Looks anew at what the figures of a fact have, after it was taken up by a closer look. */
  void refresh(Fact fact) {
    int span = timeline.spanOf(fact.lastDay());
    if (span != Timeline.OUTSIDE) {
      plan.figuresOf(fact.kind()).forEach(figure -> rows.refresh(figure.index(), span));
    }
  }
}
