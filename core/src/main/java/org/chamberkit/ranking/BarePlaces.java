package org.chamberkit.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.place.Direction;
import org.chamberkit.place.KeyColumn;
import org.chamberkit.place.PlaceColumn;
import org.chamberkit.quantity.Decimal;

/**
 * The places of candidates and nothing besides (仅名次): the form for many millions of which no
 * edition is made.
 *
 * <p>They are the places that an edition has. Neither a cut nor what an edition tells is worked
 * out, and nobody looks whether a candidate stands twice.
 *
 * <p>It takes 16 bytes a candidate. While it ranks it takes at most 48 bytes a candidate for one
 * key, and 32 more for each further one; a key of which not all values are decimals of one scale
 * that fits in a whole number takes 16 more while it is made ready.
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
    int[] rows = new int[candidates.size()];
    int[] competing = new int[candidates.size()];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean competes = competes(list, candidates.get(i));
      rows[i] = competes ? count : NONE;
      if (competes) {
        competing[count++] = i;
      }
    }
    int[] those = count == competing.length ? competing : Arrays.copyOf(competing, count);
    ImmutableList.Builder<KeyColumn> columns = ImmutableList.builder();
    for (SortKey key : list.keys()) {
      columns.add(column(KeyCompiler.compile(key, candidates, those)));
    }
    if (!list.ties().shares()) {
      columns.add(column(last(list, candidates, those)));
    }
    return new BarePlaces(those, rows, PlaceColumn.rank(columns.build(), list.ties()));
  }

  private static KeyColumn column(long[] ascending) {
    return new KeyColumn(ImmutableLongArray.copyOf(ascending), Direction.LOWEST_FIRST);
  }

  /** Numbers candidates in the order of the last key. */
  private static long[] last(ListDefinition list, List<Candidate> candidates, int[] rows) {
    Entrant[] entrants = new Entrant[rows.length];
    for (int i = 0; i < rows.length; i++) {
      entrants[i] = Entrant.of(list, candidates.get(rows[i]), i);
    }
    Arrays.sort(entrants, new EntrantOrder(list)::byLastKey);
    long[] numbers = new long[rows.length];
    for (int i = 0; i < entrants.length; i++) {
      numbers[entrants[i].source] = i;
    }
    return numbers;
  }

  private static boolean competes(ListDefinition list, Candidate candidate) {
    if (!candidate.exclusions().isEmpty()) {
      return false;
    }
    for (SortKey key : list.keys()) {
      if (!key.placesUnknown() && !candidate.values().containsKey(key.key())) {
        return false;
      }
    }
    return true;
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
