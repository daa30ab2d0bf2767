package org.chamberkit.hierarchy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The positions of identifiers that are asked for with every fact. Each identifier has four slots,
 * and the first four that come to one group of slots are found there at once, most often as the
 * very same object. The others, fewer than one in a thousand, are not found here, so that nothing
 * is ever searched for long.
 *
 * <p>Not thread-safe.
 *
 * @param <K> the type of the keys
 */
public final class Slots<K> {

  /** Stands for the position of an identifier that is not found. */
  public static final int NONE = -1;

  private static final int SLOTS_A_KEY = 8;
  private static final int GROUP = 4;

  private final Object[] keys;
  private final int[] positions;
  private final int shift;

  private Slots(Object[] keys, int[] positions, int shift) {
    this.keys = keys;
    this.positions = positions;
    this.shift = shift;
  }

  /**
   * Numbers identifiers in their order.
   *
   * @param ordered the identifiers
   * @param text gives the text of an identifier, by whose hash code it is found
   */
  public Slots(ImmutableList<K> ordered, Function<K, String> text) {
    int slots = Integer.highestOneBit(ordered.size() + 1) * 2 * SLOTS_A_KEY;
    keys = ordered.toArray();
    positions = new int[slots];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots);
    Arrays.fill(positions, NONE);
    for (int position = 0; position < keys.length; position++) {
      int slot = slot(text.apply(ordered.get(position)).hashCode());
      int at = 0;
      while (at < GROUP && positions[slot ^ at] != NONE) {
        at++;
      }
      if (at < GROUP) {
        positions[slot ^ at] = position;
      }
    }
  }

  // The upper bits of the product hang on all bits of the hash code, by the golden ratio.
  private int slot(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }

  /** {@return the same, to be used by another thread} */
  public Slots<K> copy() {
    return new Slots<>(keys.clone(), positions, shift);
  }

  /**
   * Looks up an identifier.
   *
   * @param key the identifier
   * @param hash the hash code of its text
   * @return its position, or {@link #NONE} if it is not found at once
   */
  public int get(K key, int hash) {
    int slot = slot(hash);
    int position = positions[slot];
    return position != NONE && isSame(key, keys[position]) ? position : search(key, slot);
  }

  private int search(K key, int slot) {
    for (int at = 0; at < GROUP; at++) {
      int position = positions[slot ^ at];
      if (position != NONE && key.equals(keys[position])) {
        // Facts share their identifiers: the next one will bring the same object.
        keys[position] = key;
        return position;
      }
    }
    return NONE;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Object key, Object held) {
    return key == held;
  }
}
