package org.chamberkit.aggregation;

import java.util.Optional;
import org.chamberkit.figure.FigureMethod.ZeroRule;
import org.chamberkit.quantity.Fraction;

/** Divides figures. */
final class Ratios {

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

  /** Between what the quotient of two numbers lies of which not both are known. */
  static Bounds divided(Bounds above, Bounds below) {
    boolean positive =
        below.least().map(least -> least.signum() > 0).orElse(false)
            && above.least().map(least -> least.signum() >= 0).orElse(false);
    if (!positive) {
      return Bounds.NONE;
    }
    Fraction leastBelow = below.least().orElseThrow();
    return new Bounds(
        Optional.of(
            below
                .most()
                .map(most -> above.least().orElseThrow().dividedBy(most))
                .orElse(Fraction.ZERO)),
        above.most().map(most -> most.dividedBy(leastBelow)));
  }
}
