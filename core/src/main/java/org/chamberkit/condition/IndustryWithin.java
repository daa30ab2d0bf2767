package org.chamberkit.condition;

import com.google.common.collect.ImmutableSortedSet;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/**
 * The applicant belongs to one of certain industries (所属行业). Who states only a larger industry that
 * holds one of them may belong to it or not.
 *
 * @param industries the industries, at least one
 */
public record IndustryWithin(ImmutableSortedSet<IndustryCode> industries) implements Condition {

  private static final Name ATTRIBUTE = Name.of("所属行业", "the industry");

  /**
   * Checks that something is asked.
   *
   * @param industries the industries, at least one
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public IndustryWithin {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(industries, "industries"));
  }

  @Override
  public String word() {
    return "industry";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return Words.ask(
        ATTRIBUTE,
        inquiry.applicant().industry(),
        industries,
        Words::plain,
        word -> industries.stream().anyMatch(word::isWithin),
        word -> industries.stream().anyMatch(industry -> industry.isWithin(word)));
  }
}
