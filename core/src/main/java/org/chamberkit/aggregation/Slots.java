package org.chamberkit.aggregation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The positions of identifiers that are asked for with every fact. Each identifier has two slots,
 * and the first that comes to one is found there at once, most often as the very same object. The
 * others, one in a hundred or fewer, are not found here, so that nothing is ever searched for long.
 *
 * <p>Not thread-safe.
 */
final class Slots {

  static final int NONE = -1;

  private static final int SLOTS_A_KEY = 8;

  private final @Nullable String[] keys;
  private final int[] positions;
  private final int shift;

  private Slots(@Nullable String[] keys, int[] positions, int shift) {
    this.keys = keys;
    this.positions = positions;
    this.shift = shift;
  }

  /** Numbers identifiers in their order. */
  Slots(Collection<String> ordered) {
    int slots = Integer.highestOneBit(ordered.size() + 1) * 2 * SLOTS_A_KEY;
    keys = new String[slots];
    positions = new int[slots];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots);
    int position = 0;
    for (String key : ordered) {
      int slot = slot(key);
      int free = keys[slot] == null ? slot : slot ^ 1;
      if (keys[free] == null) {
        keys[free] = key;
        positions[free] = position;
      }
      position++;
    }
  }

  // The upper bits of the product hang on all bits of the hash code, by the golden ratio.
  private int slot(String key) {
    return (key.hashCode() * 0x9E3779B9) >>> shift;
  }

  /** The same, to be used by another thread. */
  Slots copy() {
    return new Slots(keys.clone(), positions, shift);
  }

  /** The position of an identifier, or {@link #NONE} if it is not found at once. */
  int get(String key) {
    int slot = slot(key);
    return isSame(key, keys[slot]) ? positions[slot] : compare(key, slot);
  }

  private int compare(String key, int slot) {
    int found = key.equals(keys[slot]) ? slot : slot ^ 1;
    if (found != slot && !key.equals(keys[found])) {
      return NONE;
    }
    // Facts share their identifiers: the next one will bring the same object.
    keys[found] = key;
    return positions[found];
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(String key, @Nullable String held) {
    return key == held;
  }
}
