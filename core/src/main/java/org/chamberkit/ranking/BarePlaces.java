package org.chamberkit.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.place.Direction;
import org.chamberkit.place.KeyColumn;
import org.chamberkit.place.PlaceColumn;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The places of candidates and nothing besides (仅名次): the form for many millions of which no
 * edition is made.
 *
 * <p>They are the places that an edition has. Neither a cut nor what an edition tells is worked
 * out, and nobody looks whether a candidate stands twice.
 *
 * <p>It takes 16 bytes a candidate. While it ranks it takes at most 40 bytes a candidate for one
 * key, and 8 more for each further one; twice as much if some have no place, or if no place is
 * shared; and a key of which not all values are decimals of one scale that fits in a whole number
 * takes 32 more while it is made ready. Many candidates are ranked in the common pool of the
 * process, or in the {@link java.util.concurrent.ForkJoinPool} that calls.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class BarePlaces {

  /** No candidate has this place. */
  private static final int NONE = -1;

  /** For each row of the column the candidate. */
  private final int[] candidates;

  /** For each candidate the row of the column. */
  private final int[] rows;

  private final PlaceColumn places;

  private BarePlaces(int[] candidates, int[] rows, PlaceColumn places) {
    this.candidates = candidates;
    this.rows = rows;
    this.places = places;
  }

  /**
   * Ranks candidates by the keys of a list.
   *
   * @param list the list, which ranks all together
   * @param candidates the candidates
   * @return their places; none for whoever is excluded, or of whom a value is not known that must
   *     be
   * @throws IllegalArgumentException if the list ranks by groups, or has no key
   */
  public static BarePlaces rank(ListDefinition list, List<Candidate> candidates) {
    checkArgument(
        list.partition().isEmpty() && !list.keys().isEmpty(),
        "list '%s' must rank all together by at least one key",
        list.id());
    boolean[] without = new boolean[candidates.size()];
    ImmutableList<KeyColumn> columns =
        list.keys().stream()
            .map(
                key ->
                    KeyCompiler.compile(
                        key, without.length, row -> value(key, candidates.get(row), row, without)))
            .collect(toImmutableList());
    int[] rows = new int[without.length];
    int[] competing = new int[without.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = without[i] ? NONE : count;
      if (!without[i]) {
        competing[count++] = i;
      }
    }
    if (count == without.length) {
      return new BarePlaces(competing, rows, places(list, candidates, competing, columns));
    }
    int[] those = Arrays.copyOf(competing, count);
    ImmutableList<KeyColumn> ofThose =
        columns.stream().map(column -> only(column, those)).collect(toImmutableList());
    return new BarePlaces(those, rows, places(list, candidates, those, ofThose));
  }

  /** The value of a candidate as it is compared; notes whoever has no place for lack of it. */
  private static @Nullable Fraction value(
      SortKey key, Candidate candidate, int row, boolean[] without) {
    Fraction exact = candidate.values().get(key.key());
    if (!candidate.exclusions().isEmpty() || (exact == null && !key.placesUnknown())) {
      without[row] = true;
      return null;
    }
    return exact == null ? null : key.compared(exact);
  }

  private static KeyColumn only(KeyColumn column, int[] rows) {
    ImmutableLongArray.Builder only = ImmutableLongArray.builder(rows.length);
    for (int row : rows) {
      only.add(column.values().get(row));
    }
    return new KeyColumn(only.build(), column.direction());
  }

  /** Ranks by columns of keys, and if no place is shared by the last key where those are level. */
  private static PlaceColumn places(
      ListDefinition list,
      List<Candidate> candidates,
      int[] rows,
      ImmutableList<KeyColumn> columns) {
    if (list.ties().shares()) {
      return PlaceColumn.rank(columns, list.ties());
    }
    long[] last = new long[rows.length];
    PlaceColumn shared = PlaceColumn.rank(columns, TieScheme.COMPETITION);
    EntrantOrder order = new EntrantOrder(list);
    for (int first = 0, next; first < last.length; first = next) {
      next = first + 1;
      while (next < last.length && shared.wholePlace(shared.row(next)) == first + 1) {
        next++;
      }
      if (next - first > 1) {
        Entrant[] level = new Entrant[next - first];
        for (int i = 0; i < level.length; i++) {
          int row = shared.row(first + i);
          level[i] = Entrant.of(list, candidates.get(rows[row]), row);
        }
        Arrays.sort(level, order::byLastKey);
        for (int i = 0; i < level.length; i++) {
          last[level[i].source] = i;
        }
      }
    }
    KeyColumn lots = new KeyColumn(ImmutableLongArray.copyOf(last), Direction.LOWEST_FIRST);
    return PlaceColumn.rank(
        ImmutableList.<KeyColumn>builder().addAll(columns).add(lots).build(), list.ties());
  }

  /** {@return how many have a place} */
  public int size() {
    return places.size();
  }

  /**
   * Returns who stands somewhere in the order; equal ones in the order in which they were given.
   *
   * @param position where, counted from 0
   * @return the index of the candidate among those given
   */
  public int candidate(int position) {
    return candidates[places.row(position)];
  }

  /**
   * Returns the place of a candidate.
   *
   * @param candidate its index among those given
   * @return its place, if it has one
   */
  public Optional<Decimal> place(int candidate) {
    int row = rows[candidate];
    return row == NONE ? Optional.empty() : Optional.of(places.place(row));
  }
}
