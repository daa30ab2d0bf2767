package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;

/**
 * Figures with the facts that they stand on (可追溯指标): each can be followed down to them, and tells
 * what moves when one of them changes.
 *
 * <p>This type is immutable and thread-safe. It holds the facts, and for each of them and each
 * figure that it counts in a number of four bytes.
 */
public final class TracedFigures {

  private final Plan plan;
  private final Figures figures;
  private final FactIndex index;

  private TracedFigures(Plan plan, Figures figures, FactIndex index) {
    this.plan = plan;
    this.figures = figures;
    this.index = index;
  }

  static TracedFigures of(Plan plan, ImmutableList<Fact> facts) {
    Accumulator accumulator = new Accumulator(plan);
    facts.forEach(accumulator::add);
    return new TracedFigures(plan, accumulator.figures(), FactIndex.of(plan, facts));
  }

  /** {@return the figures} */
  public Figures figures() {
    return figures;
  }

  /**
   * Looks up a fact.
   *
   * @param id the identifier
   * @return the fact, if it holds
   */
  public Optional<Fact> find(FactId id) {
    return index.find(id);
  }

  /**
   * Returns the facts on which a figure stands; those of a figure that is computed from others are
   * the facts of these.
   *
   * @param id the identifier of its definition
   * @param organization the organization; what is below it is included
   * @param period the period, one of the roll-up
   * @return the facts
   * @throws IllegalArgumentException if catalogue, directory or roll-up do not have one of them
   */
  public FactsOfFigure facts(FigureId id, OrganizationId organization, Period period) {
    int position = plan.hierarchy().position(organization);
    checkArgument(position >= 0, "directory has no organization '%s'", organization);
    checkArgument(plan.periods().contains(period), "roll-up has no period %s", period);
    Map<FactId, Fact> counted = new TreeMap<>();
    Map<FactId, Fact> again = new TreeMap<>();
    for (CountedFigure figure : countedFor(plan.definition(id))) {
      collect(figure, position, period, counted, again);
    }
    counted.keySet().forEach(again::remove);
    return new FactsOfFigure(
        ImmutableList.copyOf(counted.values()), ImmutableList.copyOf(again.values()));
  }

  /** The figures that stand on facts of which a figure is computed. */
  private Set<CountedFigure> countedFor(FigureDefinition definition) {
    Set<CountedFigure> found = new TreeSet<>(Comparator.comparingInt(CountedFigure::index));
    if (definition.method() instanceof RatioOf ratio) {
      found.addAll(countedFor(plan.definition(ratio.numerator())));
      found.addAll(countedFor(plan.definition(ratio.denominator())));
    } else if (definition.method() instanceof MeanPerYear mean) {
      found.addAll(countedFor(plan.definition(mean.of())));
    } else {
      found.add(plan.counted(definition.id()));
    }
    return found;
  }

  private void collect(
      CountedFigure figure,
      int position,
      Period period,
      Map<FactId, Fact> counted,
      Map<FactId, Fact> again) {
    int first = plan.firstSpan(figure, period);
    int last = plan.timeline().lastSpan(period);
    Set<FactId> refused =
        figures.refused().stream()
            .filter(one -> one.figure().equals(Optional.of(figure.index())))
            .map(Refused::fact)
            .collect(toImmutableSet());
    List<Fact> found = new ArrayList<>();
    for (int unit = 0; unit < plan.hierarchy().size(); unit++) {
      int owner = unit;
      if (figures.mayBelong(unit, position)) {
        index.facts(figure, unit).stream()
            .filter(fact -> !refused.contains(fact.id()))
            .filter(
                fact -> {
                  int span = plan.timeline().spanOf(fact.when().endsOn().toEpochDay());
                  return span >= first
                      && span <= last
                      && figures.belongs(owner, plan.treeOf(figure, span, period), position);
                })
            .forEach(found::add);
      }
    }
    if (figure.addsUp() && figure.kept() == Cells.Kept.SUM) {
      countOnce(figure, found, counted, again);
    } else {
      found.forEach(fact -> counted.put(fact.id(), fact));
    }
  }

  private void countOnce(
      CountedFigure figure, List<Fact> found, Map<FactId, Fact> counted, Map<FactId, Fact> again) {
    Map<EventId, List<Fact>> events = new TreeMap<>();
    for (Fact fact : found) {
      if (!figure.applies(fact)) {
        continue;
      }
      int unit = plan.hierarchy().position(fact.organization());
      if (fact.event().isPresent() && plan.hierarchy().standsFor(unit) != Hierarchy.NONE) {
        events.computeIfAbsent(fact.event().get(), event -> new ArrayList<>()).add(fact);
      } else {
        counted.put(fact.id(), fact);
      }
    }
    for (List<Fact> sameEvent : events.values()) {
      sameEvent.sort(
          Comparator.comparing((Fact fact) -> !figure.isKnown(fact))
              .thenComparing(Report.FOREMOST_FIRST));
      counted.put(sameEvent.get(0).id(), sameEvent.get(0));
      sameEvent.subList(1, sameEvent.size()).forEach(fact -> again.put(fact.id(), fact));
    }
  }

  /**
   * Adds a fact, or puts it in the place of the one with the same identifier.
   *
   * @param fact the fact
   * @return the figures after that, and which of them moved
   */
  public Change put(Fact fact) {
    return change(fact.id(), Optional.of(fact));
  }

  /**
   * Takes a fact away.
   *
   * @param id its identifier
   * @return the figures after that, and which of them moved
   * @throws IllegalArgumentException if there is no such fact
   */
  public Change remove(FactId id) {
    checkArgument(index.find(id).isPresent(), "there is no fact '%s'", id);
    return change(id, Optional.empty());
  }

  private Change change(FactId id, Optional<Fact> fact) {
    List<Fact> both = Stream.concat(index.find(id).stream(), fact.stream()).toList();
    FactIndex other = index.with(id, fact);
    Set<CountedFigure> affected = new TreeSet<>(Comparator.comparingInt(CountedFigure::index));
    Set<Integer> units = new TreeSet<>();
    Set<Integer> spans = new HashSet<>();
    for (Fact one : both) {
      affected.addAll(plan.figuresOf(one.kind()));
      spans.add(plan.timeline().spanOf(one.when().endsOn().toEpochDay()));
      int unit = plan.hierarchy().position(one.organization());
      if (unit != Hierarchy.NONE) {
        units.add(unit);
      }
    }
    Cells[] cells = figures.cells();
    Accumulator accumulator = new Accumulator(plan, cells);
    for (CountedFigure figure : affected) {
      cells[figure.index()] = cells[figure.index()].without(units, spans);
      for (int unit : units) {
        other.facts(figure, unit).forEach(one -> accumulator.add(one, figure, unit));
      }
    }
    fact.filter(one -> plan.hierarchy().position(one.organization()) == Hierarchy.NONE)
        .ifPresent(accumulator::add);
    Figures after = figures.with(cells, refused(id, accumulator));
    TracedFigures changed = new TracedFigures(plan, after, other);
    return new Change(changed, moved(after, affected, units, spans));
  }

  private ImmutableList<Refused> refused(FactId changed, Accumulator accumulator) {
    return Stream.concat(
            figures.refused().stream().filter(one -> !one.fact().equals(changed)),
            accumulator.refused().stream())
        .distinct()
        .sorted(Refused.ORDER)
        .collect(toImmutableList());
  }

  private ImmutableList<MovedFigure> moved(
      Figures after, Set<CountedFigure> affected, Set<Integer> units, Set<Integer> spans) {
    ImmutableList.Builder<MovedFigure> moved = ImmutableList.builder();
    ImmutableSortedSet<Integer> positions = figures.above(units);
    List<Period> periods = plan.periods().stream().filter(p -> concerns(p, spans)).toList();
    for (FigureDefinition definition : plan.catalogue().figures()) {
      if (countedFor(definition).stream().noneMatch(affected::contains)) {
        continue;
      }
      for (int position : positions) {
        for (Period period : periods) {
          Figure was = figures.get(definition, position, period);
          Figure is = after.get(definition, position, period);
          if (!was.equals(is)) {
            moved.add(new MovedFigure(was, is));
          }
        }
      }
    }
    return moved.build();
  }

  /**
   * Whether a figure of a period, a balance included, can stand on what lies in one of the spans.
   */
  private boolean concerns(Period period, Set<Integer> spans) {
    int last = plan.timeline().lastSpan(period);
    return spans.stream().anyMatch(span -> span != Timeline.OUTSIDE && span <= last);
  }
}
