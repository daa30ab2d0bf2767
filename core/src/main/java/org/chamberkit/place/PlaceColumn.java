package org.chamberkit.place;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * The places of rows that were ranked by columns of exact keys (名次列): the form for many millions,
 * without an object for each.
 *
 * <p>It takes 8 bytes a row. While it ranks it takes 16 bytes a row besides the columns, and at
 * most as many again for each time that half of the rows or more differ in their lower bits alone,
 * or are level in the keys before. Many rows are ranked in the common pool of the process, or in
 * the {@link java.util.concurrent.ForkJoinPool} that calls; the places are the same on any number
 * of threads.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * PlaceColumn places = PlaceColumn.rank(
 *     ImmutableList.of(new KeyColumn(revenues, Direction.HIGHEST_FIRST)), TieScheme.COMPETITION);
 * long place = places.wholePlace(row);
 * }</pre>
 */
public final class PlaceColumn {

  /** As many rows as have a place that is an int when it is doubled. */
  private static final int MOST_ROWS = Integer.MAX_VALUE / 2;

  private final TieScheme ties;
  private final RowOrder order;

  /** The place of each row; doubled where places may be a half. */
  private final int[] places;

  private PlaceColumn(TieScheme ties, RowOrder order, int[] places) {
    this.ties = ties;
    this.order = order;
    this.places = places;
  }

  /**
   * Ranks rows by columns of keys: the first decides, where it is equal the next one does, and so
   * on. Rows that are equal in all keep their order, which so decides at last where no place is
   * shared.
   *
   * @param keys the columns, at least one, all of the same length
   * @param ties which places those get that are equal in every key
   * @return the places
   * @throws IllegalArgumentException if there is no column, or they differ in length, or are longer
   *     than 1,073,741,823 rows
   */
  public static PlaceColumn rank(ImmutableList<KeyColumn> keys, TieScheme ties) {
    checkArgument(!keys.isEmpty(), "places need at least one column of keys");
    int size = keys.get(0).values().length();
    checkArgument(size <= MOST_ROWS, "places need at most %s rows, but got %s", MOST_ROWS, size);
    for (KeyColumn key : keys) {
      checkArgument(
          key.values().length() == size,
          "columns of keys must have the same length, but have %s and %s",
          size,
          key.values().length());
    }
    RowOrder order = RowOrder.of(keys);
    return new PlaceColumn(ties, order, order.places(ties));
  }

  /** {@return how many rows there are} */
  public int size() {
    return order.size();
  }

  /**
   * Returns the row that stands somewhere in the order.
   *
   * @param position where, counted from 0
   * @return the row
   */
  public int row(int position) {
    checkElementIndex(position, order.size());
    return order.row(position);
  }

  /**
   * Returns the place of a row.
   *
   * @param row the row
   * @return the place, from 1; whole, or for {@link TieScheme#AVERAGE} a whole number and a half
   */
  public Decimal place(int row) {
    checkElementIndex(row, places.length);
    return ties == TieScheme.AVERAGE
        ? new Fraction(places[row], 2).exactDecimal().orElseThrow()
        : Decimal.of(places[row]);
  }

  /**
   * Returns the place of a row as a whole number.
   *
   * @param row the row
   * @return the place, from 1
   * @throws IllegalStateException if equal ones share the mean of their places
   */
  public long wholePlace(int row) {
    checkElementIndex(row, places.length);
    if (ties == TieScheme.AVERAGE) {
      throw new IllegalStateException("places by 1 2.5 2.5 4 need not be whole");
    }
    return places[row];
  }
}
