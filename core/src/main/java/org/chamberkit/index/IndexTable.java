package org.chamberkit.index;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.scale.Column;
import org.chamberkit.scale.UnitId;
import org.immutables.value.Value;

/**
 * The numbers of which an index is made (指标数据表): a row for each unit, a column for each indicator
 * and for each number that is divided by.
 *
 * <p>The columns are brought into a shape for fast loops once, when the table is made.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * IndexTable table = IndexTable.builder()
 *     .addColumns(IndexPartId.of("schooling"))
 *     .addUnit(new IndexUnit(UnitId.of("fi"), Optional.empty(), ImmutableList.of(Reading.of(10))))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class IndexTable implements WithIndexTable permits ImmutableIndexTable {

  IndexTable() {}

  /** {@return the identifiers of the columns, none twice} */
  public abstract ImmutableList<IndexPartId> columns();

  /** {@return the units with their numbers, none twice} */
  public abstract ImmutableList<IndexUnit> units();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the identifiers of the units, in the same order} */
  @Value.Lazy
  public ImmutableList<UnitId> unitIds() {
    return units().stream().map(IndexUnit::id).collect(toImmutableList());
  }

  /**
   * Returns a column.
   *
   * @param id its identifier
   * @return the column; absent if the table has no such column
   */
  public final Optional<Column> column(IndexPartId id) {
    return Optional.ofNullable(numbers().get(id));
  }

  @Value.Lazy
  ImmutableMap<IndexPartId, Column> numbers() {
    return IntStream.range(0, columns().size())
        .boxed()
        .collect(toImmutableMap(columns()::get, this::column));
  }

  /** {@return the row of a unit, below 0 if the table does not have it} */
  final int row(UnitId unit) {
    return Optional.ofNullable(rows().get(unit)).orElse(-1);
  }

  @Value.Lazy
  ImmutableMap<UnitId, Integer> rows() {
    return IntStream.range(0, units().size())
        .boxed()
        .collect(toImmutableMap(unitIds()::get, row -> row));
  }

  private Column column(int at) {
    ImmutableList.Builder<Optional<Decimal>> numbers = ImmutableList.builder();
    units().forEach(unit -> numbers.add(unit.numbers().get(at).known()));
    return Column.of(numbers.build());
  }

  /** For each row its position among the units in the order of their identifiers. */
  @Value.Lazy
  ImmutableIntArray printOrder() {
    int[] positions = new int[units().size()];
    ImmutableList<Integer> rows =
        IntStream.range(0, positions.length)
            .boxed()
            .sorted(Comparator.comparing(unitIds()::get))
            .collect(toImmutableList());
    for (int i = 0; i < positions.length; i++) {
      positions[rows.get(i)] = i;
    }
    return ImmutableIntArray.copyOf(positions);
  }

  @Value.Check
  void check() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("columns"),
            columns(),
            id -> id,
            (id, entry) ->
                Problem.of(
                    IndexProblem.COLUMN_TWICE, entry, ImmutableMap.of("column", id.text()))));
    problems.addAll(
        Repetitions.check(
            Pointer.to("units"),
            units(),
            IndexUnit::id,
            (id, entry) ->
                Problem.of(
                    IndexProblem.UNIT_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("unit", id.text()))));
    boolean isRectangle = true;
    for (int row = 0; row < units().size(); row++) {
      IndexUnit unit = units().get(row);
      if (unit.numbers().size() != columns().size()) {
        isRectangle = false;
        problems.add(
            Problem.of(
                IndexProblem.NUMBERS_DO_NOT_FIT,
                Pointer.to("units").child(row).child("numbers"),
                ImmutableMap.of(
                    "unit", unit.id().text(),
                    "columns", Integer.toString(columns().size()),
                    "count", Integer.toString(unit.numbers().size()))));
      }
    }
    if (isRectangle) {
      problems.addAll(checkDigits());
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private ImmutableList<Problem> checkDigits() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int at = 0; at < columns().size(); at++) {
      try {
        column(at);
      } catch (AmountOverflowException e) {
        problems.add(e.problem(Pointer.to("columns").child(at)));
      }
    }
    return problems.build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a table; nothing is required. */
  public static final class Builder extends ImmutableIndexTable.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
