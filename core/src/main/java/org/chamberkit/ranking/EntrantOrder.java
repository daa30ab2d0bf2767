package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Draw;
import org.chamberkit.place.LastKey;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/** The order in which a list puts those who are ranked together. */
final class EntrantOrder implements Comparator<Entrant> {

  private final ImmutableList<SortKey> keys;
  private final @Nullable Draw draw;

  EntrantOrder(ListDefinition list) {
    this.keys = list.keys();
    LastKey last = list.lastKey().orElse(null);
    this.draw = last instanceof Draw drawn ? drawn : null;
  }

  @Override
  public int compare(Entrant one, Entrant other) {
    for (int i = 0; i < keys.size(); i++) {
      int byKey = byKey(i, one, other);
      if (byKey != 0) {
        return byKey;
      }
    }
    return byLastKey(one, other);
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
