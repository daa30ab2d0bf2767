package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactProblem;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Takes up facts, one after the other, for the figures of a roll-up.
 *
 * <p>Accumulators of the same roll-up can be merged: whichever facts each has taken up, in whatever
 * order, the figures come out the same. What it holds does not grow with the number of facts, but
 * for figures that count different things, for events that several may report, and for amounts that
 * are not known.
 *
 * <p>Not thread-safe: each thread takes its own and merges it.
 */
public final class Accumulator {

  private final Plan plan;
  private final Cells[] cells;
  private final List<Refused> refused = new ArrayList<>();
  private @Nullable FactPass pass;
  private long taken;

  Accumulator(Plan plan) {
    this.plan = plan;
    cells = plan.newCells();
  }

  /** Takes up facts into cells that hold something already. */
  Accumulator(Plan plan, Cells[] cells) {
    this.plan = plan;
    this.cells = cells;
  }

  /**
   * Takes up a fact. One that no figure selects, or that lies after all periods, changes nothing;
   * one that cannot be taken up is {@linkplain #problems() reported}.
   *
   * @param fact the fact
   * @throws AmountOverflowException if the amounts of a figure need more than 18 digits together,
   *     the most decimals among them included
   */
  public void add(Fact fact) {
    taken++;
    if (!pass().add(fact)) {
      look(fact);
    }
  }

  /**
   * Takes up some facts of a list, as {@link #add(Fact)} does one by one, but faster.
   *
   * @param facts the facts, by position at once as in an array
   * @param from the position of the first one
   * @param to the position behind the last one
   * @throws IndexOutOfBoundsException if there are no such positions
   * @throws AmountOverflowException as {@link #add(Fact)} does; the facts before are taken up
   */
  public void add(List<Fact> facts, int from, int to) {
    checkPositionIndexes(from, to, facts.size());
    int at = from;
    while (at < to) {
      int usual = pass().add(facts, at, to);
      taken += usual - at;
      at = usual;
      if (at < to) {
        add(facts.get(at));
        at++;
      }
    }
  }

  private FactPass pass() {
    FactPass held = pass;
    if (held == null) {
      held = new FactPass(plan, cells);
      pass = held;
    }
    return held;
  }

  private void look(Fact fact) {
    takeUp(fact);
    pass().refresh(fact);
  }

  private void takeUp(Fact fact) {
    ImmutableList<CountedFigure> figures = plan.figuresOf(fact.kind());
    if (figures.isEmpty()) {
      return;
    }
    int unit = plan.hierarchy().position(fact.organization());
    if (unit == Hierarchy.NONE) {
      refuse(
          fact,
          Optional.empty(),
          FactProblem.UNKNOWN_FACT_ORGANIZATION,
          "organization",
          ImmutableMap.of("fact", fact.id().text(), "organization", fact.organization().text()));
      return;
    }
    for (CountedFigure figure : figures) {
      add(fact, figure, unit);
    }
  }

  /**
   * Takes up rows of columns: known numbers of figures that count amounts, with no event, recorded
   * on their days. Selections do not matter, for each row names its figure.
   *
   * @param columns the columns
   * @param from the first row
   * @param to the row behind the last one
   * @throws IndexOutOfBoundsException if there are no such rows, or a row has a position that is
   *     none
   * @throws AmountOverflowException if the amounts of a figure need more than 18 digits together,
   *     the most decimals among them included
   */
  public void add(FactColumns columns, int from, int to) {
    checkPositionIndexes(from, to, columns.size());
    new ColumnPass(plan, cells, columns.scale()).add(columns, from, to);
    pass = null;
    taken += to - from;
  }

  void add(Fact fact, CountedFigure figure, int unit) {
    long day = fact.lastDay();
    int span = plan.timeline().spanOf(day);
    Cells target = cells[figure.index()];
    if (span < target.firstSpan() || !figure.selects(fact)) {
      return;
    }
    Optional<Amount> amount = fact.amount();
    if (figure.countsThings()) {
      target.addThings(span, unit, figure.things(fact));
    } else if (!figure.countsAmounts()) {
      addNumber(fact, figure, span, unit, day, Decimal.ONE);
    } else if (amount.isEmpty()) {
      addOpen(fact, figure, span, unit, Interval.ALL);
    } else if (!amount.get().unit().equals(figure.unit())) {
      refuseUnit(fact, figure, amount.get());
    } else if (amount.get().known().isPresent()) {
      addNumber(fact, figure, span, unit, day, amount.get().known().get());
    } else if (amount.get().reading() == Reading.Lack.NOT_APPLICABLE) {
      target.addNotApplicable(span, unit);
    } else {
      addOpen(fact, figure, span, unit, amount.get().reading().possible());
    }
  }

  private void addNumber(
      Fact fact, CountedFigure figure, int span, int unit, long day, Decimal number) {
    Cells target = cells[figure.index()];
    // What is refused must not bring the figure to more decimals.
    boolean refused =
        number.scale() > target.scale()
            && !figure.definition().range().contains(Fraction.of(number));
    long value = refused ? 0 : target.scaled(number);
    if (refused || !target.admits(value)) {
      refuseNumber(fact, figure, number);
      return;
    }
    if (target.kept() != Cells.Kept.SUM) {
      long recorded = fact.recordedDay();
      target.keep(span, unit, value, Cells.stamp(day, recorded));
      return;
    }
    target.addToSum(span, unit, value);
    if (fact.event().isPresent()) {
      long recorded = fact.recordedDay();
      target.addReport(
          fact.event().get(), new Report(fact.id(), unit, span, fact.role(), recorded, value));
    }
  }

  private void refuseUnit(Fact fact, CountedFigure figure, Amount amount) {
    refuse(
        fact,
        Optional.of(figure),
        AggregationProblem.UNIT_DIFFERS,
        "amount",
        ImmutableMap.of(
            "fact", fact.id().text(),
            "unit", amount.unit().text(),
            "figure", figure.definition().id().text(),
            "expected", figure.definition().unit().text()));
  }

  private void refuseNumber(Fact fact, CountedFigure figure, Decimal number) {
    refuse(
        fact,
        Optional.of(figure),
        AggregationProblem.OUT_OF_RANGE,
        "amount",
        ImmutableMap.of(
            "fact", fact.id().text(),
            "value", number.toString(),
            "figure", figure.definition().id().text(),
            "range", figure.definition().range().toString()));
  }

  private void addOpen(Fact fact, CountedFigure figure, int span, int unit, Interval possible) {
    Interval range = figure.definition().range();
    cells[figure.index()].addOpen(
        new OpenReading(
            fact.id(),
            unit,
            span,
            Cells.stamp(fact.lastDay(), fact.recordedDay()),
            fact.event(),
            fact.role(),
            fact.recordedDay(),
            greater(possible.from().map(Interval.End::at), range.from().map(Interval.End::at)),
            least(possible.to().map(Interval.End::at), range.to().map(Interval.End::at))));
  }

  private static Optional<Decimal> greater(Optional<Decimal> one, Optional<Decimal> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().compareTo(other.get()) > 0 ? one.get() : other.get())
        : one.or(() -> other);
  }

  private static Optional<Decimal> least(Optional<Decimal> one, Optional<Decimal> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().compareTo(other.get()) < 0 ? one.get() : other.get())
        : one.or(() -> other);
  }

  private void refuse(
      Fact fact,
      Optional<CountedFigure> figure,
      ProblemCode code,
      String attribute,
      ImmutableMap<String, String> arguments) {
    Problem problem = Problem.of(code, Pointer.to(attribute), arguments);
    refused.add(new Refused(fact.id(), figure.map(CountedFigure::index), problem));
  }

  /**
   * Takes up all that another accumulator of the same roll-up has; it must not be used afterwards.
   *
   * @param other the other accumulator
   * @return this
   * @throws IllegalArgumentException if the other is of another roll-up
   */
  public Accumulator merge(Accumulator other) {
    checkArgument(plan == other.plan, "accumulators of different roll-ups cannot be merged");
    for (int i = 0; i < cells.length; i++) {
      cells[i].merge(other.cells[i]);
    }
    pass = null;
    refused.addAll(other.refused);
    taken += other.taken;
    return this;
  }

  /** {@return how many facts were taken up or reported} */
  public long taken() {
    return taken;
  }

  /** {@return why facts were not taken up for a figure, in the order of their identifiers} */
  public ImmutableList<Problem> problems() {
    return refused.stream().sorted(Refused.ORDER).map(Refused::problem).collect(toImmutableList());
  }

  /** {@return the figures of what was taken up; the accumulator must not be used afterwards} */
  public Figures figures() {
    return new Figures(plan, cells, refused());
  }

  /** What was refused, each once. */
  ImmutableList<Refused> refused() {
    return refused.stream().distinct().sorted(Refused.ORDER).collect(toImmutableList());
  }
}
