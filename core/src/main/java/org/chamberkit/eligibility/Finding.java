package org.chamberkit.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.Outcome;

/**
 * What a rule says of an applicant (审核结果).
 *
 * @param rule the rule
 * @param outcome whether its condition holds
 * @param grounds why
 * @param waiver the waiver by which it is admitted all the same, if there is one
 */
public record Finding(
    EligibilityRuleId rule,
    Outcome outcome,
    ImmutableList<Ground> grounds,
    Optional<Waiver> waiver) {

  /**
   * Tells whether the rule keeps the applicant out.
   *
   * @param of the rule
   * @return true if the condition fails, or cannot be decided and that is not enough, and nobody
   *     has waived it
   */
  boolean excludes(EligibilityRule of) {
    boolean isMet =
        switch (outcome) {
          case PASS -> true;
          case FAIL -> false;
          default -> of.unknown() == UnknownOutcome.ADMIT;
        };
    return !isMet && waiver.isEmpty();
  }
}
