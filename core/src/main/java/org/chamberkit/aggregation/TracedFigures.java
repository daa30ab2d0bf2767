package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chamberkit.fact.Category;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.Mark;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.tally.FactsOfFigure;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.FigureTable;
import org.chamberkit.tally.MovedFigure;

/**
 * Figures with the facts that they stand on (可追溯指标): each can be followed down to them, and tells
 * what moves when one of them changes.
 *
 * <p>This type is immutable and thread-safe. It holds the facts, and for each of them and each
 * figure that it counts in about 16 bytes more.
 */
public final class TracedFigures {

  private static final Comparator<Iterable<Optional<Mark>>> BY_MARKS =
      Comparators.lexicographical(
          Comparator.comparing((Optional<Mark> mark) -> mark.isEmpty())
              .thenComparing(mark -> mark.map(Mark::text).orElse("")));

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
    Set<CountedFigure> sources = countedFor(plan.definition(id));
    Set<Fact> counted = new LinkedHashSet<>();
    Set<Fact> again = new LinkedHashSet<>();
    Set<Fact> givenWay = new LinkedHashSet<>();
    for (CountedFigure figure : sources) {
      FactsOfFigure ofFigure = facts(figure, position, period);
      if (sources.size() == 1) {
        return ofFigure;
      }
      counted.addAll(ofFigure.counted());
      again.addAll(ofFigure.reportedAgain());
      givenWay.addAll(ofFigure.givenWay());
    }
    again.removeAll(counted);
    givenWay.removeAll(counted);
    givenWay.removeAll(again);
    return new FactsOfFigure(
        ImmutableList.copyOf(counted), ImmutableList.copyOf(again), ImmutableList.copyOf(givenWay));
  }

  /**
   * Breaks a figure down by the categories of its definition.
   *
   * @param id the identifier of its definition
   * @param organization the organization; what is below it is included
   * @param period the period, one of the roll-up
   * @return the figure and its parts, of which each has at least one fact; no parts if the
   *     definition has no categories
   * @throws IllegalArgumentException if catalogue, directory or roll-up do not have one of them
   * @throws AmountOverflowException if a number or a fraction does not fit, as for a single figure
   */
  public FigureTable table(FigureId id, OrganizationId organization, Period period) {
    Figure whole = figures.get(id, organization, period);
    ImmutableList<Category> categories = whole.definition().categories();
    if (categories.isEmpty()) {
      return new FigureTable(whole, ImmutableList.of());
    }
    Map<ImmutableList<Optional<Mark>>, List<Fact>> parts = new TreeMap<>(BY_MARKS);
    for (Fact fact : facts(id, organization, period).counted()) {
      ImmutableList<Optional<Mark>> marks =
          categories.stream()
              .map(category -> Optional.ofNullable(fact.marks().get(category)))
              .collect(toImmutableList());
      parts.computeIfAbsent(marks, key -> new ArrayList<>()).add(fact);
    }
    CountedFigure figure = plan.counted(id);
    ImmutableList.Builder<FigureTable.Part> built = ImmutableList.builder();
    parts.forEach(
        (marks, facts) ->
            built.add(
                new FigureTable.Part(marks, only(figure, facts).get(id, organization, period))));
    return new FigureTable(whole, built.build());
  }

  /** A figure of some of the facts; one part after the other, for cells take much room. */
  private Figures only(CountedFigure figure, List<Fact> facts) {
    Accumulator accumulator = new Accumulator(plan);
    for (Fact fact : facts) {
      accumulator.add(fact, figure, plan.hierarchy().position(fact.organization()));
    }
    return accumulator.figures();
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

  private FactsOfFigure facts(CountedFigure figure, int position, Period period) {
    Set<FactId> refused =
        figures.refused().stream()
            .filter(one -> one.figure().equals(Optional.of(figure.index())))
            .map(Refused::fact)
            .collect(toImmutableSet());
    boolean onceEach = figure.addsUp() && figure.kept() == Cells.Kept.SUM;
    Standing standing = new Standing(plan, figure, period);
    boolean events = false;
    for (int unit = 0; unit < plan.hierarchy().size(); unit++) {
      if (plan.counts(figure, unit, period) && figures.mayBelong(figure, unit, position, period)) {
        boolean usual = !figure.countsAmounts() || index.isUsual(figure, unit);
        boolean[] belong = belong(figure, unit, position, period);
        Predicate<Fact> counts =
            fact ->
                (refused.isEmpty() || !refused.contains(fact.id()))
                    && (usual || !onceEach || figure.applies(fact));
        Standing.Stamped found = new Standing.Stamped();
        index.forEach(
            figure,
            unit,
            (span, stamp, fact) -> {
              if (span >= 0 && belong[span] && counts.test(fact)) {
                found.add(fact, stamp);
              }
            });
        standing.add(found, index.isUsual(figure, unit));
        events |= !index.isUsual(figure, unit);
      }
    }
    if (events && onceEach) {
      standing.countEventsOnce();
    }
    return standing.facts();
  }

  /** Of each span, whether what an organization has in it belongs to another or to one below. */
  private boolean[] belong(CountedFigure figure, int unit, int position, Period period) {
    boolean[] belong = new boolean[plan.timeline().spans()];
    int last = plan.timeline().lastSpan(period);
    for (int span = plan.firstSpan(figure, period); span <= last; span++) {
      belong[span] = figures.belongs(figure, unit, span, position, period);
    }
    return belong;
  }

  /**
   * Adds a fact, or puts it in the place of the one with the same identifier.
   *
   * @param fact the fact
   * @return the figures after that, and which of them moved
   * @throws AmountOverflowException if the number of a figure that it counts in does not fit,
   *     before or after; such facts must be traced anew
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
   * @throws AmountOverflowException if the number of a figure that it counts in does not fit,
   *     before or after; such facts must be traced anew
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
      spans.add(plan.timeline().spanOf(one.lastDay()));
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
