package org.chamberkit.directory;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.organization.PartyOrganization;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Checks a directory as a whole: what its organizations and relations cannot know of each other.
 *
 * <p>What is found does not depend on the order of organizations and relations. Maps and sets are
 * keyed by identifiers alone, which are compared, so that those which share a hash code do no harm.
 */
final class DirectoryCheck {

  private final Directory directory;
  private final Map<OrganizationId, Integer> positions = new HashMap<>();
  private final Set<OrganizationId> ambiguous = new HashSet<>();
  private final Set<OrganizationId> hosted = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private DirectoryCheck(Directory directory) {
    this.directory = directory;
  }

  static DirectoryCheck of(Directory directory) {
    DirectoryCheck check = new DirectoryCheck(directory);
    check.meetOrganizations();
    for (int i = 0; i < directory.relations().size(); i++) {
      check.follow(i);
    }
    SuccessionCheck successions = new SuccessionCheck(check);
    for (int i = 0; i < directory.successions().size(); i++) {
      successions.check(directory.successions().get(i), Pointer.to("successions").child(i));
    }
    check.compareLinks();
    check.lookForHosts();
    return check;
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  /** The relations between known organizations that fit, in the order they were given. */
  List<Link> links() {
    return links;
  }

  private void meetOrganizations() {
    for (int i = 0; i < directory.organizations().size(); i++) {
      OrganizationId id = directory.organizations().get(i).id();
      if (positions.putIfAbsent(id, i) != null) {
        ambiguous.add(id);
        add(
            DirectoryProblem.DUPLICATE_ORGANIZATION,
            pointer(i).child("id"),
            ImmutableMap.of("organization", id.text()));
      }
    }
  }

  /** Checks one relation by itself. What an ambiguous identifier means is anyone's guess. */
  private void follow(int index) {
    Relation relation = directory.relations().get(index);
    Pointer pointer = Pointer.to("relations").child(index);
    if (relation.kind() == RelationKind.PARTY_BODY_OF) {
      hosted.add(relation.from());
    }
    Organization from = find(relation.from(), pointer.child("from"));
    Organization to = find(relation.to(), pointer.child("to"));
    if (relation.from().equals(relation.to())) {
      add(
          DirectoryProblem.RELATED_TO_ITSELF,
          pointer.child("to"),
          ImmutableMap.of("organization", relation.to().text()));
    } else if (from != null && to != null) {
      boolean fits = checkKinds(relation.kind(), from, to, pointer);
      checkLevels(relation.kind(), from, to, pointer);
      Optional<Validity> days = checkDays(relation, from, to, pointer);
      if (fits && days.isPresent()) {
        links.add(new Link(index, relation, from, to, days.get()));
      }
    }
  }

  /** The organization of an identifier; reports one that is not there. */
  @Nullable Organization find(OrganizationId id, Pointer pointer) {
    Integer position = positions.get(id);
    if (position == null) {
      add(
          DirectoryProblem.UNKNOWN_ORGANIZATION,
          pointer,
          ImmutableMap.of("organization", id.text()));
      return null;
    }
    return ambiguous.contains(id) ? null : directory.organizations().get(position);
  }

  private boolean checkKinds(
      RelationKind kind, Organization from, Organization to, Pointer pointer) {
    if (kind.fromTypes().contains(from.type()) && kind.toTypes().contains(to.type())) {
      return true;
    }
    add(
        DirectoryProblem.KINDS_DO_NOT_FIT,
        pointer,
        ImmutableMap.of(
            "relation", kind.word(),
            "expectedFrom", words(kind.fromTypes()),
            "expectedTo", words(kind.toTypes()),
            "givenFrom", from.type().word(),
            "givenTo", to.type().word()));
    return false;
  }

  private static String words(ImmutableSet<OrganizationType> types) {
    return types.stream().map(OrganizationType::word).collect(joining(" / "));
  }

  private void checkLevels(RelationKind kind, Organization from, Organization to, Pointer pointer) {
    if (kind == RelationKind.GUIDES
        && from instanceof Federation guide
        && to instanceof Federation guided
        && !guide.level().isAbove(guided.level())) {
      add(
          DirectoryProblem.LEVEL_DOES_NOT_FIT,
          pointer,
          ImmutableMap.of(
              "from", from.id().text(),
              "fromLevel", guide.level().word(),
              "to", to.id().text(),
              "toLevel", guided.level().word()));
    }
  }

  /** Checks a relation against the existence of its ends; returns the days on which it holds. */
  private Optional<Validity> checkDays(
      Relation relation, Organization from, Organization to, Pointer pointer) {
    boolean withinFrom = checkWithin(relation, from, pointer);
    boolean withinTo = checkWithin(relation, to, pointer);
    Optional<Validity> days =
        from.existence().intersection(to.existence()).flatMap(relation.validity()::intersection);
    if (withinFrom && withinTo && days.isEmpty()) {
      add(
          DirectoryProblem.NEVER_TOGETHER,
          pointer,
          ImmutableMap.of(
              "from", from.id().text(),
              "fromExistence", from.existence().toString(),
              "to", to.id().text(),
              "toExistence", to.existence().toString()));
    }
    return days;
  }

  /** Checks that the days which a relation states, if it does, lie in the existence of an end. */
  private boolean checkWithin(Relation relation, Organization end, Pointer pointer) {
    Validity existence = end.existence();
    boolean within =
        relation.validity().startsOn().map(existence::holdsOn).orElse(true)
            && relation.validity().endsOn().map(existence::holdsOn).orElse(true);
    if (!within) {
      add(
          DirectoryProblem.OUTSIDE_EXISTENCE,
          pointer.child("validity"),
          ImmutableMap.of(
              "validity", relation.validity().toString(),
              "organization", end.id().text(),
              "existence", existence.toString()));
    }
    return within;
  }

  private void compareLinks() {
    Comparator<Link> byBelow = Comparator.comparing(link -> link.below().id());
    Comparator<Link> byAbove = Comparator.comparing(link -> link.above().id());
    Comparator<Link> byName = Comparator.comparing(link -> link.below().name().chinese());
    List<Link> underFederations =
        links.stream().filter(link -> link.kind() != RelationKind.PARTY_BODY_OF).toList();
    forEachOverlap(
        links,
        Comparator.comparing(Link::kind).thenComparing(byBelow).thenComparing(byAbove),
        this::addTwice);
    forEachOverlap(underFederations, byBelow, this::addRivals);
    forEachOverlap(underFederations, byAbove.thenComparing(byName), this::addSameName);
  }

  /** What is done with two links and the days on which both hold. */
  private interface Overlap {
    void found(Link earlier, Link later, Validity days);
  }

  /**
   * Goes over the links of each group by their first days, and compares each with the one before it
   * that lasts longest. So every link that overlaps one before it is met, and not every pair tried.
   */
  private static void forEachOverlap(List<Link> links, Comparator<Link> grouping, Overlap overlap) {
    List<Link> sorted =
        links.stream()
            .sorted(
                grouping
                    .thenComparingLong(Link::first)
                    .thenComparingLong(Link::last)
                    .thenComparing(link -> link.relation().from())
                    .thenComparing(link -> link.relation().to()))
            .toList();
    Link longest = null;
    for (Link link : sorted) {
      if (longest == null || grouping.compare(longest, link) != 0) {
        longest = link;
        continue;
      }
      Optional<Validity> days = longest.days().intersection(link.days());
      if (days.isPresent()) {
        overlap.found(longest, link, days.get());
      }
      if (link.last() > longest.last()) {
        longest = link;
      }
    }
  }

  private void addTwice(Link earlier, Link later, Validity days) {
    add(
        DirectoryProblem.RELATION_TWICE,
        Pointer.to("relations").child(Math.max(earlier.position(), later.position())),
        ImmutableMap.of(
            "relation", later.kind().word(),
            "from", later.from().id().text(),
            "to", later.to().id().text(),
            "days", days.toString()));
  }

  private void addRivals(Link earlier, Link later, Validity days) {
    if (!earlier.above().id().equals(later.above().id())) {
      add(
          later.kind() == RelationKind.GUIDES
              ? DirectoryProblem.GUIDED_TWICE
              : DirectoryProblem.AFFILIATED_TWICE,
          Pointer.to("relations").child(later.position()),
          ImmutableMap.of(
              "organization", later.below().id().text(),
              "first", earlier.above().id().text(),
              "second", later.above().id().text(),
              "days", days.toString()));
    }
  }

  private void addSameName(Link earlier, Link later, Validity days) {
    Organization named = later.below();
    Integer position = positions.get(named.id());
    if (position != null && !earlier.below().id().equals(named.id())) {
      add(
          DirectoryProblem.SAME_NAME,
          pointer(position).child("name"),
          ImmutableMap.of(
              "first", earlier.below().id().text(),
              "second", named.id().text(),
              "federation", later.above().id().text(),
              "name", named.name().chinese(),
              "days", days.toString()));
    }
  }

  private void lookForHosts() {
    for (int i = 0; i < directory.organizations().size(); i++) {
      Organization organization = directory.organizations().get(i);
      if (organization instanceof PartyOrganization && !hosted.contains(organization.id())) {
        add(
            DirectoryProblem.PARTY_WITHOUT_HOST,
            pointer(i),
            ImmutableMap.of("organization", organization.id().text()));
      }
    }
  }

  /** The way to an organization, which stands under the word of its kind. */
  private Pointer pointer(int index) {
    String word = directory.organizations().get(index).type().word();
    return Pointer.to("organizations").child(index).child(word);
  }

  void add(DirectoryProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}
