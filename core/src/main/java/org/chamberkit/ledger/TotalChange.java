package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.TotalStep;

/**
 * What a step that bounds, converts or rounds the total did to it (总分调整).
 *
 * @param rule the step of the rubric
 * @param behind how many bonuses and deductions stand before it
 * @param before the total before it
 * @param after the total after it, the same if the step had nothing to do
 */
public record TotalChange(TotalStep rule, long behind, PointsRange before, PointsRange after) {

  /**
   * Checks that the total after the step follows from the one before it.
   *
   * @param rule the step of the rubric
   * @param behind how many bonuses and deductions stand before it
   * @param before the total before it
   * @param after the total after it
   * @throws ProblemException with {@link LedgerProblem#CHANGE_DIFFERS} if it does not
   * @throws AmountOverflowException if an end has more than 18 digits
   */
  public TotalChange {
    if (!rule.apply(before).equals(after)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LedgerProblem.CHANGE_DIFFERS,
                  Pointer.to("after"),
                  ImmutableMap.of(
                      "step", rule.id().text(),
                      "before", before.toString(),
                      "after", after.toString()))));
    }
  }

  /** {@return whether the step changed the total} */
  public boolean acted() {
    return !before.equals(after);
  }
}
