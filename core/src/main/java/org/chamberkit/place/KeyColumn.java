package org.chamberkit.place;

import com.google.common.primitives.ImmutableLongArray;

/**
 * A column of exact keys, one for each row: whole numbers, such as amounts in yuan or points in
 * hundredths.
 *
 * @param values the keys
 * @param direction which of them stand ahead
 */
public record KeyColumn(ImmutableLongArray values, Direction direction) {

  /** The key of a row, so turned that the lowest stands first. */
  long ascending(int row) {
    long value = values.get(row);
    return direction == Direction.LOWEST_FIRST ? value : ~value;
  }

  /** The keys of all rows, so turned. */
  long[] ascending() {
    long[] keys = values.toArray();
    if (direction == Direction.HIGHEST_FIRST) {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = ~keys[i];
      }
    }
    return keys;
  }
}
