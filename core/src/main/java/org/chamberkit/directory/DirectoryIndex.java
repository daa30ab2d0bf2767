package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.problem.Problem;

/**
 * What a directory needs for its look-ups, compiled once into arrays, and what the check found on
 * the way. An organization has a position: its place in the list of the directory.
 */
final class DirectoryIndex {

  static final int NONE = -1;

  private final Directory directory;
  private final Positions positions;
  private final Links links;
  private final int[] successions;
  private final ImmutableList<Problem> problems;

  private DirectoryIndex(
      Directory directory, Positions positions, Links links, ImmutableList<Problem> problems) {
    this.directory = directory;
    this.positions = positions;
    this.links = links;
    this.problems = problems;
    successions = new int[directory.organizations().size()];
    Arrays.fill(successions, NONE);
    for (int i = 0; i < directory.successions().size(); i++) {
      int predecessor = positions.find(directory.successions().get(i).predecessor());
      if (predecessor != NONE) {
        successions[predecessor] = i;
      }
    }
  }

  static DirectoryIndex of(Directory directory) {
    DirectoryCheck check = DirectoryCheck.of(directory);
    return new DirectoryIndex(directory, check.positions(), check.links(), check.problems());
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

  private ImmutableList<Organization> related(
      int position, RelationKind kind, long day, boolean lower) {
    Adjacency adjacency = lower ? links.byUpper() : links.byLower();
    ImmutableList.Builder<Organization> related = ImmutableList.builder();
    for (int at = adjacency.start(position); at < adjacency.end(position); at++) {
      int link = adjacency.item(at);
      if (links.kind(link) == kind && links.days().holdsOn(link, day)) {
        related.add(organization(lower ? links.lower(link) : links.upper(link)));
      }
    }
    return related.build();
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
