package org.chamberkit.aggregation;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Thing;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Interval;

/**
 * What the facts of one figure come to, for each span and organization. Cells can be merged in any
 * order with the same outcome: a number is the sum, the least, the greatest, or that of the latest
 * or earliest stamp; of two with the same stamp the greater stays.
 *
 * <p>Numbers are whole at the scale of the figure, which is that of the most decimals that were
 * met. A sum that leaves the long goes on in the spill.
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

  private static final long FIRST_OF_19_DIGITS = 1_000_000_000_000_000_000L;

  private final Kept kept;
  private final int units;
  private final long[][] values;
  private final int[][] counts;
  private final long[][] stamps;
  private final Map<Integer, BigInteger> spill = new HashMap<>();
  private final Map<Integer, Set<Thing>> things = new HashMap<>();
  private final Map<EventId, List<Report>> events = new HashMap<>();
  private final Set<Integer> notApplicable = new HashSet<>();
  private final List<OpenReading> open = new ArrayList<>();
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
    values = new long[spans][];
    counts = new int[spans][];
    stamps = new long[spans][];
  }

  /** A number that orders by the last day of a fact, then by the day of its recording. */
  static long stamp(long day, long recordedDay) {
    return ((long) Ints.saturatedCast(day) << Integer.SIZE)
        + ((long) Ints.saturatedCast(recordedDay) - Integer.MIN_VALUE);
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
    for (int span = 0; span < values.length; span++) {
      if (values[span] != null) {
        // Other cells may share the row.
        long[] row = values[span].clone();
        for (int unit = 0; unit < row.length; unit++) {
          growCell(span, unit, row, power);
        }
        values[span] = row;
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

  /** Whether a number at the scale of the figure can be, by its definition. */
  boolean admits(long scaled) {
    return scaled >= leastAdmitted && scaled <= mostAdmitted;
  }

  /** A sum can be too large for the greater scale though none of its parts is. */
  private void growCell(int span, int unit, long[] row, long power) {
    long high = Math.multiplyHigh(row[unit], power);
    long low = row[unit] * power;
    if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
      row[unit] = low;
    } else {
      // The spill is multiplied as a whole afterwards.
      addToSpill(span, unit, BigInteger.valueOf(row[unit]));
      row[unit] = 0;
    }
  }

  private void addToSpill(int span, int unit, BigInteger number) {
    spill.merge(cell(span, unit), number, BigInteger::add);
  }

  private void touch(int span) {
    if (values[span] == null) {
      values[span] = new long[units];
      counts[span] = new int[units];
      if (kept == Kept.FIRST || kept == Kept.LAST) {
        stamps[span] = new long[units];
      }
    }
  }

  /** Adds a number at the scale of the figure. */
  void add(int span, int unit, long value, long stamp) {
    if (values[span] == null) {
      touch(span);
    }
    greatest = Math.max(greatest, Math.abs(value));
    if (kept == Kept.SUM) {
      addToSum(span, unit, value);
      counts[span][unit]++;
    } else {
      keep(span, unit, value, stamp, 1);
    }
  }

  private void addToSum(int span, int unit, long value) {
    long[] row = values[span];
    long sum = row[unit] + value;
    if (((row[unit] ^ sum) & (value ^ sum)) < 0) {
      addToSpill(span, unit, BigInteger.valueOf(row[unit]).add(BigInteger.valueOf(value)));
      row[unit] = 0;
    } else {
      row[unit] = sum;
    }
  }

  private void keep(int span, int unit, long value, long stamp, int count) {
    long[] row = values[span];
    boolean stays = counts[span][unit] > 0 && !replaces(span, unit, value, stamp);
    if (!stays) {
      row[unit] = value;
      if (stamps[span] != null) {
        stamps[span][unit] = stamp;
      }
    }
    counts[span][unit] += count;
  }

  private boolean replaces(int span, int unit, long value, long stamp) {
    long held = values[span][unit];
    return switch (kept) {
      case LEAST -> value < held;
      case GREATEST -> value > held;
      case FIRST -> stamp < stamps[span][unit] || (stamp == stamps[span][unit] && value > held);
      case LAST -> stamp > stamps[span][unit] || (stamp == stamps[span][unit] && value > held);
      case SUM -> throw new IllegalStateException("a sum keeps every number");
    };
  }

  /** Adds a reading that is not a known number. */
  void addOpen(OpenReading reading) {
    open.add(reading);
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
    for (int span = 0; span < values.length; span++) {
      if (other.values[span] != null) {
        touch(span);
        mergeRow(other, span);
      }
    }
    other.spill.forEach((cell, number) -> spill.merge(cell, number, BigInteger::add));
    other.things.forEach(
        (cell, met) -> things.computeIfAbsent(cell, key -> new HashSet<>()).addAll(met));
    other.events.forEach(
        (event, told) -> events.computeIfAbsent(event, key -> new ArrayList<>()).addAll(told));
    notApplicable.addAll(other.notApplicable);
    open.addAll(other.open);
  }

  private void mergeRow(Cells other, int span) {
    long[] row = other.values[span];
    int[] counted = other.counts[span];
    for (int unit = 0; unit < units; unit++) {
      if (counted[unit] == 0) {
        continue;
      }
      if (kept == Kept.SUM) {
        addToSum(span, unit, row[unit]);
        counts[span][unit] += counted[unit];
      } else {
        long stamp = other.stamps[span] == null ? 0 : other.stamps[span][unit];
        keep(span, unit, row[unit], stamp, counted[unit]);
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
    Cells copy = new Cells(kept, range, firstSpan, values.length, units);
    copy.growTo(scale);
    copy.greatest = greatest;
    for (int span = 0; span < values.length; span++) {
      int at = span;
      boolean own = touched.contains(at) || gone.stream().anyMatch(unit -> count(at, unit) > 0);
      if (values[span] != null) {
        copy.values[span] = own ? values[span].clone() : values[span];
        copy.counts[span] = own ? counts[span].clone() : counts[span];
        copy.stamps[span] = own && stamps[span] != null ? stamps[span].clone() : stamps[span];
      }
      if (values[span] != null && own) {
        for (int unit : gone) {
          copy.values[span][unit] = 0;
          copy.counts[span][unit] = 0;
        }
      }
    }
    copyOthers(gone, copy);
    return copy;
  }

  private void copyOthers(Set<Integer> gone, Cells copy) {
    spill.forEach((cell, number) -> putUnless(gone, cell, number, copy.spill));
    things.forEach((cell, met) -> putUnless(gone, cell, met, copy.things));
    notApplicable.stream()
        .filter(cell -> !gone.contains(cell % units))
        .forEach(copy.notApplicable::add);
    open.stream().filter(reading -> !gone.contains(reading.unit())).forEach(copy.open::add);
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

  /** How many known numbers a cell is made of. */
  int count(int span, int unit) {
    return counts[span] == null ? 0 : counts[span][unit];
  }

  /** The number of a cell, but for what was spilled. */
  long value(int span, int unit) {
    return values[span] == null ? 0 : values[span][unit];
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
    return stamps[span] == null ? 0 : stamps[span][unit];
  }

  /** What a cell has beside its number. */
  BigInteger spilled(int span, int unit) {
    return spill.getOrDefault(cell(span, unit), BigInteger.ZERO);
  }

  boolean hasSpill() {
    return !spill.isEmpty();
  }

  boolean isEmpty(int span) {
    return values[span] == null;
  }

  boolean isNotApplicable(int span, int unit) {
    return notApplicable.contains(cell(span, unit));
  }

  List<OpenReading> open() {
    return open;
  }

  Map<EventId, List<Report>> events() {
    return events;
  }

  /** The things of each cell that has some. */
  Map<Integer, Set<Thing>> things() {
    return things;
  }
}
