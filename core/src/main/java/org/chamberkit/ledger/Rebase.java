package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.subtotal.Rebasing;

/**
 * That parts of a criterion did not apply, or may not, so that the rest was raised to the full
 * points (折算): {@code reckoned × full ÷ applicable}, rounded once.
 *
 * @param reckoned the points of the parts that apply or may apply, added up
 * @param applicable what those parts are worth: more than one amount while it is open which of them
 *     apply
 * @param full what all parts are worth
 * @param rounding how the raised points are rounded
 */
public record Rebase(PointsRange reckoned, PointsRange applicable, Points full, Rounding rounding) {

  /**
   * Checks that something applies and something does not, or may not.
   *
   * @param reckoned the points of the parts that apply or may apply
   * @param applicable what those parts are worth
   * @param full what all parts are worth
   * @param rounding how the raised points are rounded
   * @throws ProblemException with {@link LedgerProblem#NOTHING_TO_REBASE} if not
   */
  public Rebase {
    boolean endsWithinFull =
        applicable
            .highest()
            .map(most -> most.signum() > 0 && most.compareTo(full) <= 0)
            .orElse(false);
    boolean beginsBelowFull =
        applicable
            .lowest()
            .map(least -> least.signum() >= 0 && least.compareTo(full) < 0)
            .orElse(false);
    if (!endsWithinFull || !beginsBelowFull) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LedgerProblem.NOTHING_TO_REBASE,
                  Pointer.to("applicable"),
                  ImmutableMap.of("applicable", applicable.toString(), "full", full.toString()))));
    }
  }

  /**
   * Tells whether raised points follow from this.
   *
   * @param points the points
   * @return true if they are the reckoned points raised; while it is open what applies, if they
   *     hold those that come out where all of it does
   * @throws AmountOverflowException if a number does not fit
   */
  public boolean leadsTo(PointsRange points) {
    Points applies = applicable.highest().orElseThrow();
    PointsRange raised =
        new PointsRange(
            reckoned.lowest().map(low -> Rebasing.raise(low, full, applies, rounding)),
            reckoned.highest().map(high -> Rebasing.raise(high, full, applies, rounding)));
    return applicable.exact().isPresent() ? raised.equals(points) : points.contains(raised);
  }
}
