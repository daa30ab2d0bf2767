package org.chamberkit.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import java.util.EnumMap;
import java.util.Map;

/**
 * How large a text and its parts may be (读取限制), for one reading.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Limits limits = Limits.STANDARD.with(Limit.DOCUMENT_LIMIT, 8 * 1024 * 1024);
 * }</pre>
 */
public final class Limits {

  /** Every limit as it is where nothing else is set. */
  public static final Limits STANDARD = new Limits(ImmutableMap.of());

  private final ImmutableMap<Limit, Integer> all;

  /** The same by the ordinal of each limit, for they are asked for every token. */
  private final int[] most;

  private Limits(Map<Limit, Integer> changed) {
    Map<Limit, Integer> each = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      each.put(limit, changed.getOrDefault(limit, limit.standard()));
    }
    this.all = Maps.immutableEnumMap(each);
    this.most = Ints.toArray(each.values());
  }

  /**
   * Returns the same limits but for one.
   *
   * @param limit which one
   * @param other what it allows, above 0; {@link Limit#DEPTH_LIMIT} at most 1000
   * @return the limits
   * @throws IllegalArgumentException if it is not
   */
  public Limits with(Limit limit, int other) {
    Map<Limit, Integer> changed = new EnumMap<>(all);
    changed.put(limit, Limit.checked(limit, other));
    return new Limits(changed);
  }

  /**
   * Returns what a limit allows.
   *
   * @param limit which one
   * @return the most, in the unit that the limit says
   */
  @SuppressWarnings("EnumOrdinal") // as the constants stand, so do the numbers
  public int most(Limit limit) {
    return most[limit.ordinal()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && all.equals(limits.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Limits" + all;
  }
}
