package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.rating.PartId;

/**
 * The mean of what one perspective gave to the judged items (评价方均值).
 *
 * @param perspective the perspective
 * @param mean the mean of its shares of the points, from 0 to 1, each item counting the same
 */
public record PerspectiveMean(PartId perspective, Fraction mean) {

  /**
   * Checks the range of the mean.
   *
   * @param perspective the perspective
   * @param mean the mean
   * @throws ProblemException with {@link LedgerProblem#MEAN_OUT_OF_RANGE} if it is not from 0 to 1
   */
  public PerspectiveMean {
    if (!Interval.SHARES.contains(mean)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LedgerProblem.MEAN_OUT_OF_RANGE,
                  Pointer.to("mean"),
                  ImmutableMap.of("perspective", perspective.text(), "mean", mean.toString()))));
    }
  }
}
