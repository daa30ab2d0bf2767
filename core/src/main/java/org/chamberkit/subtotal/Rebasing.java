package org.chamberkit.subtotal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;

/**
 * Adds up the parts of a criterion of which some do not apply: what applies is raised to the full
 * points (折算), {@code points × full ÷ applicable}, rounded once.
 *
 * <p>A part of which it is not known whether it applies makes the points open: from the fewest to
 * the most that any choice of those parts gives.
 */
public final class Rebasing {

  private final Points full;
  private final Rounding rounding;
  private final List<Part> open = new ArrayList<>();
  private PointsRange sum = PointsRange.ZERO;
  private Points worth = Points.ZERO;

  private record Part(PointsRange points, Points worth) {

    Fraction ratio(Optional<Points> end) {
      return Fraction.of(end.orElseThrow().value()).dividedBy(Fraction.of(worth.value()));
    }
  }

  /**
   * Begins without parts.
   *
   * @param full the points that the parts are worth if all of them apply
   * @param rounding how raised points are rounded
   */
  public Rebasing(Points full, Rounding rounding) {
    this.full = full;
    this.rounding = rounding;
  }

  /**
   * Adds a part that applies.
   *
   * @param points its points
   * @param maximum what it is worth
   */
  public void add(PointsRange points, Points maximum) {
    sum = sum.plus(points);
    worth = worth.plus(maximum);
  }

  /**
   * Adds a part that may turn out not to apply.
   *
   * @param points its points if it applies
   * @param maximum what it is worth
   */
  public void addOpen(PointsRange points, Points maximum) {
    open.add(new Part(points, maximum));
  }

  /** {@return what the parts are worth that apply: more than one amount while that is open} */
  public PointsRange applicable() {
    return PointsRange.between(worth, open.stream().map(Part::worth).reduce(worth, Points::plus));
  }

  /** {@return the points of the parts that apply or may apply, added up} */
  public PointsRange reckoned() {
    return open.stream().map(Part::points).reduce(sum, PointsRange::plus);
  }

  /**
   * Returns the points.
   *
   * @return the raised points, absent if nothing applies
   * @throws AmountOverflowException if a number does not fit
   */
  public Optional<PointsRange> points() {
    if (worth.signum() == 0 && open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PointsRange(
            bound(PointsRange::lowest, Ordering.natural(), Ordering.natural()::min),
            bound(PointsRange::highest, Ordering.natural().reverse(), Ordering.natural()::max)));
  }

  /**
   * Raises points.
   *
   * @param points the points of what applies
   * @param full the full points
   * @param applicable what the parts are worth that apply, above 0
   * @param rounding how
   * @return the points, as they are if all applies
   * @throws AmountOverflowException if a number does not fit
   */
  public static Points raise(Points points, Points full, Points applicable, Rounding rounding) {
    return full.equals(applicable)
        ? points
        : new Points(
            Fraction.of(points.value())
                .times(Fraction.of(full.value()))
                .dividedBy(Fraction.of(applicable.value()))
                .rounded(rounding));
  }

  /**
   * The outermost of the raised sums. Of open parts those belong to it whose own ratio is further
   * out than that of the rest, so that only the beginnings of their order by ratio need a look.
   */
  private Optional<Points> bound(
      Function<PointsRange, Optional<Points>> end,
      Ordering<Fraction> order,
      BinaryOperator<Points> outer) {
    if (end.apply(reckoned()).isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Part> ordered =
        open.stream()
            .sorted(comparing(part -> part.ratio(end.apply(part.points())), order))
            .collect(toImmutableList());
    Optional<Points> bound = Optional.empty();
    Points points = end.apply(sum).orElseThrow();
    Points applicable = worth;
    for (int i = 0; ; i++) {
      if (applicable.signum() > 0) {
        Points raised = raise(points, full, applicable, rounding);
        bound = Optional.of(bound.map(met -> outer.apply(met, raised)).orElse(raised));
      }
      if (i == ordered.size()) {
        return bound;
      }
      points = points.plus(end.apply(ordered.get(i).points()).orElseThrow());
      applicable = applicable.plus(ordered.get(i).worth());
    }
  }
}
