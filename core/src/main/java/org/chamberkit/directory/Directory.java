package org.chamberkit.directory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A directory (名录): the organizations that somebody keeps a register of, and the relations between
 * them, each from a day to a day.
 *
 * <p>A directory that is not consistent cannot be built: {@link ProblemException} then names all
 * that is wrong. Identifiers are unique; a relation names two organizations of the directory, of
 * kinds that can have it, and lies within the existence of both; on any one day a federation is
 * guided by at most one other, and a chamber or grassroots unit is affiliated to at most one. There
 * can be no circles, for a federation guides only those of a lower level, and the other relations
 * lead to organizations from which none leads back.
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

  /**
   * {@return what should be looked at though the directory can be used: Party organizations without
   * a host, organizations of the same name under one federation}
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
   * Returns the organizations that exist on a day.
   *
   * @param day the day
   * @return the organizations, in the order of the directory
   */
  public final ImmutableList<Organization> existingOn(LocalDate day) {
    return organizations().stream()
        .filter(organization -> organization.existence().holdsOn(day))
        .collect(toImmutableList());
  }

  /**
   * Returns the directory of a day: the organizations that exist on it, and the relations that
   * hold.
   *
   * @param day the day
   * @return the directory, in which organizations and relations keep their own days
   */
  public final Directory asOf(LocalDate day) {
    return builder()
        .name(name())
        .invented(invented())
        .organizations(existingOn(day))
        .relations(
            IntStream.range(0, relations().size())
                .filter(link -> index().links().days().holdsOn(link, day.toEpochDay()))
                .mapToObj(relations()::get)
                .collect(toImmutableList()))
        .build();
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
    return Succeeded.of(id, index(), day);
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
