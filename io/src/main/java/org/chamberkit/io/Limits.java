package org.chamberkit.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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

  private final ImmutableMap<Limit, Integer> most;

  private Limits(Map<Limit, Integer> changed) {
    Map<Limit, Integer> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, changed.getOrDefault(limit, limit.standard()));
    }
    this.most = Maps.immutableEnumMap(all);
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
    Map<Limit, Integer> changed = new EnumMap<>(most);
    changed.put(limit, Limit.checked(limit, other));
    return new Limits(changed);
  }

  /**
   * Returns what a limit allows.
   *
   * @param limit which one
   * @return the most, in the unit that the limit says
   */
  public int most(Limit limit) {
    return most.getOrDefault(limit, limit.standard());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && most.equals(limits.most);
  }

  @Override
  public int hashCode() {
    return most.hashCode();
  }

  @Override
  public String toString() {
    return "Limits" + most;
  }
}
