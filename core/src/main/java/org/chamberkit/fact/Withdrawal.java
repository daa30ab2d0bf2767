package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * That a fact does not hold, and never did (撤回).
 *
 * @param id the identifier of the fact
 * @param recordedOn the day from which on it is known
 * @param reason why, not blank
 */
public record Withdrawal(FactId id, LocalDate recordedOn, String reason) implements Recording {

  /**
   * Checks that there is a reason.
   *
   * @param id the identifier of the fact
   * @param recordedOn the day from which on it is known
   * @param reason why
   * @throws ProblemException with {@link FactProblem#BLANK_REASON} if the reason is blank
   */
  public Withdrawal {
    if (reason.isBlank()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  FactProblem.BLANK_REASON,
                  Pointer.to("reason"),
                  ImmutableMap.of("fact", id.text()))));
    }
  }
}
