package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.scale.Column;
import org.chamberkit.scale.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a composite index comes to for the units of a table (综合指数结果). It follows from the index, its
 * parameters and the table alone, so that two results are equal when these are.
 *
 * <p>Kept in columns; what is asked for one unit is made when it is asked for.
 *
 * <p>This type is immutable and thread-safe; {@link FittedIndex#apply} makes it.
 */
public final class CompositeResult {

  private final FittedIndex fitted;
  private final IndexTable table;
  private final ImmutableSortedMap<IndexPartId, Column> quotients;
  private final ImmutableSortedMap<IndexPartId, Column> normalized;
  private final ImmutableSortedMap<IndexPartId, NodeValues> dimensions;
  private final NodeValues exact;
  private final Column total;
  private final IndexPlaces places;

  CompositeResult(
      FittedIndex fitted,
      IndexTable table,
      ImmutableSortedMap<IndexPartId, Column> quotients,
      ImmutableSortedMap<IndexPartId, Column> normalized,
      ImmutableSortedMap<IndexPartId, NodeValues> dimensions,
      NodeValues exact,
      Column total,
      IndexPlaces places) {
    this.fitted = fitted;
    this.table = table;
    this.quotients = quotients;
    this.normalized = normalized;
    this.dimensions = dimensions;
    this.exact = exact;
    this.total = total;
    this.places = places;
  }

  /**
   * Obtains the result of a table if it is the one that is stated.
   *
   * @param fitted the index with its parameters
   * @param table the table
   * @param stated what is stated for each unit, in the order of places, behind them those without
   * @return the result
   * @throws ProblemException with all that does not follow: {@link IndexProblem#UNITS_DIFFER} or
   *     {@link IndexProblem#RESULT_DIFFERS}, pointing into {@code /units}; or what {@link
   *     FittedIndex#apply} refuses, pointing into {@code /table}
   */
  public static CompositeResult ofStated(
      FittedIndex fitted, IndexTable table, ImmutableList<UnitResult> stated) {
    return StatedResult.check(fitted, table, stated);
  }

  /** {@return the index with its parameters} */
  public FittedIndex fitted() {
    return fitted;
  }

  /** {@return the numbers that the result was made of} */
  public IndexTable table() {
    return table;
  }

  /**
   * {@return the results of all units in the order of places, equal ones in the order of their
   * identifiers, behind them those without a place}
   */
  public List<UnitResult> units() {
    return new AbstractList<>() {
      @Override
      public UnitResult get(int position) {
        return ofRow(places.row(position));
      }

      @Override
      public int size() {
        return table.units().size();
      }
    };
  }

  /**
   * Returns the result of one unit.
   *
   * @param unit the unit
   * @return its result; absent if the table does not have the unit
   */
  public Optional<UnitResult> unit(UnitId unit) {
    int row = table.row(unit);
    return row < 0 ? Optional.empty() : Optional.of(ofRow(row));
  }

  /**
   * Returns the total of a row of the table, rounded.
   *
   * @param row the row, from 0
   * @return the total; absent if it is missing
   */
  public Optional<Decimal> total(int row) {
    return total.get(row);
  }

  /**
   * Returns the place of a row of the table.
   *
   * @param row the row, from 0
   * @return the place, from 1; absent if the row has no total
   */
  public OptionalLong place(int row) {
    int place = places.place(row);
    return place == 0 ? OptionalLong.empty() : OptionalLong.of(place);
  }

  /** {@return how many units have a place} */
  public long placed() {
    return places.placed();
  }

  private UnitResult ofRow(int row) {
    UnitResult.Builder result =
        UnitResult.builder()
            .unit(table.unitIds().get(row))
            .quotients(decimals(quotients, row))
            .normalized(decimals(normalized, row))
            .dimensions(fractions(row))
            .exact(exact.get(row))
            .total(total(row));
    if (places.place(row) > 0) {
      result.place(places.place(row)).sharedBy(places.sharedBy(row));
    }
    return result.build();
  }

  private static ImmutableSortedMap<IndexPartId, Decimal> decimals(
      ImmutableSortedMap<IndexPartId, Column> columns, int row) {
    TreeMap<IndexPartId, Decimal> numbers = new TreeMap<>();
    columns.forEach((id, column) -> column.get(row).ifPresent(number -> numbers.put(id, number)));
    return ImmutableSortedMap.copyOf(numbers, Comparator.naturalOrder());
  }

  private ImmutableSortedMap<IndexPartId, Fraction> fractions(int row) {
    TreeMap<IndexPartId, Fraction> numbers = new TreeMap<>();
    dimensions.forEach((id, values) -> values.get(row).ifPresent(value -> numbers.put(id, value)));
    return ImmutableSortedMap.copyOf(numbers, Comparator.naturalOrder());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompositeResult result
        && fitted.equals(result.fitted)
        && table.equals(result.table);
  }

  @Override
  public int hashCode() {
    return 31 * fitted.hashCode() + table.hashCode();
  }

  /** {@return the index and how many units there are} */
  @Override
  public String toString() {
    return fitted.index().id() + " of " + table.units().size() + " units";
  }
}
