package org.chamberkit.aggregation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.hierarchy.Heirs;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.tally.FactsOfFigure;

/** Parts the facts on which a figure stands from those that count for nothing beside them. */
final class Standing {

  private final Plan plan;
  private final CountedFigure figure;
  private final Period period;
  private final ImmutableList<Period> steps;
  private final List<Fact> counted = new ArrayList<>();
  private final List<Fact> reportedAgain = new ArrayList<>();
  private final List<Fact> givenWay = new ArrayList<>();

  Standing(Plan plan, CountedFigure figure, Period period) {
    this.plan = plan;
    this.figure = figure;
    this.period = period;
    steps =
        figure
            .expected()
            .map(expected -> expected.frequency().split(period))
            .orElseGet(() -> ImmutableList.of(period));
  }

  /** Facts of one organization, each with its {@linkplain Cells#stamp(long, long) stamp}. */
  static final class Stamped {

    private final List<Fact> facts = new ArrayList<>();
    private final ImmutableLongArray.Builder stamps = ImmutableLongArray.builder();

    void add(Fact fact, long stamp) {
      facts.add(fact);
      stamps.add(stamp);
    }
  }

  /**
   * Takes up the facts of one organization that lie in the period.
   *
   * @param isUsual whether all of them are known numbers
   */
  void add(Stamped found, boolean isUsual) {
    List<Fact> facts = found.facts;
    if (figure.countsThings() || figure.kept() == Cells.Kept.SUM) {
      counted.addAll(facts);
    } else if (isUsual && (figure.kept() == Cells.Kept.FIRST || figure.kept() == Cells.Kept.LAST)) {
      keepByStamps(facts, found.stamps.build());
    } else if (figure.expected().isEmpty()) {
      keep(facts.stream().filter(figure::applies).toList());
    } else {
      for (Period step : steps) {
        List<Fact> ofStep = facts.stream().filter(fact -> isIn(step, day(fact))).toList();
        ofStep.stream().filter(fact -> !figure.applies(fact)).forEach(counted::add);
        keep(ofStep.stream().filter(figure::applies).toList());
      }
    }
  }

  /** Takes up facts that are known numbers, those of each step by themselves. */
  private void keepByStamps(List<Fact> facts, ImmutableLongArray stamps) {
    if (figure.expected().isEmpty()) {
      keepFarthest(facts, stamps);
      return;
    }
    for (Period step : steps) {
      Stamped ofStep = new Stamped();
      for (int i = 0; i < facts.size(); i++) {
        if (isIn(step, (int) (stamps.get(i) >> Integer.SIZE))) {
          ofStep.add(facts.get(i), stamps.get(i));
        }
      }
      keepFarthest(ofStep.facts, ofStep.stamps.build());
    }
  }

  /**
   * As {@link #keep}, but does not even touch the facts, which lie scattered in memory, unless two
   * are level.
   */
  private void keepFarthest(List<Fact> facts, ImmutableLongArray stamps) {
    if (facts.isEmpty()) {
      return;
    }
    long sign = figure.kept() == Cells.Kept.LAST ? 1 : -1;
    int stays = 0;
    boolean isTied = false;
    for (int i = 1; i < stamps.length(); i++) {
      int order = Long.compare(sign * stamps.get(i), sign * stamps.get(stays));
      isTied = order == 0 || (isTied && order < 0);
      stays = order > 0 ? i : stays;
    }
    if (isTied) {
      keep(facts);
    } else {
      givenWay.addAll(facts.subList(0, stays));
      counted.add(facts.get(stays));
      givenWay.addAll(facts.subList(stays + 1, facts.size()));
    }
  }

  private static boolean isIn(Period step, int day) {
    return day >= day(step.startsOn()) && day <= day(step.endsOn());
  }

  private static int day(Fact fact) {
    return Ints.saturatedCast(fact.lastDay());
  }

  private static int day(LocalDate day) {
    return Ints.saturatedCast(day.toEpochDay());
  }

  /** Of known numbers one stays; one that is not known can be the least or the greatest, too. */
  private void keep(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    Fact stays = Collections.min(facts, stayingFirst());
    boolean byNumber = figure.kept() == Cells.Kept.LEAST || figure.kept() == Cells.Kept.GREATEST;
    for (Fact fact : facts) {
      boolean counts = fact.equals(stays) || (byNumber && !figure.isKnown(fact));
      (counts ? counted : givenWay).add(fact);
    }
  }

  private Comparator<Fact> stayingFirst() {
    Comparator<Fact> knownFirst = Comparator.comparing(fact -> !figure.isKnown(fact));
    Comparator<Fact> earlierFirst =
        Comparator.comparingLong(fact -> Cells.stamp(fact.lastDay(), fact.recordedDay()));
    Comparator<Fact> lesserFirst = Comparator.comparing(this::number);
    Comparator<Fact> order =
        switch (figure.kept()) {
          case FIRST ->
              earlierFirst.thenComparing(knownFirst).thenComparing(lesserFirst.reversed());
          case LAST ->
              earlierFirst
                  .reversed()
                  .thenComparing(knownFirst)
                  .thenComparing(lesserFirst.reversed());
          case LEAST -> knownFirst.thenComparing(lesserFirst);
          case GREATEST -> knownFirst.thenComparing(lesserFirst.reversed());
          case SUM -> throw new IllegalStateException("a sum keeps every number");
        };
    return order.thenComparing(Fact::id);
  }

  private Decimal number(Fact fact) {
    return figure.reading(fact).known().orElse(Decimal.ZERO);
  }

  /** Parts the facts of which one counts for an event from those that report it again. */
  void countEventsOnce() {
    Heirs heirs = plan.heirs(figure, period);
    Comparator<Fact> countingFirst =
        Comparator.comparing((Fact fact) -> !figure.isKnown(fact))
            .thenComparing(Report.FOREMOST_FIRST);
    Map<EventId, Fact> counting = new HashMap<>();
    for (Fact fact : counted) {
      eventOf(fact, heirs)
          .ifPresent(event -> counting.merge(event, fact, BinaryOperator.minBy(countingFirst)));
    }
    List<Fact> found = List.copyOf(counted);
    counted.clear();
    for (Fact fact : found) {
      boolean counts =
          eventOf(fact, heirs).map(event -> fact.equals(counting.get(event))).orElse(true);
      (counts ? counted : reportedAgain).add(fact);
    }
  }

  /** The event of a fact, unless several heirs share the fact. */
  private Optional<EventId> eventOf(Fact fact, Heirs heirs) {
    int unit = plan.hierarchy().position(fact.organization());
    return heirs.standsFor(unit) == Hierarchy.NONE ? Optional.empty() : fact.event();
  }

  FactsOfFigure facts() {
    return new FactsOfFigure(
        ImmutableList.copyOf(counted),
        ImmutableList.copyOf(reportedAgain),
        ImmutableList.copyOf(givenWay));
  }
}
