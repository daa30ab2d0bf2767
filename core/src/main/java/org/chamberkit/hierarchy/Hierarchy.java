package org.chamberkit.hierarchy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.relation.Relation;
import org.chamberkit.relation.RelationKind;

/**
 * Who stands above whom, and since when. Organizations have positions, those of the directory.
 *
 * <p>That one is founded or dissolved needs no new epoch, only that one goes on under another
 * parent: what is dated before or after counts for whoever stood above first or last.
 */
public final class Hierarchy {

  /** Stands for the position of nobody. */
  public static final int NONE = Slots.NONE;

  private final Directory directory;
  private final ImmutableList<Organization> organizations;
  private final Map<OrganizationId, Integer> positions;
  private final Slots<OrganizationId> slots;
  private final ImmutableList<Epoch> epochs;

  private Hierarchy(
      Directory directory, Map<OrganizationId, Integer> positions, ImmutableList<Epoch> epochs) {
    this.directory = directory;
    organizations = directory.organizations();
    this.positions = positions;
    slots =
        new Slots<>(
            organizations.stream().map(Organization::id).collect(toImmutableList()),
            OrganizationId::text);
    this.epochs = epochs;
  }

  /**
   * Works out who stands above whom.
   *
   * @param directory the organizations
   * @param kinds by which relations one stands above another
   * @param day the day that serves for all periods, if one does
   * @param periods those that are asked about; who moved before or after them does not matter
   * @return the hierarchy
   */
  public static Hierarchy of(
      Directory directory,
      ImmutableSet<RelationKind> kinds,
      Optional<LocalDate> day,
      ImmutableList<Period> periods) {
    ImmutableList<Organization> organizations = directory.organizations();
    Map<OrganizationId, Integer> positions = new HashMap<>();
    for (int i = 0; i < organizations.size(); i++) {
      positions.put(organizations.get(i).id(), i);
    }
    ImmutableList<Bond> bonds = bonds(directory, kinds, positions);
    if (day.isPresent()) {
      long on = day.get().toEpochDay();
      Epoch epoch = epoch(Long.MIN_VALUE, on, on, bonds, organizations.size());
      return new Hierarchy(directory, positions, ImmutableList.of(epoch));
    }
    return new Hierarchy(
        directory, positions, epochs(lasting(bonds, organizations), organizations.size(), periods));
  }

  /** That one stood below another from a day to a day. */
  private record Bond(int child, int parent, long first, long last) {}

  private static ImmutableList<Bond> bonds(
      Directory directory,
      ImmutableSet<RelationKind> kinds,
      Map<OrganizationId, Integer> positions) {
    ImmutableList.Builder<Bond> bonds = ImmutableList.builder();
    for (Relation relation : directory.relations()) {
      if (kinds.contains(relation.kind())) {
        int from = requireNonNull(positions.get(relation.from()));
        int to = requireNonNull(positions.get(relation.to()));
        boolean guides = relation.kind() == RelationKind.GUIDES;
        // A profile may let one pass that never holds.
        relation
            .validity()
            .intersection(directory.organizations().get(from).existence())
            .flatMap(directory.organizations().get(to).existence()::intersection)
            .ifPresent(
                days ->
                    bonds.add(
                        new Bond(guides ? to : from, guides ? from : to, first(days), last(days))));
      }
    }
    return bonds.build();
  }

  private static long first(Validity days) {
    return days.startsOn().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  private static long last(Validity days) {
    return days.endsOn().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /**
   * The bonds with which one is founded or dissolved, so that they hold before and after: a late
   * fact counts for whoever stood above last, and never hangs on whether others moved meanwhile. No
   * circle comes of it, for a parent exists as long as the bond does: those above one that is no
   * more ended later or on the same day.
   */
  private static ImmutableList<Bond> lasting(
      ImmutableList<Bond> bonds, ImmutableList<Organization> organizations) {
    return bonds.stream()
        .map(
            bond -> {
              Validity existence = organizations.get(bond.child()).existence();
              return new Bond(
                  bond.child(),
                  bond.parent(),
                  bond.first() == first(existence) ? Long.MIN_VALUE : bond.first(),
                  bond.last() == last(existence) ? Long.MAX_VALUE : bond.last());
            })
        .collect(toImmutableList());
  }

  private static ImmutableList<Epoch> epochs(
      ImmutableList<Bond> bonds, int size, ImmutableList<Period> periods) {
    long before =
        periods.stream().mapToLong(p -> p.startsOn().toEpochDay()).min().orElseThrow() - 1;
    long end = periods.stream().mapToLong(p -> p.endsOn().toEpochDay()).max().orElseThrow();
    TreeSet<Long> starts = new TreeSet<>();
    for (Bond bond : bonds) {
      addWithin(bond.first(), before, end, starts);
      if (bond.last() < end) {
        addWithin(bond.last() + 1, before, end, starts);
      }
    }
    ImmutableList.Builder<Epoch> epochs = ImmutableList.builder();
    Long first = starts.higher(before);
    epochs.add(epoch(Long.MIN_VALUE, before, first == null ? end : first - 1, bonds, size));
    for (long start : starts) {
      Long next = starts.higher(start);
      epochs.add(epoch(start, start, next == null ? end : next - 1, bonds, size));
    }
    return epochs.build();
  }

  private static void addWithin(long day, long before, long end, Set<Long> starts) {
    if (day > before && day <= end) {
      starts.add(day);
    }
  }

  private static Epoch epoch(
      long firstDay, long from, long to, ImmutableList<Bond> bonds, int size) {
    int[] parents = new int[size];
    Arrays.fill(parents, NONE);
    for (Bond bond : bonds) {
      if (bond.first() <= to && bond.last() >= from) {
        parents[bond.child()] = bond.parent();
      }
    }
    return new Epoch(firstDay, parents);
  }

  /**
   * Returns to whom belongs, on a day, what belonged to organizations that do not exist on it.
   *
   * @param day the day
   * @return the heirs
   */
  public Heirs heirsOn(LocalDate day) {
    return Heirs.of(directory, positions, day);
  }

  /** {@return how many organizations there are} */
  public int size() {
    return organizations.size();
  }

  /**
   * Returns an organization.
   *
   * @param position its position
   * @return the organization
   */
  public Organization get(int position) {
    return organizations.get(position);
  }

  /**
   * Returns the position of an organization.
   *
   * @param id its identifier
   * @return its position, or {@link #NONE}
   */
  public int position(OrganizationId id) {
    Integer position = positions.get(id);
    return position == null ? NONE : position;
  }

  /** {@return the positions of most organizations, found at once} */
  public Slots<OrganizationId> slots() {
    return slots;
  }

  /** {@return the epochs, the first one first} */
  public ImmutableList<Epoch> epochs() {
    return epochs;
  }

  /**
   * Returns the epoch in which a day lies.
   *
   * @param day the day, as days since 1 January 1970
   * @return the position of the epoch
   */
  public int epochOf(long day) {
    int epoch = epochs.size() - 1;
    while (epochs.get(epoch).firstDay() > day) {
      epoch--;
    }
    return epoch;
  }
}
