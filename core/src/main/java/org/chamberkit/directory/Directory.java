package org.chamberkit.directory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationKind;
import org.chamberkit.organization.OrganizationType;
import org.chamberkit.organization.Person;
import org.chamberkit.organization.PersonId;
import org.chamberkit.post.IndividualMembership;
import org.chamberkit.post.Post;
import org.chamberkit.post.Term;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.relation.StandIns;
import org.chamberkit.relation.Succeeded;
import org.chamberkit.relation.Succession;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A directory (名录): the organizations that somebody keeps a register of, the relations between
 * them, and who holds which post or is a member of what, each from a day to a day.
 *
 * <p>A directory that is not consistent cannot be built: {@link ProblemException} then names all
 * that is wrong, and a {@link DirectoryProfile} says what counts as wrong. Some things always do:
 * identifiers are unique; a relation names two organizations of the directory, of types that can
 * have it; on any one day a federation is guided by at most one other, and a chamber or grassroots
 * unit is affiliated to at most one; there are no circles; what is dissolved has heirs that exist,
 * so that no chain of successions leads back.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Directory directory = Directory.builder()
 *     .name(Name.of("虚构市工商联名录", "Directory of Invented City"))
 *     .invented(true)
 *     .addOrganizations(city, district, chamber)
 *     .addRelation(new Relation(RelationKind.GUIDES, city.id(), district.id(), Validity.ALWAYS))
 *     .build();
 * ImmutableList<Organization> districts =
 *     directory.relatedFrom(city.id(), RelationKind.GUIDES, LocalDate.of(2021, 12, 31));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Directory implements WithDirectory permits ImmutableDirectory {

  Directory() {}

  /** {@return what the directory is called} */
  public abstract Name name();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the organizations, in the order they were given} */
  public abstract ImmutableList<Organization> organizations();

  /** {@return the relations, in the order they were given} */
  public abstract ImmutableList<Relation> relations();

  /** {@return who stands in the place of whom, in the order they were given} */
  public abstract ImmutableList<Succession> successions();

  /** {@return the persons who hold posts or are members, in the order they were given} */
  public abstract ImmutableList<Person> persons();

  /** {@return the terms of organizations, in the order they were given} */
  public abstract ImmutableList<Term> terms();

  /** {@return who holds which post, in the order they were given} */
  public abstract ImmutableList<Post> posts();

  /** {@return who is an individual member of what, in the order they were given} */
  public abstract ImmutableList<IndividualMembership> individualMembers();

  /** {@return how findings are taken; if not set, as they say themselves} */
  @Value.Default
  public DirectoryProfile profile() {
    return DirectoryProfile.DEFAULT;
  }

  /**
   * {@return what should be looked at though the directory can be used: all findings that the
   * profile takes for warnings}
   */
  public final ImmutableList<Problem> warnings() {
    return index().problems();
  }

  /**
   * Looks up an organization.
   *
   * @param id the identifier
   * @return the organization, if the directory has it
   */
  public final Optional<Organization> find(OrganizationId id) {
    int position = index().find(id);
    return position == DirectoryIndex.NONE
        ? Optional.empty()
        : Optional.of(index().organization(position));
  }

  /**
   * Looks up a person.
   *
   * @param id the identifier
   * @return the person, if the directory has it
   */
  public final Optional<Person> findPerson(PersonId id) {
    int position = index().findPerson(id);
    return position == DirectoryIndex.NONE
        ? Optional.empty()
        : Optional.of(persons().get(position));
  }

  /**
   * Looks up organizations by their name of a day. Names are no identifiers: several may have one.
   *
   * @param name the whole name in Chinese or English: the name itself, one that it had on the day,
   *     or the second name of a federation
   * @param day the day
   * @return the organizations that exist on the day and are so called on it, in the order of the
   *     directory
   */
  public final ImmutableList<Organization> findByName(String name, LocalDate day) {
    return lookups().byName(name, day);
  }

  /**
   * Looks up organizations by their credit code.
   *
   * @param code the code
   * @param day the day
   * @return the organizations that exist on the day and have the code; at most one, if the profile
   *     does not allow more
   */
  public final ImmutableList<Organization> findByCode(CreditCode code, LocalDate day) {
    return lookups().byCode(code, day);
  }

  /**
   * Returns the organizations within a division.
   *
   * @param division the division
   * @param day the day
   * @return the organizations that exist on the day and whose {@linkplain Organization#location
   *     location} is the division or lies within it, in the order of the directory
   */
  public final ImmutableList<Organization> existingWithin(DivisionCode division, LocalDate day) {
    return lookups().within(division, day);
  }

  /**
   * Returns the organizations that exist on a day.
   *
   * @param day the day
   * @return the organizations, in the order of the directory
   */
  public final ImmutableList<Organization> existingOn(LocalDate day) {
    long number = day.toEpochDay();
    return IntStream.range(0, organizations().size())
        .filter(position -> index().exists(position, number))
        .mapToObj(organizations()::get)
        .collect(toImmutableList());
  }

  /**
   * Returns the organizations of a type that exist on a day, such as {@code Chamber.class}.
   *
   * @param <T> the type
   * @param day the day
   * @param type the type
   * @return the organizations, in the order of the directory
   */
  public final <T extends Organization> ImmutableList<T> existingOn(LocalDate day, Class<T> type) {
    return existingOn(day).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(toImmutableList());
  }

  /**
   * Returns the organizations of a kind that exist on a day, such as trade chambers.
   *
   * @param day the day
   * @param kind the kind
   * @return the organizations, in the order of the directory
   */
  public final ImmutableList<Organization> existingOn(LocalDate day, OrganizationKind kind) {
    return existingOn(day).stream()
        .filter(organization -> organization.isOf(kind))
        .collect(toImmutableList());
  }

  /**
   * Returns the posts that are held in an organization on a day.
   *
   * @param organization the organization
   * @param day the day
   * @return the posts, in the order of the directory
   * @throws IllegalArgumentException if the directory does not have the organization
   */
  public final ImmutableList<Post> postsIn(OrganizationId organization, LocalDate day) {
    return index().postsOf(checkKnown(organization), day.toEpochDay());
  }

  /**
   * Returns the posts that a person holds on a day.
   *
   * @param person the person
   * @param day the day
   * @return the posts, in the order of the directory
   * @throws IllegalArgumentException if the directory does not have the person
   */
  public final ImmutableList<Post> postsOf(PersonId person, LocalDate day) {
    int position = index().findPerson(person);
    checkArgument(position != DirectoryIndex.NONE, "directory has no person '%s'", person);
    return index().postsBy(position, day.toEpochDay());
  }

  /**
   * Returns the term of an organization on a day.
   *
   * @param organization the organization
   * @param day the day
   * @return the term, if one holds
   * @throws IllegalArgumentException if the directory does not have the organization
   */
  public final Optional<Term> termOn(OrganizationId organization, LocalDate day) {
    return index().term(checkKnown(organization), day.toEpochDay());
  }

  /**
   * Returns the members of an organization on a day.
   *
   * @param organization the organization
   * @param day the day
   * @return the members, each sort in the order of the directory
   * @throws IllegalArgumentException if the directory does not have the organization
   */
  public final Members members(OrganizationId organization, LocalDate day) {
    int position = checkKnown(organization);
    Map<Boolean, ImmutableList<Organization>> byEnterprise =
        relatedTo(organization, RelationKind.MEMBER_OF, day).stream()
            .collect(
                partitioningBy(
                    member -> member.type() == OrganizationType.ENTERPRISE, toImmutableList()));
    return new Members(
        byEnterprise.getOrDefault(true, ImmutableList.of()),
        byEnterprise.getOrDefault(false, ImmutableList.of()),
        index().individuals(position, day.toEpochDay()));
  }

  /**
   * Returns the directory of a day: the organizations that exist on it, and the relations, terms,
   * posts and memberships that hold, with all persons.
   *
   * <p>A successor stands in the place of one that exists no more; so there are no successions on a
   * day, nor any posts that name a term of another. Who stands in whose place is said by {@link
   * #standIns} of the whole directory.
   *
   * <p>What a profile makes an error of though it is a warning by itself is a warning again: a day
   * alone may lack what came before or after. So there is a directory of every day.
   *
   * @param day the day
   * @return the directory, in which all that is dated keeps its own days
   */
  public final Directory asOf(LocalDate day) {
    return DirectoryOfDay.of(this, day);
  }

  /**
   * Returns who stands in the place of an organization on a day: itself if it exists then; else its
   * heirs, and theirs, each with the share that it took over.
   *
   * @param id the identifier
   * @param day the day, on which it may have been dissolved long ago
   * @return the shares of those that exist on the day, and what is nobody's: also the whole of what
   *     was not founded yet
   * @throws IllegalArgumentException if the directory does not have the organization
   * @throws AmountOverflowException if a share does not fit
   */
  public final Succeeded succeeded(OrganizationId id, LocalDate day) {
    checkKnown(id);
    return Inheritance.of(id, index(), day);
  }

  /**
   * Returns who stands in the place of each organization that does not exist on a day.
   *
   * @param day the day
   * @return the shares of each, and what is nobody's, as {@link #succeeded(OrganizationId,
   *     LocalDate)} says; in the order of the identifiers
   * @throws AmountOverflowException if a share does not fit
   */
  public final ImmutableSortedMap<OrganizationId, Succeeded> succeeded(LocalDate day) {
    return Inheritance.of(
        Iterables.filter(organizations(), organization -> !organization.existence().holdsOn(day)),
        index(),
        day);
  }

  /**
   * Returns who stands on one day in the place of each organization that existed on another. With
   * the day of a report and today it says what has become of its organizations; figures as they
   * were then are those of the {@linkplain #asOf directory of that day}.
   *
   * @param then the day on which the organizations existed
   * @param now the day on which the others stand in their place
   * @return the shares of each, and what is nobody's
   * @throws AmountOverflowException if a share does not fit
   */
  public final StandIns standIns(LocalDate then, LocalDate now) {
    return new StandIns(then, now, Inheritance.of(existingOn(then), index(), now));
  }

  /**
   * Checks the divisions of the organizations that exist on a day against a gazetteer.
   *
   * @param gazetteer the gazetteer
   * @param day the day
   * @return {@link DirectoryProblem#DIVISION_NOT_VALID} for each organization in a division that
   *     the gazetteer does not have on the day, as the profile takes it; in the order of the
   *     directory
   */
  public final ImmutableList<Problem> checkAgainst(Gazetteer gazetteer, LocalDate day) {
    return DivisionCheck.of(this, gazetteer, day);
  }

  /**
   * Returns where the relations of an organization lead: the federations that it guides, the
   * federation to which it is affiliated, the organizations of which it is the Party body.
   *
   * @param id the organization from which the relations lead
   * @param kind the kind of relation
   * @param day the day on which they hold
   * @return the organizations at the other end, in the order of the relations
   * @throws IllegalArgumentException if the directory does not have the organization
   */
  public final ImmutableList<Organization> relatedFrom(
      OrganizationId id, RelationKind kind, LocalDate day) {
    return index().relatedFrom(checkKnown(id), kind, day.toEpochDay());
  }

  /**
   * Returns whose relations lead to an organization: the federation that guides it, the chambers
   * and grassroots units that are affiliated to it, its Party bodies.
   *
   * @param id the organization to which the relations lead
   * @param kind the kind of relation
   * @param day the day on which they hold
   * @return the organizations at the other end, in the order of the relations
   * @throws IllegalArgumentException if the directory does not have the organization
   */
  public final ImmutableList<Organization> relatedTo(
      OrganizationId id, RelationKind kind, LocalDate day) {
    return index().relatedTo(checkKnown(id), kind, day.toEpochDay());
  }

  private int checkKnown(OrganizationId id) {
    int position = index().find(id);
    checkArgument(position != DirectoryIndex.NONE, "directory has no organization '%s'", id);
    return position;
  }

  @Value.Lazy
  DirectoryIndex index() {
    return DirectoryIndex.of(this);
  }

  @Value.Lazy
  DirectoryLookups lookups() {
    return new DirectoryLookups(this);
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(index().problems());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a directory; the name is required. */
  public static final class Builder extends ImmutableDirectory.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
