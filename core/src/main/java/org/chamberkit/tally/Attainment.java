package org.chamberkit.tally;

import java.util.Optional;
import org.chamberkit.figure.Target;
import org.chamberkit.quantity.Fraction;

/**
 * How far an organization has come towards its target (目标完成情况).
 *
 * @param target the target
 * @param figure what was reached
 */
public record Attainment(Target target, Figure figure) {

  /**
   * {@return what was reached over the target, which may pass 1; absent if it is not known, or the
   * target is 0}
   */
  public Optional<Fraction> rate() {
    return target.amount().signum() == 0
        ? Optional.empty()
        : figure.exact().map(reached -> reached.dividedBy(Fraction.of(target.amount())));
  }
}
