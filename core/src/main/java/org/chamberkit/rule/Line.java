package org.chamberkit.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Ordering;
import java.math.RoundingMode;
import java.util.Optional;
import org.chamberkit.award.Award;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;

/**
 * Points along the straight line through two points: {@code least + (most − least) × (number −
 * worst) ÷ (best − worst)}, exactly.
 *
 * @param worst the number that earns the fewest points
 * @param least the fewest points
 * @param best the number that earns the most points; below the worst where less is better
 * @param most the most points, above the fewest
 * @param ends whether the line goes on beyond them
 */
public record Line(Decimal worst, Points least, Decimal best, Points most, LineEnds ends) {

  /** Outwards, so that a range holds what is earned where its digits do not end. */
  private static final Rounding DOWN = new Rounding(6, RoundingMode.FLOOR);

  private static final Rounding UP = new Rounding(6, RoundingMode.CEILING);

  /**
   * Checks that there is a line, and that it rises.
   *
   * @param worst the number that earns the fewest points
   * @param least the fewest points
   * @param best the number that earns the most points
   * @param most the most points
   * @param ends whether the line goes on beyond them
   */
  public Line {
    checkArgument(!worst.equals(best), "a line needs two numbers, but both are %s", worst);
    checkArgument(
        least.compareTo(most) < 0, "a line must rise, but goes from %s to %s", least, most);
  }

  /**
   * Works out the points of a number.
   *
   * @param number the number
   * @return what it earns, with a firing if an end acted
   * @throws AmountOverflowException if a number does not fit
   */
  public Award award(Fraction number) {
    Award.Counted award = Award.of(at(number));
    award = ends.isCapped() ? award.cappedAt(Optional.of(most)) : award;
    return ends.isFloored() ? award.flooredAt(least) : award;
  }

  /**
   * Returns what numbers can earn.
   *
   * @param domain the numbers that are possible
   * @return from the fewest to the most points, whether or not the domain reaches a bound; where
   *     the digits of an open end do not end, to 6 places further outwards
   * @throws AmountOverflowException if a number does not fit
   */
  public PointsRange range(Interval domain) {
    Optional<Interval.End> toWorse = isRising() ? domain.from() : domain.to();
    Optional<Interval.End> toBetter = isRising() ? domain.to() : domain.from();
    Optional<Points> lowest =
        ends.isFloored() ? Optional.of(least) : toWorse.map(end -> points(end.at(), DOWN));
    Optional<Points> highest =
        ends.isCapped() ? Optional.of(most) : toBetter.map(end -> points(end.at(), UP));
    // A domain may end before the bound of the other end is reached.
    return new PointsRange(
        ends.isCapped() ? lowest.map(points -> Ordering.natural().min(points, most)) : lowest,
        ends.isFloored() ? highest.map(points -> Ordering.natural().max(points, least)) : highest);
  }

  private boolean isRising() {
    return best.compareTo(worst) > 0;
  }

  private Points points(Decimal number, Rounding outwards) {
    Fraction earned = at(Fraction.of(number));
    return new Points(earned.exactDecimal().orElseGet(() -> earned.rounded(outwards)));
  }

  private Fraction at(Fraction number) {
    Fraction from = Fraction.of(worst);
    Fraction rise =
        Fraction.of(most.minus(least).value())
            .times(number.minus(from))
            .dividedBy(Fraction.of(best).minus(from));
    return Fraction.of(least.value()).plus(rise);
  }
}
