package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.math.LongMath;
import org.chamberkit.hierarchy.Timeline;

/** Goes over columns of facts; those that are not usual are looked at one by one. */
final class ColumnPass {

  private final Timeline timeline;
  private final Cells[] cells;
  private final UsualRows rows;
  private final long[] powers;
  private final int units;

  ColumnPass(Plan plan, Cells[] cells, int scale) {
    this.timeline = plan.timeline();
    this.cells = cells;
    units = plan.hierarchy().size();
    powers = new long[cells.length];
    for (int figure = 0; figure < cells.length; figure++) {
      cells[figure].growToAtLeast(scale);
      powers[figure] = LongMath.pow(10, cells[figure].scale() - scale);
    }
    rows = UsualRows.ofScale(cells, timeline.spans(), scale);
  }

  void add(FactColumns columns, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Math.min(to, at + UsualRows.BLOCK);
      int unusual = putUsual(columns, at, end);
      rows.takeUp();
      if (unusual < end) {
        addUnusual(columns, unusual);
        unusual++;
      }
      at = unusual;
    }
  }

  /** Goes on to the first row that needs a closer look. */
  private int putUsual(FactColumns columns, int from, int to) {
    int[] figures = columns.figures();
    int[] organizations = columns.organizations();
    int[] days = columns.days();
    long[] numbers = columns.numbers();
    int[] spanOfDay = timeline.spanOfDay();
    long firstDay = timeline.firstDay();
    for (int i = from; i < to; i++) {
      int day = days[i];
      long index = day - firstDay;
      if (index < 0
          || index >= spanOfDay.length
          || !rows.put(
              rows.slot(figures[i], spanOfDay[(int) index]),
              organizations[i],
              numbers[i],
              Cells.stamp(day, day))) {
        return i;
      }
    }
    return to;
  }

  private void addUnusual(FactColumns columns, int index) {
    int figure = columns.figures()[index];
    int unit = checkElementIndex(columns.organizations()[index], units, "organization");
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
      target.addToSum(span, unit, number);
    } else {
      target.keep(span, unit, number, Cells.stamp(day, day));
    }
    rows.refresh(figure, span);
  }
}
