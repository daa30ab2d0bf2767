package org.chamberkit.directory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.relation.Heir;
import org.chamberkit.relation.Succeeded;
import org.chamberkit.relation.Succession;

/** Follows the successions of organizations to who stands in their place on a day. */
final class Inheritance {

  private Inheritance() {}

  /**
   * Follows the successions of several. Where one heir takes over the whole, what is found of the
   * heir is found of the other, so that a long chain is gone through once.
   */
  static ImmutableSortedMap<OrganizationId, Succeeded> of(
      Iterable<Organization> organizations, DirectoryIndex index, LocalDate day) {
    Map<OrganizationId, Succeeded> known = new TreeMap<>();
    ImmutableSortedMap.Builder<OrganizationId, Succeeded> all = ImmutableSortedMap.naturalOrder();
    for (Organization organization : organizations) {
      all.put(organization.id(), of(organization.id(), index, day, known));
    }
    return all.buildOrThrow();
  }

  private static Succeeded of(
      OrganizationId start,
      DirectoryIndex index,
      LocalDate day,
      Map<OrganizationId, Succeeded> known) {
    List<OrganizationId> way = new ArrayList<>();
    Optional<OrganizationId> next = Optional.of(start);
    while (next.isPresent() && !known.containsKey(next.get())) {
      way.add(next.get());
      next = index.succession(next.get(), day).flatMap(Inheritance::onlyHeir);
    }
    Succeeded found =
        next.isPresent()
            ? requireNonNull(known.get(next.get()))
            : of(way.get(way.size() - 1), index, day);
    way.forEach(id -> known.put(id, found));
    return found;
  }

  private static Optional<OrganizationId> onlyHeir(Succession succession) {
    return succession.heirs().stream()
        .filter(heir -> succession.shareOf(heir).equals(Fraction.ONE))
        .map(Heir::organization)
        .findFirst();
  }

  /**
   * Follows the successions from an organization to a day, in the order of their days, each once:
   * so halves that meet again are added up before they are passed on.
   */
  static Succeeded of(OrganizationId start, DirectoryIndex index, LocalDate day) {
    Map<OrganizationId, Fraction> shares = new TreeMap<>();
    TreeSet<Succession> open =
        new TreeSet<>(Comparator.comparing(Succession::on).thenComparing(Succession::predecessor));
    shares.put(start, Fraction.ONE);
    index.succession(start, day).ifPresent(open::add);
    Fraction unallocated = Fraction.ZERO;
    while (!open.isEmpty()) {
      Succession succession = open.pollFirst();
      Fraction whole = requireNonNull(shares.remove(succession.predecessor()));
      Fraction rest = whole;
      for (Heir heir : succession.heirs()) {
        Fraction part = whole.times(succession.shareOf(heir));
        if (part.signum() > 0) {
          rest = rest.minus(part);
          shares.merge(heir.organization(), part, Fraction::plus);
          index.succession(heir.organization(), day).ifPresent(open::add);
        }
      }
      unallocated = unallocated.plus(rest);
    }
    for (OrganizationId id : ImmutableSortedMap.copyOf(shares).keySet()) {
      if (!index.exists(id, day)) {
        unallocated = unallocated.plus(requireNonNull(shares.remove(id)));
      }
    }
    return new Succeeded(ImmutableSortedMap.copyOf(shares), unallocated);
  }
}
