package org.chamberkit.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/**
 * Points of a rubric (分): what an item is worth or what was earned. There is no fixed top; the
 * range belongs to the rubric.
 *
 * <p>Two amounts are equal when they stand for the same number: 80 and 80.0 are equal.
 *
 * @param value the number of points; below 0 when points are taken off
 */
public record Points(Decimal value) implements Comparable<Points> {

  /** No points. */
  public static final Points ZERO = new Points(Decimal.ZERO);

  /**
   * Obtains a whole number of points.
   *
   * @param points the number
   * @return the points
   */
  public static Points of(long points) {
    return new Points(Decimal.of(points));
  }

  /**
   * Obtains the points that a text stands for.
   *
   * @param text a number such as {@code 8.5}
   * @return the points
   * @throws NumberFormatException if the text is not a number
   * @throws AmountOverflowException if the number has more than 18 digits
   */
  public static Points parse(String text) {
    return new Points(Decimal.parse(text));
  }

  /**
   * Checks that points, if they are given, are above 0.
   *
   * @param attribute the name of the attribute that holds them
   * @param points the points
   * @return {@link QuantityProblem#NOT_POSITIVE} at the attribute, or nothing
   */
  public static ImmutableList<Problem> checkPositive(String attribute, Optional<Points> points) {
    return points.isEmpty() || points.get().signum() > 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                QuantityProblem.NOT_POSITIVE,
                Pointer.to(attribute),
                ImmutableMap.of("attribute", attribute, "points", points.get().toString())));
  }

  /**
   * Adds.
   *
   * @param other the points to add
   * @return the sum
   * @throws AmountOverflowException if the sum has more than 18 digits
   */
  public Points plus(Points other) {
    return new Points(value.plus(other.value));
  }

  /**
   * Subtracts.
   *
   * @param other the points to subtract
   * @return the difference
   * @throws AmountOverflowException if the difference has more than 18 digits
   */
  public Points minus(Points other) {
    return new Points(value.minus(other.value));
  }

  /**
   * Multiplies.
   *
   * @param factor the factor
   * @return the product
   * @throws AmountOverflowException if the product has more than 18 digits
   */
  public Points times(Decimal factor) {
    return new Points(value.times(factor));
  }

  /**
   * Returns these points with their sign turned.
   *
   * @return the points
   */
  public Points negated() {
    return new Points(value.negated());
  }

  /** {@return −1, 0 or 1, as the points are below, equal to or above 0} */
  public int signum() {
    return value.signum();
  }

  @Override
  public int compareTo(Points other) {
    return value.compareTo(other.value);
  }

  /** {@return the number in plain digits, without a unit} */
  @Override
  public String toString() {
    return value.toString();
  }
}
