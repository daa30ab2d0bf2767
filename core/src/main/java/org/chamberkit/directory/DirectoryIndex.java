package org.chamberkit.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.problem.Problem;

/**
 * What a directory needs for its look-ups, compiled once, and what the check found on the way.
 *
 * @param problems all that is wrong with the directory
 * @param byId the organizations
 * @param byFrom the relations by where they lead from, in the order they were given
 * @param byTo the relations by where they lead to, in the order they were given
 * @param byPredecessor the successions by who was dissolved
 */
record DirectoryIndex(
    ImmutableList<Problem> problems,
    ImmutableMap<OrganizationId, Organization> byId,
    ImmutableListMultimap<OrganizationId, Link> byFrom,
    ImmutableListMultimap<OrganizationId, Link> byTo,
    ImmutableMap<OrganizationId, Succession> byPredecessor) {

  /** The relations in which an organization is guided, affiliated, or the Party body of another. */
  Iterable<Link> linksBelow(OrganizationId id) {
    return Iterables.concat(
        Iterables.filter(byTo.get(id), link -> link.kind() == RelationKind.GUIDES),
        Iterables.filter(byFrom.get(id), link -> link.kind() != RelationKind.GUIDES));
  }

  boolean exists(OrganizationId id, LocalDate day) {
    return Optional.ofNullable(byId.get(id))
        .map(organization -> organization.existence().holdsOn(day))
        .orElse(false);
  }

  /** The succession of an organization, if it has come about by a day. */
  Optional<Succession> succession(OrganizationId id, LocalDate day) {
    return Optional.ofNullable(byPredecessor.get(id))
        .filter(succession -> !succession.on().isAfter(day));
  }

  static DirectoryIndex of(Directory directory) {
    DirectoryCheck check = DirectoryCheck.of(directory);
    ImmutableMap.Builder<OrganizationId, Organization> byId = ImmutableMap.builder();
    directory.organizations().forEach(organization -> byId.put(organization.id(), organization));
    ImmutableListMultimap.Builder<OrganizationId, Link> byFrom = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<OrganizationId, Link> byTo = ImmutableListMultimap.builder();
    for (Link link : check.links()) {
      byFrom.put(link.from().id(), link);
      byTo.put(link.to().id(), link);
    }
    ImmutableMap.Builder<OrganizationId, Succession> byPredecessor = ImmutableMap.builder();
    for (Succession succession : directory.successions()) {
      byPredecessor.put(succession.predecessor(), succession);
    }
    return new DirectoryIndex(
        check.problems(),
        byId.buildKeepingLast(),
        byFrom.build(),
        byTo.build(),
        byPredecessor.buildKeepingLast());
  }
}
