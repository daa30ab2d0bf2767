package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;

/** Checks each relation of a directory by itself, and works out when it holds. */
final class RelationCheck {

  private final DirectoryCheck check;
  private final Days existence;
  private final Days days;

  /**
   * Creates a check.
   *
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
    if (fits && relation.kind() == RelationKind.GUIDES) {
      checkLevels(index, from, to);
      checkDivisions(index, from, to);
    } else if (fits && relation.kind() == RelationKind.AFFILIATED_TO) {
      checkPlace(index, from, to);
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

  /** Checks that a federation is of a division within that of its guide, where both have one. */
  private void checkDivisions(int index, int from, int to) {
    Organization guide = check.organization(from);
    Organization guided = check.organization(to);
    if (isOutside(guided, guide)) {
      check.add(
          DirectoryProblem.DIVISION_OUTSIDE_GUIDE,
          pointer(index),
          ImmutableMap.of(
              "division", location(guided),
              "organization", guided.id().text(),
              "guideDivision", location(guide),
              "guide", guide.id().text()));
    }
  }

  /** Checks that a chamber or unit is in the division of its federation, where that has one. */
  private void checkPlace(int index, int from, int to) {
    Organization affiliated = check.organization(from);
    Organization federation = check.organization(to);
    if (isOutside(affiliated, federation)) {
      check.add(
          DirectoryProblem.PLACE_OUTSIDE_DIVISION,
          pointer(index),
          ImmutableMap.of(
              "organization", affiliated.id().text(),
              "place", location(affiliated),
              "division", location(federation),
              "federation", federation.id().text()));
    }
  }

  private static boolean isOutside(Organization lower, Organization upper) {
    Optional<DivisionCode> within = lower.location();
    Optional<DivisionCode> whole = upper.location();
    return within.isPresent() && whole.isPresent() && !within.get().isWithin(whole.get());
  }

  private static String location(Organization organization) {
    return organization.location().map(DivisionCode::text).orElseThrow();
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
    check.addOutside(relation.validity(), end, pointer(index).child("validity"));
    return false;
  }

  private static Pointer pointer(int index) {
    return Pointer.to("relations").child(index);
  }
}
