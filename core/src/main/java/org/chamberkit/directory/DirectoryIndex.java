package org.chamberkit.directory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;
import org.chamberkit.period.Validity;
import org.chamberkit.post.Post;
import org.chamberkit.post.Term;
import org.chamberkit.problem.Problem;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.relation.Succession;

/**
 * What a directory needs for its look-ups, compiled once into arrays, and what the check found on
 * the way. An organization has a position: its place in the list of the directory.
 */
final class DirectoryIndex {

  static final int NONE = -1;

  private final Directory directory;
  private final Positions positions;
  private final Persons persons;
  private final Links links;
  private final int[] successions;
  private final Adjacency postsOf;
  private final Adjacency postsBy;
  private final Adjacency termsOf;
  private final Adjacency individualsOf;
  private final ImmutableList<Problem> problems;

  private DirectoryIndex(Directory directory, DirectoryCheck check) {
    this.directory = directory;
    positions = check.positions();
    persons = check.persons();
    links = check.links();
    problems = check.problems();
    int size = directory.organizations().size();
    postsOf = by(directory.posts(), post -> positions.find(post.organization()), size);
    postsBy =
        by(directory.posts(), post -> persons.find(post.person()), directory.persons().size());
    termsOf = by(directory.terms(), term -> positions.find(term.organization()), size);
    individualsOf =
        by(directory.individualMembers(), member -> positions.find(member.organization()), size);
    successions = new int[directory.organizations().size()];
    Arrays.fill(successions, NONE);
    for (int i = 0; i < directory.successions().size(); i++) {
      int predecessor = positions.find(directory.successions().get(i).predecessor());
      if (predecessor != NONE) {
        successions[predecessor] = i;
      }
    }
  }

  /** Lists the places of what belongs to each organization or person. */
  private static <T> Adjacency by(ImmutableList<T> all, ToIntFunction<T> owner, int owners) {
    return Adjacency.of(owners, all.stream().mapToInt(owner).toArray());
  }

  static DirectoryIndex of(Directory directory) {
    DirectoryCheck check = DirectoryCheck.of(directory);
    return new DirectoryIndex(directory, check);
  }

  /**
   * Where each organization stands, and when it exists. The map is keyed by identifiers alone,
   * which are compared, so that those which share a hash code do no harm.
   */
  static final class Positions {

    private final Map<OrganizationId, Integer> byId;
    private final Days existence;

    Positions(ImmutableList<Organization> organizations) {
      byId = new HashMap<>(organizations.size() * 4 / 3 + 1);
      existence = new Days(organizations.size());
      for (int i = 0; i < organizations.size(); i++) {
        byId.putIfAbsent(organizations.get(i).id(), i);
        existence.set(i, organizations.get(i).existence());
      }
    }

    /** The position of the first organization of an identifier; {@link #NONE} if there is none. */
    int find(OrganizationId id) {
      return byId.getOrDefault(id, NONE);
    }

    Days existence() {
      return existence;
    }
  }

  /**
   * Where each person stands in the list of a directory, by identifiers, which are compared, so
   * that those which share a hash code do no harm.
   */
  static final class Persons {

    private final Map<PersonId, Integer> byId = new HashMap<>();

    Persons(ImmutableList<Person> persons) {
      for (int i = 0; i < persons.size(); i++) {
        byId.putIfAbsent(persons.get(i).id(), i);
      }
    }

    /** The place of the first person of an identifier; {@link #NONE} if none has it. */
    int find(PersonId id) {
      return byId.getOrDefault(id, NONE);
    }
  }

  ImmutableList<Problem> problems() {
    return problems;
  }

  Links links() {
    return links;
  }

  /** How many organizations there are. */
  int size() {
    return successions.length;
  }

  int find(OrganizationId id) {
    return positions.find(id);
  }

  Organization organization(int position) {
    return directory.organizations().get(position);
  }

  ImmutableList<Organization> relatedFrom(int position, RelationKind kind, long day) {
    return related(position, kind, day, kind.leadsDown());
  }

  ImmutableList<Organization> relatedTo(int position, RelationKind kind, long day) {
    return related(position, kind, day, !kind.leadsDown());
  }

  /** Those at the other end of the relations of one, as the lower or the upper of both. */
  private ImmutableList<Organization> related(
      int position, RelationKind kind, long day, boolean asUpper) {
    if (kind.isMutual()) {
      return mutual(position, kind, day);
    }
    Adjacency adjacency = asUpper ? links.byUpper() : links.byLower();
    ImmutableList.Builder<Organization> related = ImmutableList.builder();
    for (int at = adjacency.start(position); at < adjacency.end(position); at++) {
      int link = adjacency.item(at);
      if (links.kind(link) == kind && links.days().holdsOn(link, day)) {
        related.add(organization(asUpper ? links.lower(link) : links.upper(link)));
      }
    }
    return related.build();
  }

  private ImmutableList<Organization> mutual(int position, RelationKind kind, long day) {
    return IntStream.concat(links.byLower().items(position), links.byUpper().items(position))
        .filter(link -> links.kind(link) == kind && links.days().holdsOn(link, day))
        .sorted()
        .map(link -> links.from(link) == position ? links.to(link) : links.from(link))
        .mapToObj(this::organization)
        .collect(toImmutableList());
  }

  /** The posts in an organization on a day, in the order of the directory. */
  ImmutableList<Post> postsOf(int position, long day) {
    return posts(postsOf.items(position), day);
  }

  /** The posts of a person on a day, in the order of the directory. */
  ImmutableList<Post> postsBy(int person, long day) {
    return posts(postsBy.items(person), day);
  }

  private ImmutableList<Post> posts(IntStream posts, long day) {
    return posts
        .mapToObj(directory.posts()::get)
        .filter(post -> isHeldOn(post.organization(), post.validity(), day))
        .collect(toImmutableList());
  }

  Optional<Term> term(int position, long day) {
    return termsOf
        .items(position)
        .mapToObj(directory.terms()::get)
        .filter(term -> isHeldOn(term.organization(), term.validity(), day))
        .findFirst();
  }

  ImmutableList<Person> individuals(int position, long day) {
    return individualsOf
        .items(position)
        .mapToObj(directory.individualMembers()::get)
        .filter(member -> isHeldOn(member.organization(), member.validity(), day))
        .map(member -> directory.persons().get(persons.find(member.person())))
        .collect(toImmutableList());
  }

  /** Whether something in an organization holds on a day, which it does while that exists. */
  boolean isHeldOn(OrganizationId organization, Validity validity, long day) {
    return Days.first(validity) <= day
        && day <= Days.last(validity)
        && exists(find(organization), day);
  }

  int findPerson(PersonId id) {
    return persons.find(id);
  }

  boolean exists(int position, long day) {
    return positions.existence().holdsOn(position, day);
  }

  boolean exists(OrganizationId id, LocalDate day) {
    int position = find(id);
    return position != NONE && exists(position, day.toEpochDay());
  }

  /** The succession of an organization, if it has come about by a day. */
  Optional<Succession> succession(OrganizationId id, LocalDate day) {
    int position = find(id);
    return position == NONE || successions[position] == NONE
        ? Optional.empty()
        : Optional.of(directory.successions().get(successions[position]))
            .filter(succession -> !succession.on().isAfter(day));
  }
}
