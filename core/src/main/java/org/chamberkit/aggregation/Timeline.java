package org.chamberkit.aggregation;

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
final class Timeline {

  static final int OUTSIDE = -1;

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

  static Timeline of(
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
   * @throws IllegalArgumentException if there is none, or they lie too far apart
   */
  static void checkPeriods(ImmutableList<Period> periods) {
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

  int spans() {
    return epochOfSpan.length;
  }

  /** The span of a day, 0 before the first period, {@link #OUTSIDE} after the last. */
  int spanOf(long day) {
    long index = day - firstDay;
    return index < 0 ? 0 : index >= spanOfDay.length ? OUTSIDE : spanOfDay[(int) index];
  }

  long firstDay() {
    return firstDay;
  }

  /** The span of each day from the first on. */
  int[] spanOfDay() {
    return spanOfDay;
  }

  int epochOf(int span) {
    return epochOfSpan[span];
  }

  int firstSpan(Period period) {
    return spanOf(period.startsOn().toEpochDay());
  }

  int lastSpan(Period period) {
    return spanOf(period.endsOn().toEpochDay());
  }
}
