package org.chamberkit.aggregation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chamberkit.figure.OverTime;
import org.chamberkit.hierarchy.Epoch;
import org.chamberkit.hierarchy.Heirs;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.hierarchy.Sums;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Fraction;

/**
 * What a figure that adds up comes to in a period, for each organization with all below it.
 *
 * @see CountedFigure#addsUp
 */
final class Rolled {

  private final CountedFigure figure;
  private final Cells cells;
  private final Plan plan;
  private final Heirs heirs;
  private final Sums sums;
  private final Sums reports;
  private final Map<Integer, Integer> countedOnce = new HashMap<>();
  private final List<Passed> passed = new ArrayList<>();

  /**
   * A part of what one that is no more had, as it belongs to an heir, or to nobody.
   *
   * @param heir the position of the heir, or {@link Hierarchy#NONE}
   * @param share how much of it
   * @param own what the other had, whole at the scale of the figure
   */
  record Passed(int heir, Fraction share, BigInteger own) {}

  private Rolled(CountedFigure figure, Cells cells, Period period, Plan plan) {
    this.figure = figure;
    heirs = plan.heirs(figure, period);
    this.cells = cells;
    this.plan = plan;
    sums = new Sums(plan.hierarchy().size());
    reports = new Sums(plan.hierarchy().size());
  }

  static Rolled of(CountedFigure figure, Cells cells, Period period, Plan plan) {
    Rolled rolled = new Rolled(figure, cells, period, plan);
    Timeline timeline = plan.timeline();
    int first = plan.firstSpan(figure, period);
    int last = timeline.lastSpan(period);
    if (figure.isFlow()) {
      int from = first;
      while (from <= last) {
        int to = from;
        while (to < last && timeline.epochOf(to + 1) == timeline.epochOf(from)) {
          to++;
        }
        rolled.addFlow(from, to);
        from = to + 1;
      }
    } else {
      rolled.addState(period, first, last);
    }
    rolled.countEventsOnce(period, first, last);
    return rolled;
  }

  private void addFlow(int first, int last) {
    Sums own = new Sums(sums.size());
    Sums told = new Sums(sums.size());
    for (int span = first; span <= last; span++) {
      addSpan(span, own, told);
    }
    roll(own, told, plan.timeline().epochOf(last));
  }

  private void addSpan(int span, Sums own, Sums told) {
    if (cells.isEmpty(span)) {
      return;
    }
    boolean counts = figure.overTime() == OverTime.COUNT;
    for (int unit = 0; unit < sums.size(); unit++) {
      long count = cells.count(span, unit);
      if (count > 0) {
        told.add(unit, count);
        own.add(unit, counts ? count : cells.value(span, unit));
      }
      if (!counts && cells.hasSpill()) {
        own.add(unit, cells.spilled(span, unit));
      }
    }
  }

  /** A state belongs to those that exist on the last day, and counts for who is above them then. */
  private void addState(Period period, int first, int last) {
    Sums own = new Sums(sums.size());
    Sums told = new Sums(sums.size());
    if (figure.overTime() == OverTime.BALANCE) {
      for (int span = first; span <= last; span++) {
        addSpan(span, own, told);
      }
    } else {
      BitSet existing = plan.existingAtEnd(period);
      for (int unit = 0; unit < sums.size(); unit++) {
        int span = cells.winner(unit, first, last);
        if (span >= 0 && existing.get(unit)) {
          own.add(unit, cells.value(span, unit));
          told.add(unit, 1);
        }
      }
    }
    roll(own, told, plan.timeline().epochOf(last));
  }

  private void roll(Sums own, Sums told, int epoch) {
    for (int unit : heirs.positions()) {
      passOn(unit, own, told);
    }
    own.rollUp(plan.hierarchy().epochs().get(epoch));
    told.rollUp(plan.hierarchy().epochs().get(epoch));
    for (int unit = 0; unit < sums.size(); unit++) {
      sums.addTo(unit, unit, own);
      reports.addTo(unit, unit, told);
    }
  }

  /** What one heir takes over whole is added to its own; of shares a note is kept. */
  private void passOn(int unit, Sums own, Sums told) {
    ImmutableList<Heirs.Share> shares = heirs.of(unit);
    int whole = heirs.whole(unit);
    if (whole != Hierarchy.NONE) {
      own.addTo(whole, unit, own);
      told.addTo(whole, unit, told);
    } else if (own.get(unit).signum() != 0) {
      for (Heirs.Share heir : shares) {
        passed.add(new Passed(heir.heir(), heir.share(), own.get(unit)));
      }
    }
    own.clear(unit);
    told.clear(unit);
  }

  /**
   * Takes back, wherever several reports of one event come together, all but the one that counts.
   */
  private void countEventsOnce(Period period, int first, int last) {
    cells
        .events()
        .forEach(
            (event, told) -> {
              List<Report> inPeriod =
                  told.stream().filter(r -> r.span() >= first && r.span() <= last).toList();
              if (inPeriod.size() > 1) {
                together(inPeriod, period).forEach(this::countOnce);
              }
            });
  }

  /**
   * Reports of one event that come together somewhere.
   *
   * @param counting the one that counts
   * @param count how many there are
   * @param sum what they count all together
   */
  private record Together(Report counting, int count, BigInteger sum) {

    Together plus(Together other) {
      return new Together(
          Report.COUNTING_FIRST.compare(counting, other.counting) <= 0 ? counting : other.counting,
          count + other.count,
          sum.add(other.sum));
    }
  }

  /**
   * The reports of an event that lie in the subtree of each organization. Those that several heirs
   * share stay out, for there is no telling what part of an event each has.
   */
  private Map<Integer, Together> together(List<Report> reportsOfEvent, Period period) {
    // By the tree in which they lie, then by the rank in it.
    Map<Long, NavigableMap<Integer, Together>> open = new TreeMap<>();
    Map<Long, Epoch> epochs = new HashMap<>();
    for (Report report : reportsOfEvent) {
      Epoch epoch = plan.treeOf(figure, report.span(), period);
      int at = heirs.standsFor(report.unit());
      if (at != Hierarchy.NONE) {
        epochs.put(epoch.firstDay(), epoch);
        open.computeIfAbsent(epoch.firstDay(), day -> new TreeMap<>())
            .merge(
                epoch.rank(at),
                new Together(report, 1, BigInteger.valueOf(value(report))),
                Together::plus);
      }
    }
    Map<Integer, Together> together = new TreeMap<>();
    open.forEach((day, own) -> climb(requireNonNull(epochs.get(day)), own, together));
    return together;
  }

  /** Goes up from the last in the order, so that each is met after all below it, and once. */
  private static void climb(
      Epoch epoch, NavigableMap<Integer, Together> open, Map<Integer, Together> together) {
    while (!open.isEmpty()) {
      Map.Entry<Integer, Together> last = requireNonNull(open.pollLastEntry());
      int position = epoch.at(last.getKey());
      together.merge(position, last.getValue(), Together::plus);
      if (epoch.parent(position) != Hierarchy.NONE) {
        open.merge(epoch.rank(epoch.parent(position)), last.getValue(), Together::plus);
      }
    }
  }

  private long value(Report report) {
    return figure.overTime() == OverTime.COUNT ? 1 : report.value();
  }

  private void countOnce(int position, Together sameEvent) {
    if (sameEvent.count() > 1) {
      BigInteger counting = BigInteger.valueOf(value(sameEvent.counting()));
      sums.add(position, counting.subtract(sameEvent.sum()));
      countedOnce.merge(position, sameEvent.count() - 1, Integer::sum);
    }
  }

  /** The sum of an organization and all below it, whole at the scale of the figure. */
  BigInteger sum(int position) {
    return sums.get(position);
  }

  /** How many known numbers it is made of, those that are not counted again included. */
  long reports(int position) {
    return reports.get(position).longValueExact();
  }

  /** How many reports count for nothing, for others report the same events. */
  int countedOnce(int position) {
    return countedOnce.getOrDefault(position, 0);
  }

  /** What was passed on by shares. */
  List<Passed> passed() {
    return passed;
  }
}
