package org.chamberkit.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.text.Name;

/**
 * A rule about grades that acted (等级限制), or of which it is not known yet whether it does.
 *
 * @param step the rule
 * @param name what it is called
 * @param finding what was found about its condition, if it asks for that and anything was
 * @param before the grade before it
 * @param after the grade after it; absent while it is open which one that is
 */
public record GradeRuleLine(
    PartId step, Name name, Optional<Finding> finding, Grade before, Optional<Grade> after) {

  /**
   * Checks that the rule did something.
   *
   * @param step the rule
   * @param name what it is called
   * @param finding what was found about its condition
   * @param before the grade before it
   * @param after the grade after it
   * @throws ProblemException with {@link LedgerProblem#GRADE_NOT_CHANGED} if the grade is the same
   */
  public GradeRuleLine {
    if (after.equals(Optional.of(before))) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  LedgerProblem.GRADE_NOT_CHANGED,
                  Pointer.to("after"),
                  ImmutableMap.of("step", step.text(), "grade", before.id().text()))));
    }
  }
}
