package org.chamberkit.aggregation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cells of all figures at hand, for the numbers that need no closer look: not above one that
 * came before, of a figure that is a sum or a last value, in a cell of a row that is there.
 *
 * <p>Many numbers are first put down, the sums apart from the last values, and then taken up, each
 * kind by a loop of its own: were they taken up as they come, a processor would guess wrong at
 * every other one which of the two it is.
 */
final class UsualRows {

  /** How many numbers can be put down. */
  static final int BLOCK = 1024;

  private static final long NONE = -2;
  private static final int ANY = -1;

  private final Cells[] cells;
  private final int spans;
  private final int scale;

  /** The rows of a figure one after the other, one a span: the place of a row is its slot. */
  private final long[] @Nullable [] rows;

  /** By slot, twice the greatest number that needs no closer look, and one more for a sum. */
  private final long[] most;

  private final int[] scales;
  private final long[] greatest;

  // Each number is written behind both, and counted for the one that it belongs to.
  private final int[] sumSlots = new int[BLOCK + 1];
  private final int[] sumUnits = new int[BLOCK + 1];
  private final long[] sumNumbers = new long[BLOCK + 1];
  private int sums;
  private final int[] lastSlots = new int[BLOCK + 1];
  private final int[] lastUnits = new int[BLOCK + 1];
  private final long[] lastNumbers = new long[BLOCK + 1];
  private final long[] lastStamps = new long[BLOCK + 1];
  private int lasts;

  private UsualRows(Cells[] cells, int spans, int scale) {
    this.cells = cells;
    this.spans = spans;
    this.scale = scale;
    rows = new long[cells.length * spans][];
    most = new long[cells.length * spans];
    scales = new int[cells.length];
    greatest = new long[cells.length];
    for (int figure = 0; figure < cells.length; figure++) {
      refresh(figure);
    }
  }

  /** Rows for numbers at the scales of their figures. */
  static UsualRows ofAnyScale(Cells[] cells, int spans) {
    return new UsualRows(cells, spans, ANY);
  }

  /** Rows for numbers at one scale; those of figures that have another need a closer look. */
  static UsualRows ofScale(Cells[] cells, int spans, int scale) {
    return new UsualRows(cells, spans, scale);
  }

  /** Looks anew at what a figure has, after another number was taken up for a span. */
  void refresh(int figure, int span) {
    if (cells[figure].scale() == scales[figure] && cells[figure].greatest() == greatest[figure]) {
      setRow(figure, span);
    } else {
      refresh(figure);
    }
  }

  private void refresh(int figure) {
    scales[figure] = cells[figure].scale();
    greatest[figure] = cells[figure].greatest();
    for (int span = 0; span < spans; span++) {
      setRow(figure, span);
    }
  }

  private void setRow(int figure, int span) {
    Cells held = cells[figure];
    int slot = slot(figure, span);
    boolean isSimple = isSum(figure) || held.kept() == Cells.Kept.LAST;
    boolean isAdmitted = held.admits(0) && held.admits(held.greatest());
    boolean isAtScale = scale == ANY || scale == held.scale();
    boolean isUsual = isSimple && isAdmitted && isAtScale && !held.isEmpty(span);
    rows[slot] = isUsual ? held.row(span) : null;
    most[slot] = isUsual ? 2 * held.greatest() + (isSum(figure) ? 1 : 0) : NONE;
  }

  /** Where the row of a figure and a span stands; the span is not outside of all. */
  int slot(int figure, int span) {
    return figure * spans + span;
  }

  /** How many decimals the numbers of a figure have. */
  int scale(int figure) {
    return scales[figure];
  }

  boolean isSum(int figure) {
    return cells[figure].kept() == Cells.Kept.SUM;
  }

  /**
   * Puts a number down, to be taken up later; not more than a block of them.
   *
   * @param number the number at the scale of the figure
   * @param stamp tells which of two values is the last
   * @return whether that was all; if not, nothing was done
   */
  boolean put(int slot, int unit, long number, long stamp) {
    long limit = most[slot];
    if (number < 0 || number > limit >> 1) {
      return false;
    }
    int sum = sums;
    sumSlots[sum] = slot;
    sumUnits[sum] = unit;
    sumNumbers[sum] = number;
    int last = lasts;
    lastSlots[last] = slot;
    lastUnits[last] = unit;
    lastNumbers[last] = number;
    lastStamps[last] = stamp;
    int isSum = (int) limit & 1;
    sums = sum + isSum;
    lasts = last + 1 - isSum;
    return true;
  }

  /** Takes up all that was put down. */
  void takeUp() {
    int sum = sums;
    int last = lasts;
    sums = 0;
    lasts = 0;
    for (int i = 0; i < sum; i++) {
      addToSum(sumSlots[i], sumUnits[i], sumNumbers[i]);
    }
    for (int i = 0; i < last; i++) {
      keepLast(lastSlots[i], lastUnits[i], lastNumbers[i], lastStamps[i]);
    }
  }

  /** Takes a number up at once, as {@link #put} and {@link #takeUp} do. */
  boolean add(int slot, int unit, long number, long stamp) {
    long limit = most[slot];
    if (number < 0 || number > limit >> 1) {
      return false;
    }
    if ((limit & 1) == 1) {
      addToSum(slot, unit, number);
    } else {
      keepLast(slot, unit, number, stamp);
    }
    return true;
  }

  private void addToSum(int slot, int unit, long number) {
    long[] row = row(slot);
    long cell = row[unit];
    long more = cell + Cells.ONE_MORE + number;
    if (Cells.sum(cell) + number >= Cells.FIRST_TOO_LARGE || more < 0) {
      cells[slot / spans].addToSum(slot % spans, unit, number);
    } else {
      row[unit] = more;
    }
  }

  private void keepLast(int slot, int unit, long number, long stamp) {
    long[] row = row(slot);
    int at = Objects.checkIndex(unit, row.length / (Cells.STAMP + 1)) * (Cells.STAMP + 1);
    long before = row[at + Cells.STAMP];
    if (before == 0 || stamp > before || (stamp == before && number > row[at])) {
      row[at] = number;
      row[at + Cells.STAMP] = stamp;
    }
  }

  // Only slots that have a row let a number pass.
  @SuppressWarnings("NullAway")
  private long[] row(int slot) {
    return rows[slot];
  }
}
