package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.problem.Pointer;

/** Checks each relation of a directory by itself, and works out when it holds. */
final class RelationCheck {

  private final DirectoryCheck check;
  private final Days existence;
  private final Days days;

  /**
   * @param days is given the days of each relation
   */
  RelationCheck(DirectoryCheck check, Days days) {
    this.check = check;
    this.existence = check.positions().existence();
    this.days = days;
  }

  /**
   * Whether a relation can be followed. What an ambiguous identifier means is anyone's guess, so
   * nothing is said of its relations.
   *
   * @param from the position of the one end; {@link DirectoryIndex#NONE} if it is unknown
   * @param to that of the other
   */
  boolean isRight(int index, Relation relation, int from, int to) {
    if (from == DirectoryIndex.NONE) {
      check.addUnknown(relation.from(), pointer(index).child("from"));
    }
    if (to == DirectoryIndex.NONE) {
      check.addUnknown(relation.to(), pointer(index).child("to"));
    }
    if (relation.from().equals(relation.to())) {
      check.add(
          DirectoryProblem.RELATED_TO_ITSELF,
          pointer(index).child("to"),
          ImmutableMap.of("organization", relation.to().text()));
      return false;
    }
    if (!check.isClear(from) || !check.isClear(to)) {
      return false;
    }
    boolean fits = checkKinds(index, relation.kind(), from, to);
    if (relation.kind() == RelationKind.GUIDES) {
      checkLevels(index, from, to);
    }
    checkDays(index, relation, from, to);
    return fits && !days.isEmpty(index);
  }

  private boolean checkKinds(int index, RelationKind kind, int from, int to) {
    OrganizationType fromType = check.organization(from).type();
    OrganizationType toType = check.organization(to).type();
    if (kind.leadsFrom(fromType) && kind.leadsTo(toType)) {
      return true;
    }
    check.add(
        DirectoryProblem.KINDS_DO_NOT_FIT,
        pointer(index),
        ImmutableMap.of(
            "relation", kind.word(),
            "expectedFrom", words(kind.fromTypes()),
            "expectedTo", words(kind.toTypes()),
            "givenFrom", fromType.word(),
            "givenTo", toType.word()));
    return false;
  }

  private static String words(ImmutableSet<OrganizationType> types) {
    return types.stream().map(OrganizationType::word).collect(joining(" / "));
  }

  private void checkLevels(int index, int from, int to) {
    if (check.organization(from) instanceof Federation guide
        && check.organization(to) instanceof Federation guided
        && !guide.level().isAbove(guided.level())) {
      check.add(
          DirectoryProblem.LEVEL_DOES_NOT_FIT,
          pointer(index),
          ImmutableMap.of(
              "from", guide.id().text(),
              "fromLevel", guide.level().word(),
              "to", guided.id().text(),
              "toLevel", guided.level().word()));
    }
  }

  /** Checks a relation against the existence of its ends; works out when it holds. */
  private void checkDays(int index, Relation relation, int from, int to) {
    days.set(index, relation.validity());
    days.intersect(index, existence, from);
    days.intersect(index, existence, to);
    boolean withinFrom = checkWithin(index, relation, from);
    boolean withinTo = checkWithin(index, relation, to);
    if (withinFrom && withinTo && days.isEmpty(index)) {
      Organization one = check.organization(from);
      Organization other = check.organization(to);
      check.add(
          DirectoryProblem.NEVER_TOGETHER,
          pointer(index),
          ImmutableMap.of(
              "from", one.id().text(),
              "fromExistence", one.existence().toString(),
              "to", other.id().text(),
              "toExistence", other.existence().toString()));
    }
  }

  /** Checks that the days which a relation states, if it does, lie in the existence of an end. */
  private boolean checkWithin(int index, Relation relation, int end) {
    if (existence.includesNamed(end, relation.validity())) {
      return true;
    }
    Organization organization = check.organization(end);
    check.add(
        DirectoryProblem.OUTSIDE_EXISTENCE,
        pointer(index).child("validity"),
        ImmutableMap.of(
            "validity", relation.validity().toString(),
            "organization", organization.id().text(),
            "existence", organization.existence().toString()));
    return false;
  }

  private static Pointer pointer(int index) {
    return Pointer.to("relations").child(index);
  }
}
