package org.chamberkit.aggregation;

import org.jspecify.annotations.Nullable;

/**
 * The cells of all figures at hand, for the numbers that need no closer look: not above one that
 * came before, of a figure that is a sum or a last value, in a cell of a row that is there.
 */
final class UsualRows {

  private final Cells[] cells;
  private final int spans;
  private final boolean[] sums;
  private final long[] most;
  private final long[] @Nullable [] rows;
  private final int[] scales;

  UsualRows(Cells[] cells, int spans) {
    this.cells = cells;
    sums = new boolean[cells.length];
    most = new long[cells.length];
    rows = new long[cells.length * spans][];
    scales = new int[cells.length];
    this.spans = spans;
    for (int figure = 0; figure < cells.length; figure++) {
      sums[figure] = cells[figure].kept() == Cells.Kept.SUM;
      refresh(figure);
    }
  }

  /** Looks anew at what a figure has, after another number was taken up for a span. */
  void refresh(int figure, int span) {
    if (cells[figure].scale() == scales[figure]) {
      setMost(figure);
      setRow(figure, span);
    } else {
      refresh(figure);
    }
  }

  private void refresh(int figure) {
    scales[figure] = cells[figure].scale();
    setMost(figure);
    for (int span = 0; span < spans; span++) {
      setRow(figure, span);
    }
  }

  private void setMost(int figure) {
    Cells held = cells[figure];
    boolean isSimple = isSum(figure) || held.kept() == Cells.Kept.LAST;
    boolean isAdmitted = held.admits(0) && held.admits(held.greatest());
    most[figure] = isSimple && isAdmitted ? held.greatest() : -1;
  }

  private void setRow(int figure, int span) {
    rows[span * cells.length + figure] =
        cells[figure].isEmpty(span) ? null : cells[figure].row(span);
  }

  /** How many decimals the numbers of a figure have. */
  int scale(int figure) {
    return scales[figure];
  }

  boolean isSum(int figure) {
    return sums[figure];
  }

  /**
   * Adds a number to a sum.
   *
   * @param span the span, not outside of all
   * @param number the number at the scale of the figure
   * @return whether that was all; if not, nothing was done
   */
  boolean add(int figure, int span, int unit, long number) {
    long[] row = rows[span * cells.length + figure];
    if (number < 0 || number > most[figure] || row == null) {
      return false;
    }
    long cell = row[unit];
    long more = cell + Cells.ONE_MORE + number;
    if (Cells.sum(cell) + number >= Cells.FIRST_TOO_LARGE || more < 0) {
      return false;
    }
    row[unit] = more;
    return true;
  }

  /**
   * Puts a number in the place of the last value, unless that one stays.
   *
   * @param span the span, not outside of all
   * @param stamp tells which of two values is the last
   * @param number the number at the scale of the figure
   * @return whether that was all; if not, nothing was done
   */
  boolean keepLast(int figure, int span, int unit, long stamp, long number) {
    long[] row = rows[span * cells.length + figure];
    if (number < 0 || number > most[figure] || row == null) {
      return false;
    }
    int at = unit * (Cells.STAMP + 1);
    long before = row[at + Cells.STAMP];
    if (before == 0 || stamp > before || (stamp == before && number > row[at])) {
      row[at] = number;
      row[at + Cells.STAMP] = stamp;
    }
    return true;
  }
}
