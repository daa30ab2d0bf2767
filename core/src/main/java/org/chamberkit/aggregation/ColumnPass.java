package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;

/**
 * Goes over columns of facts. Almost every row is a number that is not greater than one before it,
 * of a figure that is a sum or a last value, in a cell of a row that is there; the loop over those
 * keeps all it needs at hand, and leaves the others to be looked at one by one.
 */
final class ColumnPass {

  private final Timeline timeline;
  private final Cells[] cells;
  private final long[][] rows;
  private final boolean[] sums;
  private final long[] usual;
  private final long[] powers;

  ColumnPass(Plan plan, Cells[] cells, int scale) {
    this.timeline = plan.timeline();
    this.cells = cells;
    int size = cells.length;
    rows = new long[size * timeline.spans()][];
    sums = new boolean[size];
    usual = new long[size];
    powers = new long[size];
    for (int figure = 0; figure < size; figure++) {
      cells[figure].growToAtLeast(scale);
      sums[figure] = cells[figure].kept() == Cells.Kept.SUM;
      powers[figure] = LongMath.pow(10, cells[figure].scale() - scale);
      usual[figure] = usual(figure);
    }
  }

  /** Numbers from 0 to this one need no closer look. */
  private long usual(int figure) {
    Cells ofFigure = cells[figure];
    boolean isSimple = sums[figure] || ofFigure.kept() == Cells.Kept.LAST;
    boolean isAdmitted = ofFigure.admits(0) && ofFigure.admits(ofFigure.greatest());
    return powers[figure] == 1 && isSimple && isAdmitted ? ofFigure.greatest() : -1;
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
    long[] most = usual;
    boolean[] adds = sums;
    long[][] held = rows;
    int size = cells.length;
    int[] spanOfDay = timeline.spanOfDay();
    long firstDay = timeline.firstDay();
    for (int i = from; i < to; i++) {
      long day = days[i] - firstDay;
      int figure = figures[i];
      long number = numbers[i];
      if (number < 0 || number > most[figure] || day < 0 || day >= spanOfDay.length) {
        return i;
      }
      long[] row = held[spanOfDay[(int) day] * size + figure];
      if (row == null) {
        return i;
      }
      if (adds[figure]) {
        long cell = row[organizations[i]];
        long more = cell + Cells.ONE_MORE + number;
        if (Cells.sum(cell) + number >= Cells.FIRST_TOO_LARGE || more < 0) {
          return i;
        }
        row[organizations[i]] = more;
      } else {
        int at = organizations[i] * (Cells.STAMP + 1);
        long stamp = Cells.stamp(days[i], days[i]);
        long before = row[at + Cells.STAMP];
        if (before == 0 || stamp > before || (stamp == before && number > row[at])) {
          row[at] = number;
          row[at + Cells.STAMP] = stamp;
        }
      }
    }
    return to;
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
    target.add(span, columns.organizations()[index], number, Cells.stamp(day, day));
    rows[span * cells.length + figure] = target.row(span);
    usual[figure] = usual(figure);
  }
}
