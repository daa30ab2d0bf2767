package org.chamberkit.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * What was decided about an objection (复核决定).
 *
 * @param outcome how it ended
 * @param by the office or panel that decided, not blank; no personal data
 * @param decidedOn the day
 * @param reason why, in a few words, not blank
 * @param overridden what counts instead; at least one if the objection was upheld, else none
 */
public record Decision(
    Outcome outcome,
    String by,
    LocalDate decidedOn,
    String reason,
    ImmutableList<Overriding> overridden) {

  /**
   * Checks that something was ruled exactly if the objection was upheld.
   *
   * @param outcome how it ended
   * @param by the office or panel that decided
   * @param decidedOn the day
   * @param reason why
   * @param overridden what counts instead
   * @throws ProblemException with {@link ReviewProblem#UPHELD_WITHOUT_RULING} or {@link
   *     ReviewProblem#DISMISSED_WITH_RULING} if not
   */
  public Decision {
    checkArgument(!by.isBlank(), "author of a decision must not be blank");
    checkArgument(!reason.isBlank(), "reason of a decision must not be blank");
    if ((outcome == Outcome.UPHELD) == overridden.isEmpty()) {
      ReviewProblem code =
          overridden.isEmpty()
              ? ReviewProblem.UPHELD_WITHOUT_RULING
              : ReviewProblem.DISMISSED_WITH_RULING;
      throw new ProblemException(
          ImmutableList.of(Problem.of(code, Pointer.to("overridden"), ImmutableMap.of())));
    }
  }
}
