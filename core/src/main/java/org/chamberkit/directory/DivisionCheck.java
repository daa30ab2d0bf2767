package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Severity;

/** Checks the divisions of a directory against a gazetteer. */
final class DivisionCheck {

  private DivisionCheck() {}

  static ImmutableList<Problem> of(Directory directory, Gazetteer gazetteer, LocalDate day) {
    Optional<Severity> severity = directory.profile().severity(DirectoryProblem.DIVISION_NOT_VALID);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < directory.organizations().size() && severity.isPresent(); i++) {
      Organization organization = directory.organizations().get(i);
      Optional<DivisionCode> location = organization.location();
      if (location.isPresent()
          && organization.existence().holdsOn(day)
          && gazetteer.entryOn(location.get(), day).isEmpty()) {
        problems.add(
            new Problem(
                DirectoryProblem.DIVISION_NOT_VALID,
                severity.get(),
                Place.of(pointer(i, organization)),
                ImmutableMap.of(
                    "division", location.get().text(),
                    "day", day.toString(),
                    "organization", organization.id().text())));
      }
    }
    return problems.build();
  }

  private static Pointer pointer(int position, Organization organization) {
    return Pointer.to("organizations")
        .child(position)
        .child(organization.type().word())
        .child(organization.type() == OrganizationType.FEDERATION ? "division" : "place");
  }
}
