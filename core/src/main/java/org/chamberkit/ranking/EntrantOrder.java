package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Draw;
import org.chamberkit.place.KeyColumn;
import org.chamberkit.place.LastKey;
import org.chamberkit.place.PlaceColumn;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/** The order in which a list puts those who are ranked together. */
final class EntrantOrder {

  private final ImmutableList<SortKey> keys;
  private final @Nullable Draw draw;

  EntrantOrder(ListDefinition list) {
    this.keys = list.keys();
    LastKey last = list.lastKey().orElse(null);
    this.draw = last instanceof Draw drawn ? drawn : null;
  }

  /** Puts entrants in order by columns of their keys, and where those are level by the last key. */
  ImmutableList<Entrant> sort(List<Entrant> entrants) {
    if (keys.isEmpty()) {
      return ImmutableList.sortedCopyOf(this::byLastKey, entrants);
    }
    PlaceColumn places = PlaceColumn.rank(columns(entrants), TieScheme.COMPETITION);
    Entrant[] sorted = new Entrant[entrants.size()];
    int first = 0;
    for (int i = 0; i < sorted.length; i++) {
      int row = places.row(i);
      sorted[i] = entrants.get(row);
      if (places.wholePlace(row) == i + 1) {
        sortLevel(sorted, first, i);
        first = i;
      }
    }
    sortLevel(sorted, first, sorted.length);
    return ImmutableList.copyOf(sorted);
  }

  private ImmutableList<KeyColumn> columns(List<Entrant> entrants) {
    ImmutableList.Builder<KeyColumn> columns = ImmutableList.builder();
    for (int i = 0; i < keys.size(); i++) {
      int index = i;
      columns.add(
          KeyCompiler.compile(
              keys.get(i), entrants.size(), row -> entrants.get(row).values[index]));
    }
    return columns.build();
  }

  private void sortLevel(Entrant[] entrants, int from, int to) {
    if (to - from > 1) {
      Arrays.sort(entrants, from, to, this::byLastKey);
    }
  }

  /** The index of the first key in which two differ; the number of keys if none does. */
  int parting(Entrant one, Entrant other) {
    int at = 0;
    while (at < keys.size() && byKey(at, one, other) == 0) {
      at++;
    }
    return at;
  }

  int byKey(int index, Entrant one, Entrant other) {
    Fraction value = one.values[index];
    Fraction otherValue = other.values[index];
    SortKey key = keys.get(index);
    if (value == null || otherValue == null) {
      int knownAhead = Boolean.compare(value == null, otherValue == null);
      return key.unknownValues() == UnknownValues.FIRST ? -knownAhead : knownAhead;
    }
    Direction direction = key.direction();
    return direction.compare(value, otherValue);
  }

  int byLastKey(Entrant one, Entrant other) {
    int byLot = draw == null ? 0 : one.lot(draw).compareTo(other.lot(draw));
    return byLot != 0 ? byLot : one.print.compareTo(other.print);
  }
}
