package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chamberkit.organization.Organization;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;

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
  private interface Dated {
    Link link();

    long first();

    long last();
  }

  /** A link by itself. */
  private record Whole(Link link, long first, long last) implements Dated {}

  /** What the lower organization of a link is called as long as both last. */
  private record Named(Link link, String name, long first, long last) implements Dated {}

  /** What is done with two that hold on the same days. */
  private interface Overlap<D> {
    void found(D earlier, D later, Validity days);
  }

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
            Comparator.comparing(Link::kind).thenComparing(BY_LOWER).thenComparing(BY_UPPER)),
        this::reportTwice);
    forEachOverlap(rivals, Comparator.comparing(Whole::link, BY_LOWER), this::reportRivals);
    forEachOverlap(namesakes, BY_NAME, this::reportSameName);
  }

  /** Adds the links of an organization if two of a kind lead to the same upper one. */
  private void addRepeated(int position, List<Whole> repeated) {
    Adjacency byLower = links.byLower();
    long[] keys = new long[byLower.count(position)];
    for (int i = 0; i < keys.length; i++) {
      int link = byLower.item(byLower.start(position) + i);
      keys[i] = ((long) links.kind(link).ordinal() << Integer.SIZE) + links.upper(link);
    }
    Arrays.sort(keys);
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] == keys[i - 1]) {
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
        hashes[count++] = lower(byUpper.item(at)).name().chinese().hashCode();
      }
    }
    Arrays.sort(hashes, 0, count);
    for (int i = 1; i < count; i++) {
      if (hashes[i] == hashes[i - 1]) {
        for (int at = byUpper.start(position); at < byUpper.end(position); at++) {
          if (links.kind(byUpper.item(at)).makesTree()) {
            namesakes.add(named(byUpper.item(at)));
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

  private Named named(int link) {
    return new Named(
        links.get(link),
        lower(link).name().chinese(),
        links.days().first(link),
        links.days().last(link));
  }

  /**
   * Goes over each group by their first days, and compares each with the one before it that lasts
   * longest. So each that overlaps one before it is met, and not every pair tried.
   */
  private static <D extends Dated> void forEachOverlap(
      List<D> all, Comparator<D> grouping, Overlap<D> overlap) {
    all.sort(
        grouping
            .thenComparingLong(Dated::first)
            .thenComparingLong(Dated::last)
            .thenComparing(dated -> dated.link().relation().from())
            .thenComparing(dated -> dated.link().relation().to()));
    D longest = null;
    for (D dated : all) {
      if (longest == null || grouping.compare(longest, dated) != 0) {
        longest = dated;
        continue;
      }
      if (dated.first() <= longest.last()) {
        overlap.found(
            longest, dated, Days.validity(dated.first(), Math.min(longest.last(), dated.last())));
      }
      if (dated.last() > longest.last()) {
        longest = dated;
      }
    }
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
