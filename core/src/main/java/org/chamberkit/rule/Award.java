package org.chamberkit.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.Points;

/**
 * The points that an answer earns, and how they came about: reckoned first, then changed by each
 * rule that fired, one after the other.
 *
 * @param reckoned the points before any bound
 * @param firings the rules that acted, in order
 * @param points the points after the last of them
 */
public record Award(Points reckoned, ImmutableList<Firing> firings, Points points) {

  /**
   * Checks that the firings lead from the reckoned points to the points.
   *
   * @param reckoned the points before any bound
   * @param firings the rules that acted, in order
   * @param points the points after the last of them
   */
  public Award {
    Points reached = reckoned;
    for (Firing firing : firings) {
      checkArgument(
          firing.before().equals(reached),
          "firing %s must begin with %s points",
          firing.kind(),
          reached);
      reached = firing.after();
    }
    checkArgument(reached.equals(points), "firings lead to %s points, not to %s", reached, points);
  }

  /**
   * Obtains the award of points under an optional cap.
   *
   * @param reckoned the points before the cap
   * @param cap the cap, if there is one
   * @return the award, with a firing if the cap acted
   */
  public static Award capped(Points reckoned, Optional<Points> cap) {
    if (cap.isEmpty() || reckoned.compareTo(cap.get()) <= 0) {
      return new Award(reckoned, ImmutableList.of(), reckoned);
    }
    Firing firing = new Firing(FiringKind.CAP, reckoned, cap.get());
    return new Award(reckoned, ImmutableList.of(firing), cap.get());
  }
}
