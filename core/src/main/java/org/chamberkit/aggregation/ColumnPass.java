package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import org.chamberkit.hierarchy.Timeline;

/** Goes over columns of facts; those that are not usual are looked at one by one. */
final class ColumnPass {

  private final Timeline timeline;
  private final Cells[] cells;
  private final UsualRows rows;
  private final long[] powers;

  ColumnPass(Plan plan, Cells[] cells, int scale) {
    this.timeline = plan.timeline();
    this.cells = cells;
    powers = new long[cells.length];
    for (int figure = 0; figure < cells.length; figure++) {
      cells[figure].growToAtLeast(scale);
      powers[figure] = LongMath.pow(10, cells[figure].scale() - scale);
    }
    rows = new UsualRows(cells, timeline.spans());
  }

  void add(FactColumns columns, int from, int to) {
    int at = addUsual(columns, from, to);
    while (at < to) {
      addUnusual(columns, at);
      at = addUsual(columns, at + 1, to);
    }
  }

  /** Goes on to the first row that needs a closer look. */
  private int addUsual(FactColumns columns, int from, int to) {
    int[] figures = columns.figures();
    int[] organizations = columns.organizations();
    int[] days = columns.days();
    long[] numbers = columns.numbers();
    int[] spanOfDay = timeline.spanOfDay();
    long firstDay = timeline.firstDay();
    for (int i = from; i < to; i++) {
      int day = days[i];
      long index = day - firstDay;
      int figure = figures[i];
      if (index < 0
          || index >= spanOfDay.length
          || powers[figure] != 1
          || !take(figure, spanOfDay[(int) index], organizations[i], day, numbers[i])) {
        return i;
      }
    }
    return to;
  }

  private boolean take(int figure, int span, int unit, int day, long number) {
    return rows.isSum(figure)
        ? rows.add(figure, span, unit, number)
        : rows.keepLast(figure, span, unit, Cells.stamp(day, day), number);
  }

  private void addUnusual(FactColumns columns, int index) {
    int figure = columns.figures()[index];
    int day = columns.days()[index];
    Cells target = cells[figure];
    int span = timeline.spanOf(day);
    if (span < target.firstSpan()) {
      return;
    }
    long number = Cells.times(columns.numbers()[index], powers[figure]);
    checkArgument(
        target.admits(number),
        "row %s: %s is outside the range of its figure",
        index,
        columns.numbers()[index]);
    if (rows.isSum(figure)) {
      target.addToSum(span, columns.organizations()[index], number);
    } else {
      target.keep(span, columns.organizations()[index], number, Cells.stamp(day, day));
    }
    rows.refresh(figure, span);
  }
}
