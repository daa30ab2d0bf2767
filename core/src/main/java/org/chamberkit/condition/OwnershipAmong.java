package org.chamberkit.condition;

import com.google.common.collect.ImmutableSortedSet;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;

/**
 * The applicant is controlled by one of certain classes of owners (所有制类别).
 *
 * @param classes the classes that are admitted, at least one
 */
public record OwnershipAmong(ImmutableSortedSet<OwnershipClass> classes) implements Condition {

  private static final Name ATTRIBUTE = Name.of("所有制类别", "the ownership");

  /**
   * Checks that something is asked.
   *
   * @param classes the classes that are admitted, at least one
   * @throws ProblemException with {@link ConditionProblem#NOTHING_ASKED}
   */
  public OwnershipAmong {
    ProblemException.throwIfErrors(ConditionChecks.notEmpty(classes, "classes"));
  }

  @Override
  public String word() {
    return "ownership";
  }

  @Override
  public Verdict ask(Inquiry inquiry) {
    return Words.ask(
        ATTRIBUTE,
        inquiry.applicant().ownership(),
        classes,
        OwnershipClass::name,
        classes::contains,
        word -> false);
  }
}
