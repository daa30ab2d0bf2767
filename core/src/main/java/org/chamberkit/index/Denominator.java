package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.ScaleProblem;

/**
 * What the numbers of an indicator are divided by before anything else (相对化处理), such as the members
 * of each unit. A unit whose number to divide by is missing or 0 has no number of the indicator.
 *
 * @param by the column of the table that is divided by
 * @param each for how many the quotient is, above 0: 1000 gives so much for each thousand
 * @param rounding how the quotient is rounded
 */
public record Denominator(IndexPartId by, Decimal each, Rounding rounding) {

  /**
   * Checks for how many the quotient is.
   *
   * @param by the column of the table that is divided by
   * @param each for how many the quotient is
   * @param rounding how the quotient is rounded
   * @throws ProblemException with {@link ScaleProblem#MUST_BE_POSITIVE} if it is for none
   */
  public Denominator {
    if (each.signum() <= 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  ScaleProblem.MUST_BE_POSITIVE,
                  Pointer.to("each"),
                  ImmutableMap.of("attribute", "each", "number", each.toString()))));
    }
  }
}
