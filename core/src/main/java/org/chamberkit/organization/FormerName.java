package org.chamberkit.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.text.Name;

/**
 * A name that an organization had until it was renamed (曾用名).
 *
 * <p>Only the last day is stated: the next name begins on the day after, so that there is never a
 * day without a name or with two.
 *
 * @param name the name
 * @param endsOn the last day on which the organization had it
 */
public record FormerName(Name name, LocalDate endsOn) {

  /** What is wrong with the former names of an organization. */
  static ImmutableList<Problem> check(Organization organization) {
    ImmutableList<FormerName> names = organization.formerNames();
    if (names.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      FormerName former = names.get(i);
      Pointer pointer = Pointer.to("formerNames").child(i);
      if (!former.leavesADayOf(organization.existence())) {
        problems.add(
            former.problem(
                OrganizationProblem.FORMER_NAME_OUTSIDE_EXISTENCE,
                pointer.child("endsOn"),
                "existence",
                organization.existence().toString()));
      }
      if (i > 0 && !former.endsOn.isAfter(names.get(i - 1).endsOn)) {
        problems.add(
            former.problem(
                OrganizationProblem.FORMER_NAMES_ORDER,
                pointer.child("endsOn"),
                "before",
                names.get(i - 1).endsOn.toString()));
      }
      Name next = i + 1 < names.size() ? names.get(i + 1).name : organization.name();
      if (former.name.equals(next)) {
        problems.add(
            former.problem(
                OrganizationProblem.NAME_UNCHANGED,
                pointer.child("name"),
                "organization",
                organization.id().text()));
      }
    }
    return problems.build();
  }

  /** Whether the last day lies in the existence, with a day after it for the next name. */
  private boolean leavesADayOf(Validity existence) {
    return existence.holdsOn(endsOn) && existence.endsOn().map(endsOn::isBefore).orElse(true);
  }

  private Problem problem(
      OrganizationProblem code, Pointer pointer, String argument, String value) {
    return Problem.of(
        code,
        pointer,
        ImmutableMap.of("name", name.chinese(), "endsOn", endsOn.toString(), argument, value));
  }
}
