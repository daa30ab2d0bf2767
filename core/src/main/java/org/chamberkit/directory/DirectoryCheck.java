package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.PartyOrganization;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Severity;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;

/**
 * Checks a directory as a whole: what its organizations and relations cannot know of each other.
 *
 * <p>What is found does not depend on the order of organizations and relations. The passes go over
 * positions in arrays; objects are made of what there is something to say about.
 */
final class DirectoryCheck {

  private final Directory directory;
  private final DirectoryIndex.Positions positions;
  private final DirectoryIndex.Persons persons;
  private final boolean[] ambiguous;
  private final boolean[] hosted;
  private final Map<DirectoryProblem, Severity> severities = new EnumMap<>(DirectoryProblem.class);
  private final Set<DirectoryProblem> found = EnumSet.noneOf(DirectoryProblem.class);
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Links links;

  private DirectoryCheck(Directory directory) {
    this.directory = directory;
    int size = directory.organizations().size();
    positions = new DirectoryIndex.Positions(directory.organizations());
    persons = new DirectoryIndex.Persons(directory.persons());
    ambiguous = new boolean[size];
    hosted = new boolean[size];
    for (DirectoryProblem finding : DirectoryProblem.values()) {
      directory
          .profile()
          .severity(finding)
          .ifPresent(severity -> severities.put(finding, severity));
    }
    meetOrganizations();
    links = followRelations();
    SuccessionCheck successions = new SuccessionCheck(this);
    for (int i = 0; i < directory.successions().size(); i++) {
      successions.check(directory.successions().get(i), Pointer.to("successions").child(i));
    }
    new OverlapCheck(this).run();
    new TreeCheck(this).run();
    if (severities.get(DirectoryProblem.LEVEL_DOES_NOT_FIT) != Severity.ERROR
        && !found.contains(DirectoryProblem.GUIDED_TWICE)) {
      new CircleCheck(this).run();
    }
    new CreditCodeCheck(this, size).run();
    lookAtPartyOrganizations();
    new PostCheck(directory, this, persons).run();
  }

  static DirectoryCheck of(Directory directory) {
    return new DirectoryCheck(directory);
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  DirectoryIndex.Positions positions() {
    return positions;
  }

  /** The relations between known organizations that fit. */
  Links links() {
    return links;
  }

  DirectoryIndex.Persons persons() {
    return persons;
  }

  Organization organization(int position) {
    return directory.organizations().get(position);
  }

  private void meetOrganizations() {
    for (int i = 0; i < directory.organizations().size(); i++) {
      OrganizationId id = organization(i).id();
      int first = positions.find(id);
      if (first != i) {
        ambiguous[first] = true;
        add(
            DirectoryProblem.DUPLICATE_ORGANIZATION,
            pointer(i).child("id"),
            ImmutableMap.of("organization", id.text()));
      }
    }
  }

  private Links followRelations() {
    Links.Builder builder = new Links.Builder(directory);
    RelationCheck relations = new RelationCheck(this, builder.days());
    for (int i = 0; i < directory.relations().size(); i++) {
      Relation relation = directory.relations().get(i);
      int from = positions.find(relation.from());
      int to = positions.find(relation.to());
      if (from >= 0 && relation.kind() == RelationKind.PARTY_BODY_OF) {
        hosted[from] = true;
      }
      if (relations.isRight(i, relation, from, to)) {
        builder.put(i, from, to);
      }
    }
    return builder.build();
  }

  /** Whether one organization, and no more, has the identifier that was found at a position. */
  boolean isClear(int position) {
    return position != DirectoryIndex.NONE && !ambiguous[position];
  }

  void addUnknown(OrganizationId id, Pointer pointer) {
    add(DirectoryProblem.UNKNOWN_ORGANIZATION, pointer, ImmutableMap.of("organization", id.text()));
  }

  void addOutside(Validity validity, int position, Pointer pointer) {
    add(
        DirectoryProblem.OUTSIDE_EXISTENCE,
        pointer,
        ImmutableMap.of(
            "validity", validity.toString(),
            "organization", organization(position).id().text(),
            "existence", organization(position).existence().toString()));
  }

  private void lookAtPartyOrganizations() {
    for (int i = 0; i < directory.organizations().size(); i++) {
      if (organization(i) instanceof PartyOrganization party) {
        if (!hosted[positions.find(party.id())]) {
          add(
              DirectoryProblem.PARTY_WITHOUT_HOST,
              pointer(i),
              ImmutableMap.of("organization", party.id().text()));
        }
        Pointer pointer = pointer(i);
        directory
            .profile()
            .partyThresholds()
            .flatMap(thresholds -> thresholds.check(party, pointer))
            .ifPresent(problems::add);
      }
    }
  }

  /** The way to an organization, which stands under the word of its type. */
  Pointer pointer(int position) {
    String word = organization(position).type().word();
    return Pointer.to("organizations").child(position).child(word);
  }

  /** Takes a finding as the profile says. */
  void add(DirectoryProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    Severity severity = severities.get(code);
    if (severity != null) {
      found.add(code);
      problems.add(new Problem(code, severity, Place.of(pointer), arguments));
    }
  }
}
