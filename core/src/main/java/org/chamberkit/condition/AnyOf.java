package org.chamberkit.condition;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.ProblemException;

/**
 * One of several conditions holds (满足之一). One that passes decides; else one that is unknown does.
 *
 * @param conditions the conditions, at least one
 */
public record AnyOf(ImmutableList<Condition> conditions) implements Condition {

  /**
   * Checks that something is asked.
   *
   * @param conditions the conditions
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public AnyOf {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(conditions, "conditions"));
  }

  @Override
  public String word() {
    return "any";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return Verdict.any(
        conditions.stream()
            .map(condition -> condition.ask(inquiry))
            .collect(ImmutableList.toImmutableList()));
  }
}
