package org.chamberkit.aggregation;

import java.util.Optional;
import org.chamberkit.quantity.Fraction;

/**
 * Between what a number lies that is not known exactly (取值区间).
 *
 * @param least the least that it can be, absent if there is no bound
 * @param most the most that it can be, absent if there is no bound
 */
public record Bounds(Optional<Fraction> least, Optional<Fraction> most) {

  /** A number of which nothing is known. */
  static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

  static Bounds of(Fraction number) {
    return new Bounds(Optional.of(number), Optional.of(number));
  }

  static Bounds of(OpenReading reading) {
    return new Bounds(reading.least().map(Fraction::of), reading.most().map(Fraction::of));
  }

  /** {@return the number, if the bounds leave only one} */
  public Optional<Fraction> exact() {
    return least.isPresent() && least.equals(most) ? least : Optional.empty();
  }

  Bounds plus(Bounds other) {
    return new Bounds(both(least, other.least), both(most, other.most));
  }

  private static Optional<Fraction> both(Optional<Fraction> one, Optional<Fraction> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().plus(other.get()))
        : Optional.empty();
  }

  /** The bounds times a number that is not below 0. */
  Bounds times(Fraction factor) {
    return new Bounds(least.map(factor::times), most.map(factor::times));
  }

  /** The bounds of the lesser of two numbers. */
  Bounds lesser(Bounds other) {
    return new Bounds(
        least.isPresent() && other.least.isPresent()
            ? Optional.of(min(least.get(), other.least.get()))
            : Optional.empty(),
        most.isPresent() && other.most.isPresent()
            ? Optional.of(min(most.get(), other.most.get()))
            : most.or(other::most));
  }

  /** The bounds of the greater of two numbers. */
  Bounds greater(Bounds other) {
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
