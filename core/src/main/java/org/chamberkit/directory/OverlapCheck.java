package org.chamberkit.directory;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chamberkit.directory.Links.Link;
import org.chamberkit.organization.FormerName;
import org.chamberkit.organization.Organization;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.CooperationBasis;
import org.chamberkit.relation.RelationKind;

/**
 * Finds relations that must not hold on the same day. Most organizations have one relation to an
 * upper one and a name of their own: so the arrays are searched for the few that have more, and
 * only those are compared.
 */
final class OverlapCheck {

  private static final Comparator<Link> BY_LOWER = Comparator.comparing(link -> link.lower().id());
  private static final Comparator<Link> BY_UPPER = Comparator.comparing(link -> link.upper().id());
  private static final Comparator<Named> BY_NAME =
      Comparator.comparing(Named::link, BY_UPPER).thenComparing(Named::name);

  private final DirectoryCheck check;
  private final Links links;

  OverlapCheck(DirectoryCheck check) {
    this.check = check;
    this.links = check.links();
  }

  /** Something that holds on some days by reason of a link. */
  private interface OfLink extends Overlaps.Dated {
    Link link();
  }

  /** A link by itself. */
  private record Whole(Link link, long first, long last) implements OfLink {}

  /** What the lower organization of a link is called as long as both last. */
  private record Named(Link link, String name, long first, long last) implements OfLink {}

  void run() {
    List<Whole> repeated = new ArrayList<>();
    List<Whole> rivals = new ArrayList<>();
    List<Named> namesakes = new ArrayList<>();
    for (int i = 0; i < links.byLower().nodes(); i++) {
      if (links.byLower().count(i) > 1) {
        addRepeated(i, repeated);
        addRivals(i, rivals);
      }
      if (links.byUpper().count(i) > 1) {
        addNamesakes(i, namesakes);
      }
    }
    forEachOverlap(
        repeated,
        Comparator.comparing(
            Whole::link,
            Comparator.comparing(Link::kind)
                .thenComparing(BY_LOWER)
                .thenComparing(BY_UPPER)
                .thenComparing(
                    link -> link.relation().basis(),
                    Comparators.emptiesFirst(Comparator.<CooperationBasis>naturalOrder()))),
        this::reportTwice);
    forEachOverlap(rivals, Comparator.comparing(Whole::link, BY_LOWER), this::reportRivals);
    forEachOverlap(namesakes, BY_NAME, this::reportSameName);
  }

  /** Adds the links of an organization if two of a kind lead to the same upper one. */
  private void addRepeated(int position, List<Whole> repeated) {
    Adjacency byLower = links.byLower();
    long[] byUpper = new long[byLower.count(position)];
    for (int i = 0; i < byUpper.length; i++) {
      int link = byLower.item(byLower.start(position) + i);
      byUpper[i] = ((long) links.upper(link) << Integer.SIZE) + link;
    }
    Arrays.sort(byUpper);
    Set<RelationKind> met = EnumSet.noneOf(RelationKind.class);
    for (int i = 0; i < byUpper.length; i++) {
      if (i > 0 && byUpper[i] >> Integer.SIZE != byUpper[i - 1] >> Integer.SIZE) {
        met.clear();
      }
      if (!met.add(links.kind((int) byUpper[i]))) {
        for (int at = byLower.start(position); at < byLower.end(position); at++) {
          repeated.add(whole(byLower.item(at)));
        }
        return;
      }
    }
  }

  /** Adds the links of an organization by which it can have one upper one at a time. */
  private void addRivals(int position, List<Whole> rivals) {
    Adjacency byLower = links.byLower();
    int count = 0;
    for (int at = byLower.start(position); at < byLower.end(position); at++) {
      count += links.kind(byLower.item(at)).makesTree() ? 1 : 0;
    }
    for (int at = byLower.start(position); count > 1 && at < byLower.end(position); at++) {
      if (links.kind(byLower.item(at)).makesTree()) {
        rivals.add(whole(byLower.item(at)));
      }
    }
  }

  /**
   * Adds the names of those under a federation if two of the names have the same hash code. Which
   * names are the same is found by comparing, so that names which share a hash code do no harm.
   */
  private void addNamesakes(int position, List<Named> namesakes) {
    Adjacency byUpper = links.byUpper();
    int[] hashes = new int[byUpper.count(position)];
    int count = 0;
    for (int at = byUpper.start(position); at < byUpper.end(position); at++) {
      if (links.kind(byUpper.item(at)).makesTree()) {
        Organization lower = lower(byUpper.item(at));
        hashes = room(hashes, count + lower.formerNames().size());
        hashes[count++] = lower.name().chinese().hashCode();
        for (FormerName former : lower.formerNames()) {
          hashes[count++] = former.name().chinese().hashCode();
        }
      }
    }
    Arrays.sort(hashes, 0, count);
    for (int i = 1; i < count; i++) {
      if (hashes[i] == hashes[i - 1]) {
        for (int at = byUpper.start(position); at < byUpper.end(position); at++) {
          if (links.kind(byUpper.item(at)).makesTree()) {
            addNames(byUpper.item(at), namesakes);
          }
        }
        return;
      }
    }
  }

  private Organization lower(int link) {
    return check.organization(links.lower(link));
  }

  private Whole whole(int link) {
    return new Whole(links.get(link), links.days().first(link), links.days().last(link));
  }

  /** Adds each name that the lower organization of a link has on days of the link. */
  private void addNames(int link, List<Named> names) {
    Organization lower = lower(link);
    long first = links.days().first(link);
    long last = links.days().last(link);
    for (FormerName former : lower.formerNames()) {
      long end = Math.min(last, former.endsOn().toEpochDay());
      if (first <= end) {
        names.add(new Named(links.get(link), former.name().chinese(), first, end));
        first = end + 1;
      }
    }
    if (first <= last) {
      names.add(new Named(links.get(link), lower.name().chinese(), first, last));
    }
  }

  private static int[] room(int[] hashes, int last) {
    return last < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * last);
  }

  private static <D extends OfLink> void forEachOverlap(
      List<D> all, Comparator<D> grouping, Overlaps.Overlap<D> overlap) {
    Overlaps.forEach(
        all,
        grouping,
        Comparator.comparing((D dated) -> dated.link().relation().from())
            .thenComparing(dated -> dated.link().relation().to()),
        overlap);
  }

  private void reportTwice(Whole earlier, Whole later, Validity days) {
    Link link = later.link();
    check.add(
        DirectoryProblem.RELATION_TWICE,
        Pointer.to("relations").child(Math.max(earlier.link().position(), link.position())),
        ImmutableMap.of(
            "relation", link.kind().word(),
            "from", link.from().id().text(),
            "to", link.to().id().text(),
            "days", days.toString()));
  }

  private void reportRivals(Whole earlier, Whole later, Validity days) {
    Link link = later.link();
    if (!earlier.link().upper().id().equals(link.upper().id())) {
      check.add(
          link.kind() == RelationKind.GUIDES
              ? DirectoryProblem.GUIDED_TWICE
              : DirectoryProblem.AFFILIATED_TWICE,
          Pointer.to("relations").child(link.position()),
          ImmutableMap.of(
              "organization", link.lower().id().text(),
              "first", earlier.link().upper().id().text(),
              "second", link.upper().id().text(),
              "days", days.toString()));
    }
  }

  private void reportSameName(Named earlier, Named later, Validity days) {
    Organization named = later.link().lower();
    if (!earlier.link().lower().id().equals(named.id())) {
      check.add(
          DirectoryProblem.SAME_NAME,
          check.pointer(check.positions().find(named.id())).child("name"),
          ImmutableMap.of(
              "first", earlier.link().lower().id().text(),
              "second", named.id().text(),
              "federation", later.link().upper().id().text(),
              "name", later.name(),
              "days", days.toString()));
    }
  }
}
