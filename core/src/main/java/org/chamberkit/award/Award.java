package org.chamberkit.award;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;

/** What an answer earns: points, points that are still open, or nothing to be counted. */
public sealed interface Award {

  /**
   * Points, and how they came about: reckoned first, then changed by each rule that fired, one
   * after the other.
   *
   * @param reckoned the points before any bound
   * @param firings the rules that acted, in order
   */
  record Counted(Fraction reckoned, ImmutableList<Firing> firings) implements Award {

    /**
     * Checks that each firing begins where the one before it ended.
     *
     * @param reckoned the points before any bound
     * @param firings the rules that acted, in order
     */
    public Counted {
      Fraction reached = reckoned;
      for (Firing firing : firings) {
        checkArgument(
            firing.before().equals(reached),
            "firing %s must begin with %s points, but began with %s",
            firing.kind(),
            reached,
            firing.before());
        reached = firing.after();
      }
    }

    /** {@return the points after the last firing} */
    public Fraction points() {
      return firings.isEmpty() ? reckoned : firings.get(firings.size() - 1).after();
    }

    /**
     * Returns this award under a cap.
     *
     * @param cap the most points, if there is a bound
     * @return the award, with a firing if the cap acted
     */
    public Counted cappedAt(Optional<Points> cap) {
      Fraction most = cap.map(points -> Fraction.of(points.value())).orElse(points());
      return points().compareTo(most) > 0 ? after(FiringKind.CAP, most) : this;
    }

    /**
     * Returns this award above a floor.
     *
     * @param floor the fewest points
     * @return the award, with a firing if the floor acted
     */
    public Counted flooredAt(Points floor) {
      Fraction fewest = Fraction.of(floor.value());
      return points().compareTo(fewest) < 0 ? after(FiringKind.FLOOR, fewest) : this;
    }

    /**
     * Returns this award rounded.
     *
     * @param rounding how
     * @return the award, with a firing if the rounding changed the number
     * @throws AmountOverflowException if the rounded number has more than 18 digits
     */
    public Counted rounded(Rounding rounding) {
      Fraction rounded = Fraction.of(points().rounded(rounding));
      return rounded.equals(points()) ? this : after(FiringKind.ROUNDING, rounded);
    }

    /**
     * Returns this award as it was overridden.
     *
     * @param points the points that count instead
     * @return the award, with a firing if that changed the number
     */
    public Counted overriddenBy(Points points) {
      Fraction given = Fraction.of(points.value());
      return given.equals(points()) ? this : after(FiringKind.OVERRIDING, given);
    }

    private Counted after(FiringKind kind, Fraction after) {
      Firing firing = new Firing(kind, points(), after);
      return new Counted(
          reckoned, ImmutableList.<Firing>builder().addAll(firings).add(firing).build());
    }
  }

  /**
   * Points of which a part is not known yet, as when a rating is missing.
   *
   * @param lowest the fewest points possible
   * @param highest the most points possible, not below the fewest
   */
  record Open(Fraction lowest, Fraction highest) implements Award {

    /**
     * Checks the order of the ends.
     *
     * @param lowest the fewest points possible
     * @param highest the most points possible
     */
    public Open {
      checkArgument(
          lowest.compareTo(highest) <= 0,
          "lowest points %s must not be above the highest %s",
          lowest,
          highest);
    }
  }

  /** The item does not apply (不适用), as nothing was due or filed. */
  record NotApplicable() implements Award {}

  /**
   * Obtains an award of points.
   *
   * @param points the points
   * @return the award, without firings
   */
  static Counted of(Fraction points) {
    return new Counted(points, ImmutableList.of());
  }

  /**
   * Obtains an award of points.
   *
   * @param points the points
   * @return the award, without firings
   */
  static Counted of(Points points) {
    return of(Fraction.of(points.value()));
  }
}
