package org.chamberkit.aggregation;

import java.util.Optional;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.quantity.Fraction;

/** Divides figures. */
final class Ratios {

  private static final Bounds ZERO = Bounds.of(Fraction.ZERO);

  private Ratios() {}

  /** The quotient; absent if the divisor is 0, unless both are 0 and the rule has a number. */
  static Optional<Fraction> divided(Fraction above, Fraction below, ZeroRule zero) {
    if (below.signum() != 0) {
      return Optional.of(above.dividedBy(below));
    }
    if (above.signum() != 0) {
      return Optional.empty();
    }
    return switch (zero) {
      case NOT_APPLICABLE -> Optional.empty();
      case ZERO -> Optional.of(Fraction.ZERO);
      case ONE -> Optional.of(Fraction.ONE);
    };
  }

  /**
   * Between what the quotient of two numbers lies of which not both are known; absent if there is
   * none, for the divisor is 0 and the other is not.
   */
  static Optional<Bounds> divided(Bounds above, Bounds below) {
    if (below.equals(ZERO) && !canBeZero(above)) {
      return Optional.empty();
    }
    if (below.least().isEmpty() || below.least().get().signum() <= 0) {
      return Optional.of(Bounds.NONE);
    }
    return Optional.of(
        new Bounds(
            above.least().map(least -> divided(least, below, least.signum() >= 0)),
            above.most().map(most -> divided(most, below, most.signum() <= 0))));
  }

  /** Whether a number can be 0. */
  private static boolean canBeZero(Bounds number) {
    return number.least().map(least -> least.signum() <= 0).orElse(true)
        && number.most().map(most -> most.signum() >= 0).orElse(true);
  }

  /** An end over the greatest or the least divisor, which are above 0. */
  private static Fraction divided(Fraction end, Bounds below, boolean byGreatest) {
    return byGreatest
        ? below.most().map(end::dividedBy).orElse(Fraction.ZERO)
        : end.dividedBy(below.least().orElseThrow());
  }
}
