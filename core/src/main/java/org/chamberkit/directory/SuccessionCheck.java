package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.Succession;

/**
 * Checks the successions of a directory against the existence of the organizations. Since an heir
 * exists when it takes over and a predecessor does no more, no chain of successions can lead back
 * to where it began.
 */
final class SuccessionCheck {

  private final DirectoryCheck check;
  private final Set<OrganizationId> succeeded = new HashSet<>();

  SuccessionCheck(DirectoryCheck check) {
    this.check = check;
  }

  void check(Succession succession, Pointer pointer) {
    OrganizationId id = succession.predecessor();
    Optional<Organization> predecessor = find(id, pointer.child("predecessor"));
    LocalDate on = succession.on();
    if (!succeeded.add(id)) {
      check.add(
          DirectoryProblem.SUCCEEDED_TWICE,
          pointer.child("predecessor"),
          ImmutableMap.of("predecessor", id.text()));
    }
    if (predecessor.isPresent() && !isDissolvedBefore(predecessor.get(), on)) {
      check.add(
          DirectoryProblem.NOT_DISSOLVED_BEFORE,
          pointer.child("on"),
          ImmutableMap.of(
              "predecessor", id.text(),
              "existence", predecessor.get().existence().toString(),
              "on", on.toString()));
    }
    for (int i = 0; i < succession.heirs().size(); i++) {
      OrganizationId heirId = succession.heirs().get(i).organization();
      Pointer at = pointer.child("heirs").child(i).child("organization");
      Optional<Organization> heir = find(heirId, at);
      if (heir.isPresent() && !heir.get().existence().holdsOn(on)) {
        check.add(
            DirectoryProblem.HEIR_NOT_IN_EXISTENCE,
            at,
            ImmutableMap.of(
                "heir", heirId.text(),
                "existence", heir.get().existence().toString(),
                "on", on.toString()));
      }
    }
  }

  /** The organization of an identifier, unless it is ambiguous; reports one that is not there. */
  private Optional<Organization> find(OrganizationId id, Pointer pointer) {
    int position = check.positions().find(id);
    if (position == DirectoryIndex.NONE) {
      check.addUnknown(id, pointer);
    }
    return check.isClear(position) ? Optional.of(check.organization(position)) : Optional.empty();
  }

  private static boolean isDissolvedBefore(Organization organization, LocalDate day) {
    return organization.existence().endsOn().map(last -> last.isBefore(day)).orElse(false);
  }
}
