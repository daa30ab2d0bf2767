package org.chamberkit.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;

/**
 * A quantile that is asked for (分位数).
 *
 * @param at at which share of the values, from 0 to 1
 * @param method how it is found
 */
public record QuantileAt(Fraction at, QuantileMethod method) {

  /**
   * Checks the share.
   *
   * @param at at which share of the values
   * @param method how it is found
   * @throws ProblemException with {@link StatisticsProblem#QUANTILE_OUT_OF_RANGE} if it is not from
   *     0 to 1
   */
  public QuantileAt {
    if (at.signum() < 0 || at.compareTo(Fraction.ONE) > 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  StatisticsProblem.QUANTILE_OUT_OF_RANGE,
                  Pointer.to("at"),
                  ImmutableMap.of("at", at.toString()))));
    }
  }
}
