package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.Thing;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.MeanPerYear;
import org.chamberkit.figure.FigureMethod.RatioOf;
import org.chamberkit.figure.OverTime;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.hierarchy.Epoch;
import org.chamberkit.hierarchy.Heirs;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Attainment;
import org.chamberkit.tally.Bounds;
import org.chamberkit.tally.Figure;
import org.chamberkit.tally.RuleFinding;

/**
 * The figures of a roll-up (指标汇总结果): each for every organization, with all below it, and every
 * period.
 *
 * <p>This type is immutable and thread-safe. What adds up is rolled up once, when it is first asked
 * for, and kept.
 */
public final class Figures {

  private final Plan plan;
  private final Cells[] cells;
  private final ImmutableList<Refused> refused;
  private final Map<Key, Rolled> rolled;

  private record Key(int figure, Period period) {}

  Figures(Plan plan, Cells[] cells, ImmutableList<Refused> refused) {
    this(plan, cells, refused, Map.of());
  }

  private Figures(
      Plan plan, Cells[] cells, ImmutableList<Refused> refused, Map<Key, Rolled> rolled) {
    this.plan = plan;
    this.cells = cells;
    this.refused = refused;
    this.rolled = new ConcurrentHashMap<>(rolled);
  }

  /** These figures with other cells for some of them. */
  Figures with(Cells[] changed, ImmutableList<Refused> other) {
    Figures figures = new Figures(plan, changed, other, rolled);
    figures.rolled.keySet().removeIf(key -> changed[key.figure()] != cells[key.figure()]);
    return figures;
  }

  /** {@return why facts do not count, in the order of their identifiers} */
  public ImmutableList<Problem> problems() {
    return refused.stream().map(Refused::problem).collect(toImmutableList());
  }

  ImmutableList<Refused> refused() {
    return refused;
  }

  Cells[] cells() {
    return cells.clone();
  }

  /**
   * Returns a figure.
   *
   * @param id the identifier of its definition
   * @param organization the organization; what is below it is included
   * @param period the period, one of the roll-up
   * @return the figure
   * @throws IllegalArgumentException if catalogue, directory or roll-up do not have one of them
   * @throws AmountOverflowException if the number has more than 18 digits, or a fraction does not
   *     fit
   */
  public Figure get(FigureId id, OrganizationId organization, Period period) {
    int position = position(organization);
    checkPeriod(period);
    return get(plan.definition(id), position, period);
  }

  Figure get(FigureDefinition definition, int position, Period period) {
    if (definition.method() instanceof RatioOf ratio) {
      return ratio(definition, ratio, position, period);
    }
    if (definition.method() instanceof MeanPerYear mean) {
      return meanPerYear(definition, mean, position, period);
    }
    CountedFigure figure = plan.counted(definition.id());
    if (figure.countsThings()) {
      return things(figure, position, period);
    }
    return figure.addsUp() ? added(figure, position, period) : across(figure, position, period);
  }

  /**
   * Checks the figures of an organization by the rules of the catalogue.
   *
   * @param organization the organization
   * @param period the period, one of the roll-up; rules that look back need the one before it too
   * @param reported the figures as they were reported for the period before, if they are at hand
   * @return a finding for each rule, in the order of the catalogue
   * @throws IllegalArgumentException if directory or roll-up do not have one of them
   * @throws AmountOverflowException if a number or a fraction does not fit, as for a single figure
   */
  public ImmutableList<RuleFinding> check(
      OrganizationId organization, Period period, Optional<Figures> reported) {
    int position = position(organization);
    checkPeriod(period);
    RuleSides sides = new RuleSides(plan, this, reported);
    return plan.catalogue().rules().stream()
        .map(rule -> sides.check(rule, position, period))
        .collect(toImmutableList());
  }

  /**
   * Compares figures with their targets.
   *
   * @param targets the plan, of a figure of the catalogue and a period of the roll-up
   * @return how far each organization has come, in the order of the plan
   * @throws ProblemException if the catalogue does not have the figure, or has it in another unit
   * @throws IllegalArgumentException if directory or roll-up do not have an organization or the
   *     period
   * @throws AmountOverflowException if a number or a fraction does not fit, as for a single figure
   */
  public ImmutableList<Attainment> attained(TargetPlan targets) {
    ProblemException.throwIfErrors(targets.checkAgainst(plan.catalogue()));
    return targets.targets().stream()
        .map(
            target ->
                new Attainment(
                    target, get(targets.figure(), target.organization(), targets.period())))
        .collect(toImmutableList());
  }

  /**
   * Tells whether there is a figure.
   *
   * @param id the identifier of its definition
   * @param organization the organization
   * @param period the period
   * @return true if catalogue, directory and roll-up have them, so that {@link #get} gives it
   */
  public boolean has(FigureId id, OrganizationId organization, Period period) {
    return plan.catalogue().find(id).isPresent()
        && hasOrganization(organization)
        && hasPeriod(period);
  }

  boolean hasPeriod(Period period) {
    return plan.periods().contains(period);
  }

  boolean hasOrganization(OrganizationId id) {
    return plan.hierarchy().position(id) != Hierarchy.NONE;
  }

  private int position(OrganizationId organization) {
    int position = plan.hierarchy().position(organization);
    checkArgument(position != Hierarchy.NONE, "directory has no organization '%s'", organization);
    return position;
  }

  private void checkPeriod(Period period) {
    checkArgument(hasPeriod(period), "roll-up has no period %s", period);
  }

  private Figure figure(
      FigureDefinition definition, int position, Period period, UnitValue value, long once) {
    return new Figure(
        definition,
        plan.hierarchy().get(position).id(),
        period,
        value.exact(),
        value.bounds(),
        value.reports(),
        once,
        value.answered(),
        value.expected(),
        ImmutableList.of());
  }

  private Figure added(CountedFigure figure, int position, Period period) {
    Rolled sums = rolled(figure, period);
    int scale = scale(figure);
    Fraction number = Cells.fraction(sums.sum(position), scale);
    for (Rolled.Passed part : sums.passed()) {
      if (part.heir() >= 0 && plan.closingTree(period).isWithin(part.heir(), position)) {
        number = number.plus(Cells.fraction(part.own(), scale).times(part.share()));
      }
    }
    Bounds bounds = withOpen(figure, Bounds.of(number), position, period);
    return figure(
        figure.definition(),
        position,
        period,
        UnitValue.unknown(bounds, 0, 0, sums.reports(position)),
        sums.countedOnce(position));
  }

  /** Adds what is not known exactly, between its bounds. */
  private Bounds withOpen(CountedFigure figure, Bounds known, int position, Period period) {
    if (cells[figure.index()].open().isEmpty()) {
      return known;
    }
    Bounds bounds = known;
    if (cells[figure.index()].kept() != Cells.Kept.SUM) {
      return withOpenStates(figure, known, position, period);
    }
    for (OpenReading open : openThatCount(figure, position, period)) {
      Fraction share = share(figure, open.unit(), open.span(), position, period);
      bounds =
          bounds.plus(
              figure.overTime() == OverTime.COUNT ? Bounds.of(share) : open.bounds().times(share));
    }
    return bounds;
  }

  private Stream<OpenReading> open(CountedFigure figure, int position, Period period) {
    int first = plan.firstSpan(figure, period);
    int last = plan.timeline().lastSpan(period);
    return cells[figure.index()].open().values().stream()
        .flatMap(List::stream)
        .filter(open -> open.span() >= first && open.span() <= last)
        .filter(open -> belongs(figure, open.unit(), open.span(), position, period));
  }

  /** What is not known counts once an event, and only if nobody knows it. */
  private List<OpenReading> openThatCount(CountedFigure figure, int position, Period period) {
    Map<EventId, OpenReading> foremost = new TreeMap<>();
    List<OpenReading> counting = new ArrayList<>();
    open(figure, position, period)
        .forEach(
            open -> {
              if (open.event().isEmpty()
                  || plan.heirs(figure, period).standsFor(open.unit()) == Hierarchy.NONE) {
                counting.add(open);
              } else if (!isKnown(figure, open.event().get(), position, period)) {
                foremost.merge(
                    open.event().get(), open, BinaryOperator.minBy(OpenReading.COUNTING_FIRST));
              }
            });
    counting.addAll(foremost.values());
    return counting;
  }

  /** Puts the bounds of a state in the place of the known one that was rolled up. */
  private Bounds withOpenStates(CountedFigure figure, Bounds known, int position, Period period) {
    Set<Integer> states =
        open(figure, position, period).map(OpenReading::unit).collect(toCollection(TreeSet::new));
    Cells ofFigure = cells[figure.index()];
    UnitValues values = new UnitValues(figure, ofFigure, plan);
    Timeline timeline = plan.timeline();
    int last = timeline.lastSpan(period);
    Bounds bounds = known;
    for (int unit : states) {
      if (!plan.existingAtEnd(period).get(unit)) {
        continue;
      }
      Fraction share = share(figure, unit, plan.timeline().lastSpan(period), position, period);
      int winner = ofFigure.winner(unit, timeline.firstSpan(period), last);
      if (winner >= 0) {
        Fraction rolledUp =
            Cells.fraction(ofFigure.value(winner, unit), ofFigure.scale()).times(share);
        bounds = bounds.plus(Bounds.of(Fraction.ZERO.minus(rolledUp)));
      }
      bounds = bounds.plus(values.of(unit, period).bounds().orElseThrow().times(share));
    }
    return bounds;
  }

  /** Whether one of those below an organization knows the number of an event. */
  private boolean isKnown(CountedFigure figure, EventId event, int position, Period period) {
    int first = plan.firstSpan(figure, period);
    int last = plan.timeline().lastSpan(period);
    return cells[figure.index()].events().getOrDefault(event, List.of()).stream()
        .filter(report -> report.span() >= first && report.span() <= last)
        .filter(report -> plan.heirs(figure, period).standsFor(report.unit()) != Hierarchy.NONE)
        .anyMatch(report -> belongs(figure, report.unit(), report.span(), position, period));
  }

  /** How much of what one has, or had, in a span belongs to another or to those below that. */
  private Fraction share(CountedFigure figure, int unit, int span, int position, Period period) {
    return share(plan.heirs(figure, period), unit, plan.treeOf(figure, span, period), position);
  }

  private static Fraction share(Heirs heirs, int unit, Epoch tree, int position) {
    if (!heirs.positions().contains(unit)) {
      return tree.isWithin(unit, position) ? Fraction.ONE : Fraction.ZERO;
    }
    Fraction share = Fraction.ZERO;
    for (Heirs.Share heir : heirs.of(unit)) {
      if (heir.heir() != Hierarchy.NONE && tree.isWithin(heir.heir(), position)) {
        share = share.plus(heir.share());
      }
    }
    return share;
  }

  /** Whether something of what one has, or had, in a span belongs to another or to one below. */
  boolean belongs(CountedFigure figure, int unit, int span, int position, Period period) {
    return share(figure, unit, span, position, period).signum() > 0;
  }

  /** Whether something that one has, or had, can belong to another or to those below that. */
  boolean mayBelong(CountedFigure figure, int unit, int position, Period period) {
    for (Epoch tree : plan.hierarchy().epochs()) {
      if (share(plan.heirs(figure, period), unit, tree, position).signum() > 0) {
        return true;
      }
    }
    return false;
  }

  /** The organizations to whose subtrees some belong, or ever belonged, in their order. */
  ImmutableSortedSet<Integer> above(Set<Integer> units) {
    TreeSet<Integer> above = new TreeSet<>();
    for (Epoch tree : plan.hierarchy().epochs()) {
      for (int unit : units) {
        addAbove(unit, tree, above);
        for (Heirs heirs : plan.allHeirs()) {
          heirs.of(unit).forEach(heir -> addAbove(heir.heir(), tree, above));
        }
      }
    }
    return ImmutableSortedSet.copyOf(above);
  }

  private static void addAbove(int unit, Epoch tree, Set<Integer> above) {
    for (int at = unit; at != Hierarchy.NONE; at = tree.parent(at)) {
      above.add(at);
    }
  }

  private int scale(CountedFigure figure) {
    return figure.overTime() == OverTime.COUNT ? 0 : cells[figure.index()].scale();
  }

  private Rolled rolled(CountedFigure figure, Period period) {
    return rolled.computeIfAbsent(
        new Key(figure.index(), period),
        key -> Rolled.of(figure, cells[figure.index()], period, plan));
  }

  /**
   * What belongs to nobody under the structure of a day: what organizations had that were dissolved
   * or split without a declared share.
   *
   * @param id the identifier of the definition of a figure that adds up
   * @param period the period, one of the roll-up
   * @return the number that stands beside those of all organizations, 0 if nothing is lost
   * @throws IllegalArgumentException if the catalogue has no such figure, the figure does not add
   *     up, or the roll-up has no such period
   * @throws AmountOverflowException if a number or a fraction does not fit, as for a single figure
   */
  public Fraction unallocated(FigureId id, Period period) {
    CountedFigure figure = plan.counted(id);
    checkArgument(figure.addsUp(), "figure '%s' does not add up", id);
    checkPeriod(period);
    Fraction sum = Fraction.ZERO;
    for (Rolled.Passed part : rolled(figure, period).passed()) {
      if (part.heir() == Hierarchy.NONE) {
        sum = sum.plus(Cells.fraction(part.own(), scale(figure)).times(part.share()));
      }
    }
    return sum;
  }

  /** The different things that the facts of a subtree are about. */
  private Figure things(CountedFigure figure, int position, Period period) {
    Set<Thing> met = new HashSet<>();
    int size = plan.hierarchy().size();
    Timeline timeline = plan.timeline();
    cells[figure.index()]
        .things()
        .forEach(
            (cell, things) -> {
              int span = cell / size;
              if (span >= timeline.firstSpan(period)
                  && span <= timeline.lastSpan(period)
                  && belongs(figure, cell % size, span, position, period)) {
                met.addAll(things);
              }
            });
    Fraction number = new Fraction(met.size(), 1);
    return figure(
        figure.definition(), position, period, UnitValue.known(number, 0, 0, met.size()), 0);
  }

  /** Each organization by itself first, then all of the subtree together. */
  private Figure across(CountedFigure figure, int position, Period period) {
    UnitValues values = new UnitValues(figure, cells[figure.index()], plan);
    Epoch tree = plan.closingTree(period);
    Optional<Expected> expected = figure.expected();
    List<UnitValue> parts = new ArrayList<>();
    for (int unit = 0; unit < plan.hierarchy().size(); unit++) {
      Organization organization = plan.hierarchy().get(unit);
      if (expected.map(reports -> reports.concerns(organization)).orElse(true)
          && plan.counts(figure, unit, period)
          && isWhole(plan.heirs(figure, period), unit, tree, position)) {
        UnitValue value = values.of(unit, period);
        if (expected.isEmpty() || value.expected() > 0 || value.bounds().isPresent()) {
          parts.add(value);
        }
      }
    }
    UnitValue value =
        expected
            .map(
                reports -> Across.expected(figure.method().acrossUnits(), parts, reports.missing()))
            .orElseGet(() -> Across.reported(figure.method().acrossUnits(), parts));
    return figure(figure.definition(), position, period, value, 0);
  }

  /** Whether one lies in a subtree, or its only heir does; a mean cannot be divided by shares. */
  private static boolean isWhole(Heirs heirs, int unit, Epoch tree, int position) {
    int at = heirs.standsFor(unit);
    return at != Hierarchy.NONE && tree.isWithin(at, position);
  }

  private Figure ratio(FigureDefinition definition, RatioOf ratio, int position, Period period) {
    Figure above = get(plan.definition(ratio.numerator()), position, period);
    Figure below = get(plan.definition(ratio.denominator()), position, period);
    ImmutableList<Figure> sources = ImmutableList.of(above, below);
    if (above.isNone() || below.isNone()) {
      return computed(definition, sources, Optional.empty(), Optional.empty());
    }
    if (above.exact().isEmpty() || below.exact().isEmpty()) {
      Optional<Bounds> bounds =
          above.bounds().orElseThrow().dividedBy(below.bounds().orElseThrow());
      return computed(definition, sources, bounds.flatMap(Bounds::exact), bounds);
    }
    Optional<Fraction> quotient = ratio.zero().divided(above.exact().get(), below.exact().get());
    return computed(definition, sources, quotient, quotient.map(Bounds::of));
  }

  private Figure meanPerYear(
      FigureDefinition definition, MeanPerYear mean, int position, Period period) {
    Figure total = get(plan.definition(mean.of()), position, period);
    Fraction factor = Fraction.ONE.dividedBy(mean.divisor().years(period));
    return computed(
        definition,
        ImmutableList.of(total),
        total.exact().map(factor::times),
        total.bounds().map(bounds -> bounds.times(factor)));
  }

  private static Figure computed(
      FigureDefinition definition,
      ImmutableList<Figure> sources,
      Optional<Fraction> exact,
      Optional<Bounds> bounds) {
    return new Figure(
        definition,
        sources.get(0).organization(),
        sources.get(0).period(),
        exact,
        bounds,
        sources.stream().mapToLong(Figure::reports).sum(),
        sources.stream().mapToLong(Figure::countedOnce).sum(),
        sources.stream().mapToLong(Figure::answered).sum(),
        sources.stream().mapToLong(Figure::expected).sum(),
        sources);
  }
}
