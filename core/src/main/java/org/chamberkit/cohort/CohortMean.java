package org.chamberkit.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.rating.PartId;

/**
 * A mean of the cohort, and the numbers that it was made of.
 *
 * @param rule what was asked
 * @param group the group, if the mean is that of a group
 * @param inputs the numbers that went into it, in the order of the evaluations, at least one
 * @param value the mean, rounded once
 */
public record CohortMean(
    MeanRule rule, Optional<PartId> group, ImmutableList<Input> inputs, Decimal value) {

  /**
   * What one subject answered.
   *
   * @param subject the subject
   * @param value the number of its answer
   */
  public record Input(SubjectId subject, Fraction value) {}

  /**
   * Checks that the mean follows from its numbers.
   *
   * @param rule what was asked
   * @param group the group, if the mean is that of a group
   * @param inputs the numbers that went into it
   * @param value the mean
   * @throws ProblemException if there are no numbers, or they have another mean
   */
  public CohortMean {
    Optional<Decimal> mean = mean(rule, inputs);
    if (!mean.equals(Optional.of(value))) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  CohortProblem.COHORT_MEAN_DIFFERS,
                  Pointer.to("value"),
                  ImmutableMap.of(
                      "reference", rule.reference().text(),
                      "count", Integer.toString(inputs.size()),
                      "mean", mean.map(Decimal::toString).orElse("–"),
                      "stated", value.toString()))));
    }
  }

  /** The mean of some numbers, rounded once; nothing if there are none. */
  static Optional<Decimal> mean(MeanRule rule, ImmutableList<Input> inputs) {
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    Exact sum = Exact.ZERO;
    for (Input input : inputs) {
      sum = sum.plus(Exact.of(input.value())).reduced();
    }
    return Optional.of(sum.dividedBy(Exact.of(inputs.size())).rounded(rule.rounding()));
  }
}
