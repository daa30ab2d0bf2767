package org.chamberkit.subtotal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.Span;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.quantity.Rounding;

/** Makes the points of a criterion out of those of its parts, as its combination says (合成). */
public final class Combiner {

  private Combiner() {}

  /** Whether a part applies to the subject (是否适用). */
  public enum Applies {
    /** It does. */
    YES,
    /** It does not, and is left out. */
    NO,
    /** It is not answered, and an answer may show that it does not. */
    OPEN
  }

  /**
   * One of the parts.
   *
   * @param points its points
   * @param weight how much it counts beside the others, above 0
   * @param applies whether it applies
   */
  public record Part(PointsRange points, Decimal weight, Applies applies) {}

  /**
   * Combines the parts that apply.
   *
   * <p>In a mean, weights are rescaled over the parts that apply. While it is open which of them
   * do, the points reach from the fewest to the most of any part, between which each mean lies.
   *
   * @param combination how the parts are combined
   * @param parts the parts
   * @param rounding how points are rounded that come from a division; there if the combination
   *     divides and does not round itself
   * @return the points; absent if no part applies
   * @throws AmountOverflowException if a number does not fit
   * @throws ProblemException if points are below 0 and the combination takes none
   */
  public static Optional<PointsRange> combine(
      Combination combination, ImmutableList<Part> parts, Optional<Rounding> rounding) {
    ImmutableList<Part> applying =
        parts.stream().filter(part -> part.applies() != Applies.NO).collect(toImmutableList());
    if (applying.isEmpty()) {
      return Optional.empty();
    } else if (combination instanceof Combination.Sum) {
      return Optional.of(
          applying.stream()
              .map(part -> times(part.points(), part.weight()))
              .reduce(PointsRange.ZERO, PointsRange::plus));
    }
    Optional<Rounding> declared = combination.ownRounding().or(() -> rounding);
    PointsRange points =
        applying.stream().anyMatch(part -> part.applies() == Applies.OPEN)
            ? hull(applying)
            : mean(combination, applying, declared);
    return Optional.of(combination.divides() ? points.rounded(declared.orElseThrow()) : points);
  }

  /**
   * Multiplies both ends by a weight.
   *
   * @param points the points
   * @param weight the weight, above 0
   * @return the products
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public static PointsRange times(PointsRange points, Decimal weight) {
    return weight.equals(Decimal.ONE)
        ? points
        : new PointsRange(
            points.lowest().map(low -> low.times(weight)),
            points.highest().map(high -> high.times(weight)));
  }

  private static PointsRange hull(ImmutableList<Part> parts) {
    return new PointsRange(
        end(parts, PointsRange::lowest, Comparator.naturalOrder()),
        end(parts, PointsRange::highest, Comparator.reverseOrder()));
  }

  private static Optional<Points> end(
      ImmutableList<Part> parts,
      Function<PointsRange, Optional<Points>> end,
      Comparator<Points> outermost) {
    boolean isOpen = parts.stream().anyMatch(part -> end.apply(part.points()).isEmpty());
    return isOpen
        ? Optional.empty()
        : parts.stream().flatMap(part -> end.apply(part.points()).stream()).min(outermost);
  }

  private static PointsRange mean(
      Combination combination, ImmutableList<Part> parts, Optional<Rounding> rounding) {
    WithProblems<Span> span =
        combination.span(
            parts.stream().map(Part::weight).collect(toImmutableList()),
            parts.stream().map(part -> span(part.points())).collect(toImmutableList()));
    if (span.problems().stream().anyMatch(p -> p.code() == QuantityProblem.AMOUNT_OVERFLOW)) {
      throw new AmountOverflowException("a mean of points overflows");
    }
    Span value = span.orThrow();
    return new PointsRange(
        value.least().map(number -> points(number, rounding)),
        value.most().map(number -> points(number, rounding)));
  }

  private static Span span(PointsRange points) {
    return new Span(
        points.lowest().map(low -> Fraction.of(low.value())),
        points.highest().map(high -> Fraction.of(high.value())));
  }

  private static Points points(Fraction number, Optional<Rounding> rounding) {
    return new Points(
        number.exactDecimal().orElseGet(() -> number.rounded(rounding.orElseThrow())));
  }
}
