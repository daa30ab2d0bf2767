package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;

/**
 * A number of an edition beside that of the edition before (与上期相比).
 *
 * @param value the number
 * @param before the number of the edition before, if there is one
 * @param change by how much it is more now, below 0 if it is less
 * @param growth the change as a share of the number before: 0.0871 for +8.71 %; absent unless that
 *     is above 0
 */
public record Compared(
    Fraction value,
    Optional<Fraction> before,
    Optional<Fraction> change,
    Optional<Fraction> growth) {

  /**
   * Checks that change and growth follow.
   *
   * @param value the number
   * @param before the number of the edition before
   * @param change by how much it is more now
   * @param growth the change as a share of the number before
   * @throws ProblemException with {@link StatisticsProblem#COMPARED_DIFFERS} if not
   */
  public Compared {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    check(problems, "change", change, change(value, before));
    check(problems, "growth", growth, growth(value, before));
    ProblemException.throwIfErrors(problems.build());
  }

  /**
   * Obtains a number beside that of the edition before.
   *
   * @param value the number
   * @param before the number of the edition before, if there is one
   * @return both, with change and growth
   */
  public static Compared of(Fraction value, Optional<Fraction> before) {
    return new Compared(value, before, change(value, before), growth(value, before));
  }

  static Compared of(long value, Optional<Long> before) {
    return of(new Fraction(value, 1), before.map(count -> new Fraction(count, 1)));
  }

  private static Optional<Fraction> change(Fraction value, Optional<Fraction> before) {
    return before.map(value::minus);
  }

  private static Optional<Fraction> growth(Fraction value, Optional<Fraction> before) {
    return before.filter(base -> base.signum() > 0).map(base -> value.minus(base).dividedBy(base));
  }

  private static void check(
      ImmutableList.Builder<Problem> problems,
      String name,
      Optional<Fraction> stated,
      Optional<Fraction> due) {
    if (!stated.equals(due)) {
      problems.add(
          Problem.of(
              StatisticsProblem.COMPARED_DIFFERS,
              stated.isPresent() ? Pointer.to(name) : Pointer.ROOT,
              ImmutableMap.of(
                  "name", name,
                  "due", due.map(Fraction::toString).orElse("–"),
                  "stated", stated.map(Fraction::toString).orElse("–"))));
    }
  }
}
