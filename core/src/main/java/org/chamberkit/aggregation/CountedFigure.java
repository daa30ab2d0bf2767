package org.chamberkit.aggregation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactKind;
import org.chamberkit.fact.Thing;
import org.chamberkit.fact.ThingKind;
import org.chamberkit.figure.AcrossUnits;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureMethod.Expected;
import org.chamberkit.figure.FigureMethod.FromFacts;
import org.chamberkit.figure.Measure;
import org.chamberkit.figure.OverTime;
import org.chamberkit.period.Frequency;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;

/** A figure that stands on facts, with what the roll-up needs of it. */
final class CountedFigure {

  private static final Reading ONE = Reading.of(1);

  private final int index;
  private final FigureDefinition definition;
  private final FromFacts method;

  // What is asked for every fact is kept at hand.
  private final boolean selectsAll;
  private final boolean countsThings;
  private final boolean countsAmounts;
  private final Unit unit;

  private CountedFigure(int index, FigureDefinition definition, FromFacts method) {
    this.index = index;
    this.definition = definition;
    this.method = method;
    selectsAll = method.selection().roles().isEmpty() && method.selection().marks().isEmpty();
    countsThings = method.measure() instanceof Measure.Things;
    countsAmounts = method.measure() instanceof Measure.Amounts;
    unit = definition.unit();
  }

  /** Its place among the figures that stand on facts. */
  int index() {
    return index;
  }

  FigureDefinition definition() {
    return definition;
  }

  /** How it is computed. */
  FromFacts method() {
    return method;
  }

  /** In what it is counted. */
  Unit unit() {
    return unit;
  }

  static ImmutableList<CountedFigure> of(FigureCatalogue catalogue) {
    List<CountedFigure> counted = new ArrayList<>();
    for (FigureDefinition figure : catalogue.figures()) {
      if (figure.method() instanceof FromFacts method) {
        counted.add(new CountedFigure(counted.size(), figure, method));
      }
    }
    return ImmutableList.copyOf(counted);
  }

  /** The figures that select each kind of fact. */
  static ImmutableMap<FactKind, ImmutableList<CountedFigure>> byKind(
      ImmutableList<CountedFigure> figures) {
    Map<FactKind, ImmutableList.Builder<CountedFigure>> byKind = new LinkedHashMap<>();
    for (CountedFigure figure : figures) {
      for (FactKind kind : figure.method.selection().kinds()) {
        byKind.computeIfAbsent(kind, key -> ImmutableList.builder()).add(figure);
      }
    }
    return byKind.entrySet().stream()
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> entry.getValue().build()));
  }

  static ImmutableSet<Frequency> frequencies(ImmutableList<CountedFigure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.method.expected().stream())
        .map(Expected::frequency)
        .collect(toImmutableSet());
  }

  /** What is kept of the numbers that fall into one cell. */
  Cells.Kept kept() {
    return switch (method.overTime()) {
      case SUM, BALANCE -> Cells.Kept.SUM;
      case FIRST -> Cells.Kept.FIRST;
      case LAST -> Cells.Kept.LAST;
      case LEAST -> Cells.Kept.LEAST;
      case GREATEST -> Cells.Kept.GREATEST;
      // A mean or count of steps goes by the last report of each.
      case MEAN, MEAN_BY_DAYS, COUNT ->
          method.expected().isPresent() ? Cells.Kept.LAST : Cells.Kept.SUM;
    };
  }

  Optional<Expected> expected() {
    return method.expected();
  }

  OverTime overTime() {
    return method.overTime();
  }

  boolean countsThings() {
    return countsThings;
  }

  /** Whether it is a sum of what its organizations have, each by itself. */
  boolean addsUp() {
    return method.acrossUnits() == AcrossUnits.SUM
        && method.expected().isEmpty()
        && !countsThings()
        && overTime() != OverTime.MEAN;
  }

  /** Whether a fact of one of its kinds is selected. */
  boolean selects(Fact fact) {
    return selectsAll || method.selection().selectsWithinKind(fact);
  }

  /** Whether each fact of its kinds counts. */
  boolean selectsAll() {
    return selectsAll;
  }

  boolean countsAmounts() {
    return countsAmounts;
  }

  /** The things that a fact is about, as far as they are counted. */
  ImmutableList<Thing> things(Fact fact) {
    ThingKind kind = ((Measure.Things) method.measure()).kind();
    return fact.about().stream()
        .filter(thing -> thing.kind().equals(kind))
        .collect(toImmutableList());
  }

  /** What a fact that is selected says of its number. */
  Reading reading(Fact fact) {
    if (method.measure() instanceof Measure.Facts) {
      return ONE;
    }
    return fact.amount().map(Amount::reading).orElse(Reading.Lack.UNKNOWN);
  }

  boolean isKnown(Fact fact) {
    return reading(fact).known().isPresent();
  }

  boolean applies(Fact fact) {
    return reading(fact) != Reading.Lack.NOT_APPLICABLE;
  }

  /** Whether it counts only for organizations that exist when the period ends. */
  boolean isState() {
    return expected().isEmpty()
        && switch (overTime()) {
          case FIRST, LAST, LEAST, GREATEST -> true;
          case SUM, MEAN, MEAN_BY_DAYS, BALANCE, COUNT -> false;
        };
  }

  /** Whether it looks at all that happened before, too. */
  boolean isBalance() {
    return overTime() == OverTime.BALANCE;
  }

  /** Whether it counts where its facts lie; else where an organization is when the period ends. */
  boolean isFlow() {
    return (overTime() == OverTime.SUM || overTime() == OverTime.COUNT)
        && method.acrossUnits() == AcrossUnits.SUM
        && method.expected().isEmpty();
  }
}
