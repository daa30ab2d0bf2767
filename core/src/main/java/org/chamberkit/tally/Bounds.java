package org.chamberkit.tally;

import java.util.Optional;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Fraction;

/**
 * Between what a number lies that is not known exactly (取值区间).
 *
 * @param least the least that it can be, absent if there is no bound
 * @param most the most that it can be, absent if there is no bound
 */
public record Bounds(Optional<Fraction> least, Optional<Fraction> most) {

  /** Of a number of which nothing is known. */
  public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

  private static final Bounds ZERO = Bounds.of(Fraction.ZERO);

  /**
   * Obtains the bounds of a number that is known.
   *
   * @param number the number
   * @return the bounds, both the number
   */
  public static Bounds of(Fraction number) {
    return new Bounds(Optional.of(number), Optional.of(number));
  }

  /** {@return the number, if the bounds leave only one} */
  public Optional<Fraction> exact() {
    return least.isPresent() && least.equals(most) ? least : Optional.empty();
  }

  /**
   * Returns the bounds of the sum of two numbers.
   *
   * @param other the bounds of the other
   * @return the bounds
   * @throws AmountOverflowException if a bound does not fit
   */
  public Bounds plus(Bounds other) {
    return new Bounds(both(least, other.least), both(most, other.most));
  }

  private static Optional<Fraction> both(Optional<Fraction> one, Optional<Fraction> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().plus(other.get()))
        : Optional.empty();
  }

  /**
   * Returns the bounds of a product.
   *
   * @param factor a number that is known, not below 0
   * @return the bounds
   * @throws AmountOverflowException if a bound does not fit
   */
  public Bounds times(Fraction factor) {
    return new Bounds(least.map(factor::times), most.map(factor::times));
  }

  /**
   * Returns the bounds of a quotient of which not both numbers are known.
   *
   * @param divisor the bounds of the divisor
   * @return the bounds; absent if there is no quotient, for the divisor is 0 and the other is not
   * @throws AmountOverflowException if a bound does not fit
   */
  public Optional<Bounds> dividedBy(Bounds divisor) {
    if (divisor.equals(ZERO) && !canBeZero()) {
      return Optional.empty();
    }
    if (divisor.least.isEmpty() || divisor.least.get().signum() <= 0) {
      return Optional.of(NONE);
    }
    return Optional.of(
        new Bounds(
            least.map(end -> divided(end, divisor, end.signum() >= 0)),
            most.map(end -> divided(end, divisor, end.signum() <= 0))));
  }

  private boolean canBeZero() {
    return least.map(end -> end.signum() <= 0).orElse(true)
        && most.map(end -> end.signum() >= 0).orElse(true);
  }

  /** An end over the greatest or the least divisor, which are above 0. */
  private static Fraction divided(Fraction end, Bounds divisor, boolean byGreatest) {
    return byGreatest
        ? divisor.most.map(end::dividedBy).orElse(Fraction.ZERO)
        : end.dividedBy(divisor.least.orElseThrow());
  }

  /**
   * Returns the bounds of the lesser of two numbers.
   *
   * @param other the bounds of the other
   * @return the bounds
   */
  public Bounds lesser(Bounds other) {
    return new Bounds(
        least.isPresent() && other.least.isPresent()
            ? Optional.of(min(least.get(), other.least.get()))
            : Optional.empty(),
        most.isPresent() && other.most.isPresent()
            ? Optional.of(min(most.get(), other.most.get()))
            : most.or(other::most));
  }

  /**
   * Returns the bounds of the greater of two numbers.
   *
   * @param other the bounds of the other
   * @return the bounds
   */
  public Bounds greater(Bounds other) {
    return new Bounds(
        least.isPresent() && other.least.isPresent()
            ? Optional.of(max(least.get(), other.least.get()))
            : least.or(other::least),
        most.isPresent() && other.most.isPresent()
            ? Optional.of(max(most.get(), other.most.get()))
            : Optional.empty());
  }

  private static Fraction min(Fraction one, Fraction other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Fraction max(Fraction one, Fraction other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
