package org.chamberkit.concordance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;

/**
 * How two lists are compared.
 *
 * @param persistence the weight of each place against the one above it in the rank-biased overlap,
 *     above 0 and below 1; 0.9 gives the first ten places 86 % of the weight
 * @param depth down to which place the average overlap goes; absent for the length of the shorter
 *     list; never further than the end of the longer one
 * @param rounding how measures are rounded that are no fraction
 */
public record MeasureSettings(Decimal persistence, Optional<Long> depth, Rounding rounding) {

  /** Persistence 0.9, the whole of the shorter list, six places behind the point. */
  public static final MeasureSettings DEFAULT =
      new MeasureSettings(new Decimal(9, 1), Optional.empty(), Rounding.halfUp(6));

  /**
   * Checks the ranges.
   *
   * @param persistence the weight of each place against the one above it
   * @param depth down to which place the average overlap goes
   * @param rounding how measures are rounded
   * @throws ProblemException with {@link ConcordanceProblem#PERSISTENCE_OUT_OF_RANGE} or {@link
   *     ConcordanceProblem#NO_DEPTH} if one is not kept to
   */
  public MeasureSettings {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (persistence.signum() <= 0 || persistence.compareTo(Decimal.ONE) >= 0) {
      problems.add(
          Problem.of(
              ConcordanceProblem.PERSISTENCE_OUT_OF_RANGE,
              Pointer.to("persistence"),
              ImmutableMap.of("persistence", persistence.toString())));
    }
    if (depth.isPresent() && depth.get() < 1) {
      problems.add(
          Problem.of(
              ConcordanceProblem.NO_DEPTH,
              Pointer.to("depth"),
              ImmutableMap.of("depth", Long.toString(depth.get()))));
    }
    ProblemException.throwIfErrors(problems.build());
  }
}
