package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.ProblemException;

/**
 * All of several conditions hold (同时满足). One that fails decides; else one that is unknown does.
 *
 * @param conditions the conditions, at least one
 */
public record AllOf(ImmutableList<Condition> conditions) implements Condition {

  /**
   * Checks that something is asked.
   *
   * @param conditions the conditions
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public AllOf {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(conditions, "conditions"));
  }

  @Override
  public String word() {
    return "all";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return Verdict.all(
        conditions.stream()
            .map(condition -> condition.ask(inquiry))
            .collect(ImmutableList.toImmutableList()));
  }
}
