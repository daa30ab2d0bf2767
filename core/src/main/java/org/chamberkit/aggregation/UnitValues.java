package org.chamberkit.aggregation;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.MissingRule;
import org.chamberkit.figure.OverTime;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.organization.Organization;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;

/** Computes a figure for one organization by itself: over time, with the missing rule. */
final class UnitValues {

  private final CountedFigure figure;
  private final Cells cells;
  private final Plan plan;
  private final Timeline timeline;

  UnitValues(CountedFigure figure, Cells cells, Plan plan) {
    this.figure = figure;
    this.cells = cells;
    this.plan = plan;
    this.timeline = plan.timeline();
  }

  UnitValue of(int unit, Period period) {
    return figure.expected().isPresent()
        ? ofSteps(unit, period, figure.expected().get())
        : ofReports(unit, period);
  }

  /** Without expected reports: what was reported, or nothing. */
  private UnitValue ofReports(int unit, Period period) {
    int first = plan.firstSpan(figure, period);
    int last = timeline.lastSpan(period);
    long known = count(unit, first, last);
    List<OpenReading> open = open(unit, first, last);
    if (known == 0 && open.isEmpty()) {
      return UnitValue.none(0, 0, 0);
    }
    return switch (figure.overTime()) {
      case SUM, BALANCE -> value(sum(unit, first, last, open), known);
      case COUNT -> UnitValue.known(new Fraction(known + open.size(), 1), 0, 0, known);
      case MEAN, MEAN_BY_DAYS -> mean(sum(unit, first, last, open), known, open.size());
      case FIRST, LAST, LEAST, GREATEST -> kept(unit, first, last, open, known);
    };
  }

  private static UnitValue value(Bounds bounds, long reports) {
    return UnitValue.unknown(bounds, 0, 0, reports);
  }

  private static UnitValue mean(Bounds sum, long known, int open) {
    return value(sum.times(new Fraction(1, known + open)), known);
  }

  private long count(int unit, int first, int last) {
    long count = 0;
    for (int span = first; span <= last; span++) {
      count += cells.count(span, unit);
    }
    return count;
  }

  private List<OpenReading> open(int unit, int first, int last) {
    List<OpenReading> ofUnit = cells.open(unit);
    if (ofUnit.isEmpty()) {
      return ofUnit;
    }
    return ofUnit.stream()
        .filter(reading -> reading.span() >= first && reading.span() <= last)
        .sorted(Comparator.comparing(OpenReading::fact))
        .toList();
  }

  private Bounds sum(int unit, int first, int last, List<OpenReading> open) {
    BigInteger sum = BigInteger.ZERO;
    for (int span = first; span <= last; span++) {
      sum = sum.add(BigInteger.valueOf(cells.value(span, unit))).add(cells.spilled(span, unit));
    }
    Bounds bounds = Bounds.of(Cells.fraction(sum, cells.scale()));
    for (OpenReading reading : open) {
      bounds = bounds.plus(reading.bounds());
    }
    return bounds;
  }

  /** The first, last, least or greatest; an unknown one can take the place of a known one. */
  private UnitValue kept(int unit, int first, int last, List<OpenReading> open, long known) {
    int winner = cells.winner(unit, first, last);
    Optional<Bounds> bounds =
        winner < 0
            ? Optional.empty()
            : Optional.of(Bounds.of(Cells.fraction(cells.value(winner, unit), cells.scale())));
    long stamp = winner < 0 ? 0 : cells.stampOf(winner, unit);
    for (OpenReading reading : open) {
      Bounds other = reading.bounds();
      if (bounds.isEmpty()) {
        bounds = Optional.of(other);
        stamp = reading.stamp();
        continue;
      }
      switch (figure.overTime()) {
        case LEAST -> bounds = Optional.of(bounds.get().lesser(other));
        case GREATEST -> bounds = Optional.of(bounds.get().greater(other));
        default -> {
          boolean replaces =
              figure.overTime() == OverTime.FIRST
                  ? reading.stamp() < stamp
                  : reading.stamp() > stamp;
          if (replaces) {
            bounds = Optional.of(other);
            stamp = reading.stamp();
          }
        }
      }
    }
    return bounds.map(range -> value(range, known)).orElseGet(() -> UnitValue.none(0, 0, 0));
  }

  /** What one step of the frequency has: a number, an unknown one, or nothing where it is due. */
  private record Step(Optional<Bounds> reported, long days) {}

  private UnitValue ofSteps(int unit, Period period, Expected expected) {
    Organization organization = plan.hierarchy().get(unit);
    List<Step> steps = new ArrayList<>();
    long answered = 0;
    long known = 0;
    long due = 0;
    for (Period days : expected.frequency().split(period)) {
      int first = timeline.firstSpan(days);
      int last = timeline.lastSpan(days);
      boolean exists = organization.existence().holdsOn(days.endsOn());
      boolean applies = !notApplicable(unit, first, last);
      boolean told = count(unit, first, last) > 0 || !open(unit, first, last).isEmpty();
      if (exists) {
        due++;
        answered += told || !applies ? 1 : 0;
      }
      if ((exists && applies) || told) {
        steps.add(step(unit, first, last, days));
        known += count(unit, first, last);
      }
    }
    return combine(deciding(steps), expected.missing(), answered, due, known);
  }

  private boolean notApplicable(int unit, int first, int last) {
    for (int span = first; span <= last; span++) {
      if (cells.isNotApplicable(span, unit)) {
        return true;
      }
    }
    return false;
  }

  private Step step(int unit, int first, int last, Period days) {
    List<OpenReading> open = open(unit, first, last);
    long known = count(unit, first, last);
    long length = days.endsOn().toEpochDay() - days.startsOn().toEpochDay() + 1;
    if (known == 0 && open.isEmpty()) {
      return new Step(Optional.empty(), length);
    }
    Optional<Bounds> reported =
        cells.kept() == Cells.Kept.SUM
            ? Optional.of(sum(unit, first, last, open))
            : kept(unit, first, last, open, known).bounds();
    return new Step(reported, length);
  }

  /** A first or last value is that of one step; what is missing in others does not matter. */
  private List<Step> deciding(List<Step> steps) {
    if (steps.isEmpty()) {
      return steps;
    }
    return switch (figure.overTime()) {
      case FIRST -> steps.subList(0, 1);
      case LAST -> steps.subList(steps.size() - 1, steps.size());
      default -> steps;
    };
  }

  private UnitValue combine(
      List<Step> steps, MissingRule rule, long answered, long due, long known) {
    List<Bounds> values = new ArrayList<>();
    List<Fraction> weights = new ArrayList<>();
    boolean missing = false;
    for (Step step : steps) {
      if (step.reported().isEmpty()) {
        missing = true;
        if (!rule.missingIsZero()) {
          continue;
        }
      }
      values.add(step.reported().orElse(Bounds.of(Fraction.ZERO)));
      weights.add(new Fraction(step.days(), 1));
    }
    boolean reported = steps.stream().anyMatch(step -> step.reported().isPresent());
    if (Missing.noResult(rule, reported, missing, values)) {
      return UnitValue.none(answered, due, known);
    }
    if (missing && !rule.missingIsZero()) {
      return UnitValue.unknown(Bounds.NONE, answered, due, known);
    }
    return overTime(values, weights)
        .map(bounds -> UnitValue.unknown(bounds, answered, due, known))
        .orElseGet(() -> UnitValue.none(answered, due, known));
  }

  private Optional<Bounds> overTime(List<Bounds> values, List<Fraction> weights) {
    if (values.isEmpty()) {
      return figure.overTime() == OverTime.SUM || figure.overTime() == OverTime.COUNT
          ? Optional.of(Bounds.of(Fraction.ZERO))
          : Optional.empty();
    }
    return Optional.of(
        switch (figure.overTime()) {
          case SUM, BALANCE -> sum(values);
          case COUNT -> Bounds.of(new Fraction(values.size(), 1));
          case MEAN -> sum(values).times(new Fraction(1, values.size()));
          case MEAN_BY_DAYS -> weighted(values, weights);
          case FIRST -> values.get(0);
          case LAST -> values.get(values.size() - 1);
          case LEAST -> values.stream().reduce(Bounds::lesser).orElseThrow();
          case GREATEST -> values.stream().reduce(Bounds::greater).orElseThrow();
        });
  }

  static Bounds sum(Iterable<Bounds> values) {
    Bounds sum = Bounds.of(Fraction.ZERO);
    for (Bounds value : values) {
      sum = sum.plus(value);
    }
    return sum;
  }

  private static Bounds weighted(List<Bounds> values, List<Fraction> weights) {
    Fraction days = Fraction.ZERO;
    ImmutableList.Builder<Bounds> parts = ImmutableList.builder();
    for (int i = 0; i < values.size(); i++) {
      parts.add(values.get(i).times(weights.get(i)));
      days = days.plus(weights.get(i));
    }
    return sum(parts.build()).times(Fraction.ONE.dividedBy(days));
  }
}
