package org.chamberkit.condition;

import com.google.common.collect.ImmutableSortedSet;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/**
 * The applicant is registered within one of certain divisions (注册地). Who states only a larger
 * division that holds one of them may be within or not.
 *
 * @param divisions the divisions, at least one
 */
public record PlaceWithin(ImmutableSortedSet<DivisionCode> divisions) implements Condition {

  private static final Name ATTRIBUTE = Name.of("注册地", "the place of registration");

  /**
   * Checks that something is asked.
   *
   * @param divisions the divisions, at least one
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public PlaceWithin {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(divisions, "divisions"));
  }

  @Override
  public String word() {
    return "place";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return Words.ask(
        ATTRIBUTE,
        inquiry.applicant().place(),
        divisions,
        Words::plain,
        word -> divisions.stream().anyMatch(word::isWithin),
        word -> divisions.stream().anyMatch(division -> division.isWithin(word)));
  }
}
