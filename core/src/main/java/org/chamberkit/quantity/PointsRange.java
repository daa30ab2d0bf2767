package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * From how many to how many points, both ends included; an absent end means that there is no bound.
 *
 * <p>A score that is known is the range of one amount. A range says what is possible, never what is
 * likely.
 *
 * @param lowest the lowest amount, absent if there is none
 * @param highest the highest amount, absent if there is none
 */
public record PointsRange(Optional<Points> lowest, Optional<Points> highest) {

  /** Exactly no points. */
  public static final PointsRange ZERO = exactly(Points.ZERO);

  /** No bound on either side. */
  public static final PointsRange UNBOUNDED = new PointsRange(Optional.empty(), Optional.empty());

  /**
   * Checks the order of the ends.
   *
   * @param lowest the lowest amount, absent if there is none
   * @param highest the highest amount, absent if there is none
   * @throws ProblemException with {@link QuantityProblem#RANGE_REVERSED} if the lowest is above the
   *     highest
   */
  public PointsRange {
    if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0) {
      ProblemException.throwIfErrors(checkOrder(lowest.get(), highest.get()));
    }
  }

  /**
   * Checks the order of two ends.
   *
   * @param lowest the lowest amount
   * @param highest the highest amount
   * @return {@link QuantityProblem#RANGE_REVERSED} at {@code /lowest}, or nothing
   */
  public static ImmutableList<Problem> checkOrder(Points lowest, Points highest) {
    return lowest.compareTo(highest) <= 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                QuantityProblem.RANGE_REVERSED,
                Pointer.to("lowest"),
                ImmutableMap.of("lowest", lowest.toString(), "highest", highest.toString())));
  }

  /**
   * Obtains the range of one amount.
   *
   * @param points the amount
   * @return the range
   */
  public static PointsRange exactly(Points points) {
    Optional<Points> both = Optional.of(points);
    return new PointsRange(both, both);
  }

  /**
   * Obtains a range with both ends.
   *
   * @param lowest the lowest amount
   * @param highest the highest amount
   * @return the range
   * @throws ProblemException if the lowest is above the highest
   */
  public static PointsRange between(Points lowest, Points highest) {
    return new PointsRange(Optional.of(lowest), Optional.of(highest));
  }

  /**
   * Obtains a range without an upper end.
   *
   * @param lowest the lowest amount
   * @return the range
   */
  public static PointsRange atLeast(Points lowest) {
    return new PointsRange(Optional.of(lowest), Optional.empty());
  }

  /** {@return the amount, if the range holds exactly one} */
  public Optional<Points> exact() {
    return lowest.equals(highest) ? lowest : Optional.empty();
  }

  /** {@return the same numbers as an interval} */
  public Interval interval() {
    return new Interval(
        lowest.map(low -> new Interval.End(low.value(), true)),
        highest.map(high -> new Interval.End(high.value(), true)));
  }

  /**
   * Tells whether the amount lies in the range.
   *
   * @param points the amount
   * @return true if it does
   */
  public boolean contains(Points points) {
    return lowest.map(low -> low.compareTo(points) <= 0).orElse(true)
        && highest.map(high -> points.compareTo(high) <= 0).orElse(true);
  }

  /**
   * Tells whether the whole of another range lies in this one.
   *
   * @param other the other range
   * @return true if it does
   */
  public boolean contains(PointsRange other) {
    return lowest
            .map(low -> other.lowest.map(o -> low.compareTo(o) <= 0).orElse(false))
            .orElse(true)
        && highest
            .map(high -> other.highest.map(o -> o.compareTo(high) <= 0).orElse(false))
            .orElse(true);
  }

  /**
   * Adds: from the sum of the lowest to the sum of the highest.
   *
   * @param other the range to add
   * @return the sum
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public PointsRange plus(PointsRange other) {
    return new PointsRange(
        lowest.flatMap(low -> other.lowest.map(low::plus)),
        highest.flatMap(high -> other.highest.map(high::plus)));
  }

  /**
   * Returns the range with the signs turned, so that the ends change sides.
   *
   * @return the range
   */
  public PointsRange negated() {
    return new PointsRange(highest.map(Points::negated), lowest.map(Points::negated));
  }

  /**
   * Returns the range with no amount above a cap (封顶).
   *
   * @param cap the highest amount allowed
   * @return the range
   */
  public PointsRange cappedAt(Points cap) {
    UnaryOperator<Points> bound = points -> points.compareTo(cap) > 0 ? cap : points;
    return new PointsRange(lowest.map(bound), Optional.of(highest.map(bound).orElse(cap)));
  }

  /**
   * Returns the range with no amount below a floor (保底).
   *
   * @param floor the lowest amount allowed
   * @return the range
   */
  public PointsRange flooredAt(Points floor) {
    return negated().cappedAt(floor.negated()).negated();
  }

  /**
   * Returns the range that reaches to an amount, too.
   *
   * @param points the amount
   * @return the range from the lowest to the highest of both
   */
  public PointsRange reachingTo(Points points) {
    return new PointsRange(
        lowest.map(low -> low.compareTo(points) < 0 ? low : points),
        highest.map(high -> high.compareTo(points) > 0 ? high : points));
  }

  /**
   * Returns the range with both ends rounded.
   *
   * @param rounding how
   * @return the range
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public PointsRange rounded(Rounding rounding) {
    return new PointsRange(
        lowest.map(low -> new Points(low.value().rounded(rounding))),
        highest.map(high -> new Points(high.value().rounded(rounding))));
  }

  /** {@return the amount, or both ends as an interval; ".." for an absent end} */
  @Override
  public String toString() {
    return exact()
        .map(Points::toString)
        .orElseGet(
            () ->
                lowest.map(low -> "[" + low).orElse("(..")
                    + ", "
                    + highest.map(high -> high + "]").orElse("..)"));
  }
}
