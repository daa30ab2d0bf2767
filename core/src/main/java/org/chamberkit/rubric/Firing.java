package org.chamberkit.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import org.chamberkit.quantity.Points;

/**
 * A rule that acted on points already reckoned, and its effect.
 *
 * @param kind which rule acted
 * @param before the points before
 * @param after the points after, different from those before
 */
public record Firing(FiringKind kind, Points before, Points after) {

  /**
   * Checks that something changed.
   *
   * @param kind which rule acted
   * @param before the points before
   * @param after the points after
   */
  public Firing {
    checkArgument(
        !before.equals(after), "a rule that changes nothing does not fire, but %s stays", before);
  }
}
