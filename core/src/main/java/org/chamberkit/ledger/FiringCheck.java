package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.award.Firing;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;

/** Checks that the rules that fired lead from the reckoned points to the stated ones. */
final class FiringCheck {

  private FiringCheck() {}

  /** Checks that firings lead from the reckoned points, if there are any, to the stated ones. */
  static void check(
      PartId part, Optional<Fraction> reckoned, ImmutableList<Firing> firings, PointsRange stated) {
    Optional<Fraction> reached = reckoned;
    for (Firing firing : firings) {
      if (!reached.equals(Optional.of(firing.before()))) {
        throw firingsDiffer(part, printed(reached), stated);
      }
      reached = Optional.of(firing.after());
    }
    if (reached.isPresent() && !reached.equals(stated.exact().map(p -> Fraction.of(p.value())))) {
      throw firingsDiffer(part, printed(reached), stated);
    }
  }

  private static String printed(Optional<Fraction> points) {
    return points.map(Fraction::toString).orElse("–");
  }

  static ProblemException firingsDiffer(PartId part, String reached, PointsRange stated) {
    return new ProblemException(
        ImmutableList.of(
            Problem.of(
                LedgerProblem.FIRINGS_DIFFER,
                Pointer.to("firings"),
                ImmutableMap.of(
                    "part", part.text(),
                    "reached", reached,
                    "stated", stated.toString()))));
  }
}
