package org.chamberkit.tally;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Fraction;

/**
 * Whether the figures of an organization meet a rule (审核结果).
 *
 * @param rule the rule
 * @param organization the organization
 * @param period the period
 * @param left what the left side comes to; absent if one of its figures is not known
 * @param right what the right side comes to; absent if one of its figures is not known
 */
public record RuleFinding(
    FigureRule rule,
    OrganizationId organization,
    Period period,
    Optional<Fraction> left,
    Optional<Fraction> right) {

  /** {@return whether the rule is met; absent if a side is not known} */
  public Optional<Boolean> isMet() {
    return left.flatMap(one -> right.map(other -> rule.comparison().isMet(one.compareTo(other))));
  }

  /**
   * {@return what is wrong, of the severity of the rule; absent if the rule is met or cannot be
   * decided}
   */
  public Optional<Problem> problem() {
    if (isMet().orElse(true)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            TallyProblem.RULE_NOT_MET,
            rule.severity(),
            Place.of(Pointer.ROOT),
            ImmutableMap.of(
                "rule", rule.id().text(),
                "organization", organization.text(),
                "period", period.toString(),
                "left", left.orElseThrow().toString(),
                "comparison", rule.comparison().sign(),
                "right", right.orElseThrow().toString())));
  }
}
