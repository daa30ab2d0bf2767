package org.chamberkit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.chamberkit.period.Frequency;
import org.chamberkit.period.Period;

/**
 * The days that are asked about, cut into spans wherever a period or a step of one begins or ends,
 * or somebody changes to another parent. A fact lies in one span; a period is a range of spans.
 * Before the first period lies span 0, which only balances look at.
 */
public final class Timeline {

  /** Stands for the span of a day after all periods. */
  public static final int OUTSIDE = -1;

  /** More days than all calendars of federations have, so that an absurd period is refused. */
  private static final int MOST_DAYS = 366 * 500;

  private final long firstDay;
  private final int[] spanOfDay;
  private final int[] epochOfSpan;

  private Timeline(long firstDay, int[] spanOfDay, int[] epochOfSpan) {
    this.firstDay = firstDay;
    this.spanOfDay = spanOfDay;
    this.epochOfSpan = epochOfSpan;
  }

  /**
   * Cuts the days into spans.
   *
   * @param periods the periods that are asked about
   * @param frequencies the steps into which they are divided
   * @param hierarchy says when somebody changes to another parent
   * @return the timeline
   * @throws IllegalArgumentException as {@link #checkPeriods} does
   */
  public static Timeline of(
      ImmutableList<Period> periods, ImmutableSet<Frequency> frequencies, Hierarchy hierarchy) {
    checkPeriods(periods);
    long first = periods.stream().mapToLong(p -> p.startsOn().toEpochDay()).min().orElseThrow();
    long last = periods.stream().mapToLong(p -> p.endsOn().toEpochDay()).max().orElseThrow();
    TreeSet<Long> starts = new TreeSet<>();
    for (Period period : periods) {
      addBounds(period, starts);
      frequencies.forEach(f -> f.split(period).forEach(step -> addBounds(step, starts)));
    }
    hierarchy.epochs().forEach(epoch -> starts.add(epoch.firstDay()));
    long[] cuts = starts.stream().mapToLong(x -> x).filter(x -> x >= first && x <= last).toArray();
    int[] spanOfDay = new int[(int) (last - first + 1)];
    for (int i = 0; i < spanOfDay.length; i++) {
      int at = Arrays.binarySearch(cuts, first + i);
      spanOfDay[i] = at >= 0 ? at + 1 : -at - 1;
    }
    int[] epochs =
        LongStream.concat(LongStream.of(first - 1), LongStream.of(cuts))
            .mapToInt(hierarchy::epochOf)
            .toArray();
    return new Timeline(first, spanOfDay, epochs);
  }

  /**
   * Checks that a timeline of periods can be made.
   *
   * @param periods the periods
   * @throws IllegalArgumentException if there is none, or they lie too far apart
   */
  public static void checkPeriods(ImmutableList<Period> periods) {
    checkArgument(!periods.isEmpty(), "a roll-up needs a period");
    long first = periods.stream().mapToLong(p -> p.startsOn().toEpochDay()).min().orElseThrow();
    long last = periods.stream().mapToLong(p -> p.endsOn().toEpochDay()).max().orElseThrow();
    checkArgument(
        last - first < MOST_DAYS, "the periods of a roll-up lie more than 500 years apart");
  }

  private static void addBounds(Period period, Set<Long> starts) {
    starts.add(period.startsOn().toEpochDay());
    starts.add(period.endsOn().toEpochDay() + 1);
  }

  /** {@return how many spans there are} */
  public int spans() {
    return epochOfSpan.length;
  }

  /**
   * Returns the span of a day.
   *
   * @param day the day, as days since 1 January 1970
   * @return the span; 0 before the first period, {@link #OUTSIDE} after the last
   */
  public int spanOf(long day) {
    long index = day - firstDay;
    return index < 0 ? 0 : index >= spanOfDay.length ? OUTSIDE : spanOfDay[(int) index];
  }

  /** {@return the first day of the first period, as days since 1 January 1970} */
  public long firstDay() {
    return firstDay;
  }

  /** {@return the span of each day from the first on; not to be changed} */
  public int[] spanOfDay() {
    return spanOfDay;
  }

  /**
   * Returns the epoch in which a span lies.
   *
   * @param span the span
   * @return the position of the epoch
   */
  public int epochOf(int span) {
    return epochOfSpan[span];
  }

  /**
   * Returns the first span of a period.
   *
   * @param period one of the periods
   * @return the span
   */
  public int firstSpan(Period period) {
    return spanOf(period.startsOn().toEpochDay());
  }

  /**
   * Returns the last span of a period.
   *
   * @param period one of the periods
   * @return the span
   */
  public int lastSpan(Period period) {
    return spanOf(period.endsOn().toEpochDay());
  }
}
