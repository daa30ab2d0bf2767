package org.chamberkit.aggregation;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Thing;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;

/**
 * What the facts of one figure come to, for each span and organization. Cells can be merged in any
 * order with the same outcome: a number is the sum, the least, the greatest, or that of the latest
 * or earliest stamp; of two with the same stamp the greater stays.
 *
 * <p>Numbers are whole at the scale of the figure, which is that of the most decimals that were
 * met. A sum that does not fit into its cell goes on in the spill.
 */
final class Cells {

  /** Which of two numbers in a cell stays. */
  enum Kept {
    SUM,
    FIRST,
    LAST,
    LEAST,
    GREATEST
  }

  /** A cell of a sum holds the sum in so many bits, and above them how many numbers it is of. */
  private static final int SUM_BITS = 44;

  /** The least sum that does not fit into a cell, for it needs its sign. */
  static final long FIRST_TOO_LARGE = 1L << (SUM_BITS - 1);

  /** What one more number adds to a cell of a sum. */
  static final long ONE_MORE = 1L << SUM_BITS;

  private static final long MOST_COUNTED = Long.MAX_VALUE >> SUM_BITS;

  /** A cell of another kind holds a number and behind it the stamp, which is 0 if there is none. */
  static final int STAMP = 1;

  private static final long FIRST_OF_19_DIGITS = 1_000_000_000_000_000_000L;

  private final Kept kept;
  private final int units;
  private final int stride;
  private final long[][] rows;
  private final Map<Integer, BigInteger> spill = new HashMap<>();
  private final Map<Integer, Long> countSpill = new HashMap<>();
  private final Map<Integer, Set<Thing>> things = new HashMap<>();
  private final Map<EventId, List<Report>> events = new HashMap<>();
  private final Set<Integer> notApplicable = new HashSet<>();

  /** The readings that are not known numbers, by the organizations that have them. */
  private final Map<Integer, List<OpenReading>> open = new TreeMap<>();

  private final int firstSpan;
  private final Interval range;
  private int scale;
  private long greatest;
  private long leastAdmitted;
  private long mostAdmitted;

  /**
   * Creates empty cells.
   *
   * @param kept which of two numbers stays
   * @param range the numbers that there can be
   * @param firstSpan the first span that matters
   * @param spans how many spans there are
   * @param units how many organizations there are
   */
  Cells(Kept kept, Interval range, int firstSpan, int spans, int units) {
    this.kept = kept;
    this.range = range;
    this.firstSpan = firstSpan;
    this.units = units;
    setAdmitted();
    stride = kept == Kept.SUM ? 1 : STAMP + 1;
    rows = new long[spans][];
  }

  /** As for days that fit, which days so far away that they do not are taken for. */
  static long stamp(long day, long recordedDay) {
    return stamp(Ints.saturatedCast(day), Ints.saturatedCast(recordedDay));
  }

  /**
   * A number that orders by the last day of a fact, then by the day of its recording. It is not 0,
   * for no fact was recorded two thousand million days before 1970.
   */
  static long stamp(int day, int recordedDay) {
    return ((long) day << Integer.SIZE) + Math.max(1, (long) recordedDay - Integer.MIN_VALUE);
  }

  /**
   * Makes a number of a whole one at a scale.
   *
   * @throws AmountOverflowException if it has more than 18 digits
   */
  static Fraction fraction(BigInteger unscaled, int scale) {
    return unscaled.bitLength() < Long.SIZE
        ? fraction(unscaled.longValueExact(), scale)
        : Fraction.of(Decimal.of(new BigDecimal(unscaled, scale)));
  }

  static Fraction fraction(long unscaled, int scale) {
    return Fraction.of(new Decimal(unscaled, scale));
  }

  /** The sum in a cell. */
  static long sum(long cell) {
    return (cell << (Long.SIZE - SUM_BITS)) >> (Long.SIZE - SUM_BITS);
  }

  private static long counted(long cell) {
    return (cell - sum(cell)) >>> SUM_BITS;
  }

  /**
   * Brings a number to the scale of the figure, or the figure to that of the number.
   *
   * @throws AmountOverflowException if both together need more than 18 digits
   */
  long scaled(Decimal number) {
    growToAtLeast(number.scale());
    return number.scale() == scale
        ? number.unscaled()
        : times(number.unscaled(), LongMath.pow(10, scale - number.scale()));
  }

  /**
   * Multiplies a number with a power of ten.
   *
   * @throws AmountOverflowException if the product has more than 18 digits
   */
  static long times(long number, long power) {
    if (Math.abs(number) > (FIRST_OF_19_DIGITS - 1) / power) {
      throw new AmountOverflowException(
          number + " times " + power + " has more than 18 digits; the figure has other decimals");
    }
    return number * power;
  }

  private void growTo(int other) {
    long power = LongMath.pow(10, other - scale);
    greatest = times(greatest, power);
    for (int span = 0; span < rows.length; span++) {
      if (rows[span] != null) {
        // Other cells may share the row.
        rows[span] = rows[span].clone();
        for (int unit = 0; unit < units; unit++) {
          growCell(span, unit, power);
        }
      }
    }
    spill.replaceAll((cell, number) -> number.multiply(BigInteger.valueOf(power)));
    events.replaceAll(
        (event, reports) ->
            new ArrayList<>(reports.stream().map(r -> r.withValue(r.value() * power)).toList()));
    scale = other;
    setAdmitted();
  }

  /** Brings the range to the scale; what lies beyond 18 digits is refused anyway. */
  private void setAdmitted() {
    leastAdmitted = range.from().map(end -> admitted(end, 1)).orElse(-FIRST_OF_19_DIGITS + 1);
    mostAdmitted = range.to().map(end -> admitted(end, -1)).orElse(FIRST_OF_19_DIGITS - 1);
  }

  /** The whole number at an end of the range, or next to it on the inside. */
  private long admitted(Interval.End end, int inward) {
    BigDecimal scaled = end.at().toBigDecimal().movePointRight(scale);
    BigInteger whole =
        scaled.setScale(0, inward > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR).toBigInteger();
    if (!end.included() && scaled.compareTo(new BigDecimal(whole)) == 0) {
      whole = whole.add(BigInteger.valueOf(inward));
    }
    BigInteger most = BigInteger.valueOf(FIRST_OF_19_DIGITS - 1);
    return whole.min(most).max(most.negate()).longValueExact();
  }

  void growToAtLeast(int other) {
    if (other > scale) {
      growTo(other);
    }
  }

  int firstSpan() {
    return firstSpan;
  }

  /** The greatest number, without its sign, that was ever added. */
  long greatest() {
    return greatest;
  }

  /** Whether a number at the scale of the figure can be, by its definition. */
  boolean admits(long scaled) {
    return scaled >= leastAdmitted && scaled <= mostAdmitted;
  }

  /** Brings a cell to a greater scale; what does not fit then is spilled, and multiplied there. */
  private void growCell(int span, int unit, long power) {
    long[] row = rows[span];
    if (kept != Kept.SUM) {
      row[unit * stride] *= power;
      return;
    }
    long sum = sum(row[unit]);
    if (Math.abs(sum) < FIRST_TOO_LARGE / power) {
      row[unit] += sum * (power - 1);
    } else {
      spill(span, unit, sum, counted(row[unit]));
    }
  }

  /** Takes a sum out of its cell. */
  private void spill(int span, int unit, long sum, long count) {
    spill.merge(cell(span, unit), BigInteger.valueOf(sum), BigInteger::add);
    countSpill.merge(cell(span, unit), count, Long::sum);
    rows[span][unit] = 0;
  }

  /** The cells of a span, one behind the other. */
  long[] row(int span) {
    if (rows[span] == null) {
      rows[span] = new long[units * stride];
    }
    return rows[span];
  }

  /** Adds a number at the scale of the figure to a sum. */
  void addToSum(int span, int unit, long value) {
    greatest = Math.max(greatest, Math.abs(value));
    addToSum(span, unit, value, 1);
  }

  /** Puts a number at the scale of the figure in a cell, unless the one that is there stays. */
  void keep(int span, int unit, long value, long stamp) {
    greatest = Math.max(greatest, Math.abs(value));
    keepOf(span, unit, value, stamp);
  }

  private void addToSum(int span, int unit, long value, long count) {
    long[] row = row(span);
    long sum = sum(row[unit]) + value;
    long counted = counted(row[unit]) + count;
    if (Math.abs(sum) < FIRST_TOO_LARGE && counted <= MOST_COUNTED) {
      row[unit] = (counted << SUM_BITS) + sum;
    } else {
      spill(span, unit, sum, counted);
    }
  }

  private void keepOf(int span, int unit, long value, long stamp) {
    long[] row = row(span);
    int at = unit * stride;
    if (row[at + STAMP] == 0 || replaces(span, unit, value, stamp)) {
      row[at] = value;
      row[at + STAMP] = stamp;
    }
  }

  private boolean replaces(int span, int unit, long value, long stamp) {
    long held = value(span, unit);
    return switch (kept) {
      case LEAST -> value < held;
      case GREATEST -> value > held;
      case FIRST -> stamp < stampOf(span, unit) || (stamp == stampOf(span, unit) && value > held);
      case LAST -> stamp > stampOf(span, unit) || (stamp == stampOf(span, unit) && value > held);
      case SUM -> throw new IllegalStateException("a sum keeps every number");
    };
  }

  /** Adds a reading that is not a known number. */
  void addOpen(OpenReading reading) {
    open.computeIfAbsent(reading.unit(), unit -> new ArrayList<>(1)).add(reading);
  }

  /** Notes that an organization was asked in vain, for it does not apply to it. */
  void addNotApplicable(int span, int unit) {
    notApplicable.add(cell(span, unit));
  }

  void addThings(int span, int unit, Iterable<Thing> met) {
    Set<Thing> held = things.computeIfAbsent(cell(span, unit), cell -> new HashSet<>());
    met.forEach(held::add);
  }

  void addReport(EventId event, Report report) {
    events.computeIfAbsent(event, id -> new ArrayList<>(1)).add(report);
  }

  /** Adds all that other cells hold of the same figure. */
  void merge(Cells other) {
    if (other.scale > scale) {
      growTo(other.scale);
    } else if (other.scale < scale) {
      other.growTo(scale);
    }
    greatest = Math.max(greatest, other.greatest);
    for (int span = 0; span < rows.length; span++) {
      if (other.rows[span] != null) {
        mergeRow(other, span);
      }
    }
    other.spill.forEach((cell, number) -> spill.merge(cell, number, BigInteger::add));
    other.countSpill.forEach((cell, count) -> countSpill.merge(cell, count, Long::sum));
    other.things.forEach(
        (cell, met) -> things.computeIfAbsent(cell, key -> new HashSet<>()).addAll(met));
    other.events.forEach(
        (event, told) -> events.computeIfAbsent(event, key -> new ArrayList<>()).addAll(told));
    notApplicable.addAll(other.notApplicable);
    other.open.forEach(
        (unit, readings) -> open.computeIfAbsent(unit, key -> new ArrayList<>()).addAll(readings));
  }

  private void mergeRow(Cells other, int span) {
    for (int unit = 0; unit < units; unit++) {
      long cell = other.rows[span][unit * stride];
      if (kept == Kept.SUM) {
        if (cell != 0) {
          addToSum(span, unit, sum(cell), counted(cell));
        }
      } else if (other.stampOf(span, unit) != 0) {
        keepOf(span, unit, cell, other.stampOf(span, unit));
      }
    }
  }

  /**
   * These cells without anything of some organizations, ready to take up their facts again; what
   * they have in common with these is shared.
   *
   * @param gone the organizations
   * @param touched the spans in which they may have something that they do not have here
   */
  Cells without(Set<Integer> gone, Set<Integer> touched) {
    Cells copy = new Cells(kept, range, firstSpan, rows.length, units);
    copy.growTo(scale);
    copy.greatest = greatest;
    for (int span = 0; span < rows.length; span++) {
      int at = span;
      boolean own = touched.contains(at) || gone.stream().anyMatch(unit -> count(at, unit) > 0);
      copy.rows[span] = own && rows[span] != null ? rows[span].clone() : rows[span];
      if (own && rows[span] != null) {
        for (int unit : gone) {
          Arrays.fill(copy.rows[span], unit * stride, (unit + 1) * stride, 0);
        }
      }
    }
    copyOthers(gone, copy);
    return copy;
  }

  private void copyOthers(Set<Integer> gone, Cells copy) {
    spill.forEach((cell, number) -> putUnless(gone, cell, number, copy.spill));
    countSpill.forEach((cell, count) -> putUnless(gone, cell, count, copy.countSpill));
    things.forEach((cell, met) -> putUnless(gone, cell, met, copy.things));
    notApplicable.stream()
        .filter(cell -> !gone.contains(cell % units))
        .forEach(copy.notApplicable::add);
    open.forEach(
        (unit, readings) -> {
          if (!gone.contains(unit)) {
            copy.open.put(unit, readings);
          }
        });
    events.forEach(
        (event, told) -> {
          List<Report> others = new ArrayList<>(told);
          others.removeIf(report -> gone.contains(report.unit()));
          if (!others.isEmpty()) {
            copy.events.put(event, others);
          }
        });
  }

  private <T> void putUnless(Set<Integer> gone, int cell, T held, Map<Integer, T> copy) {
    if (!gone.contains(cell % units)) {
      copy.put(cell, held);
    }
  }

  private int cell(int span, int unit) {
    return span * units + unit;
  }

  int scale() {
    return scale;
  }

  Kept kept() {
    return kept;
  }

  /** How many known numbers a cell is made of; one that stays is one, however many gave way. */
  long count(int span, int unit) {
    if (rows[span] == null) {
      return 0;
    }
    if (kept != Kept.SUM) {
      return stampOf(span, unit) == 0 ? 0 : 1;
    }
    return counted(rows[span][unit])
        + (countSpill.isEmpty() ? 0 : countSpill.getOrDefault(cell(span, unit), 0L));
  }

  /** The number of a cell, but for what was spilled. */
  long value(int span, int unit) {
    if (rows[span] == null) {
      return 0;
    }
    return kept == Kept.SUM ? sum(rows[span][unit]) : rows[span][unit * stride];
  }

  /** The span of which the number of an organization stays, or −1 if it has none. */
  int winner(int unit, int first, int last) {
    int winner = -1;
    for (int span = first; span <= last; span++) {
      if (count(span, unit) > 0
          && (winner < 0 || replaces(winner, unit, value(span, unit), stampOf(span, unit)))) {
        winner = span;
      }
    }
    return winner;
  }

  long stampOf(int span, int unit) {
    return rows[span] == null || kept == Kept.SUM ? 0 : rows[span][unit * stride + STAMP];
  }

  /** What a cell has beside its number. */
  BigInteger spilled(int span, int unit) {
    return spill.getOrDefault(cell(span, unit), BigInteger.ZERO);
  }

  boolean hasSpill() {
    return !spill.isEmpty();
  }

  boolean isEmpty(int span) {
    return rows[span] == null;
  }

  boolean isNotApplicable(int span, int unit) {
    return notApplicable.contains(cell(span, unit));
  }

  /** What is not known, by organizations. */
  Map<Integer, List<OpenReading>> open() {
    return open;
  }

  /** What is not known of one organization. */
  List<OpenReading> open(int unit) {
    return open.getOrDefault(unit, List.of());
  }

  Map<EventId, List<Report>> events() {
    return events;
  }

  /** The things of each cell that has some. */
  Map<Integer, Set<Thing>> things() {
    return things;
  }
}
