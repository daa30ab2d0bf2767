package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.Organization;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.RelationKind;

/** Checks that who stands above whom makes one tree on every day. */
final class TreeCheck {

  private final DirectoryCheck check;
  private final Links links;
  private final Days existence;
  private final Map<Integer, Above> above = new HashMap<>();

  TreeCheck(DirectoryCheck check) {
    this.check = check;
    this.links = check.links();
    this.existence = check.positions().existence();
  }

  void run() {
    for (int i = 0; i < links.size(); i++) {
      if (links.isRight(i) && links.kind(i).makesTree()) {
        lookForOrphan(i);
      }
    }
    lookForRoots();
  }

  /** Looks whether an organization goes on without anyone above when the upper one has ended. */
  private void lookForOrphan(int link) {
    int lower = links.lower(link);
    long last = links.days().last(link);
    if (last != existence.last(links.upper(link)) || last >= existence.last(lower)) {
      return;
    }
    if (above.computeIfAbsent(lower, this::above).holdsOn(last + 1)) {
      return;
    }
    check.add(
        DirectoryProblem.PARENT_ENDS_FIRST,
        Pointer.to("relations").child(link),
        ImmutableMap.of(
            "upper", check.organization(links.upper(link)).id().text(),
            "endsOn", Days.validity(last, last).endsOn().orElseThrow().toString(),
            "organization", check.organization(lower).id().text()));
  }

  /**
   * On which days somebody stands above one.
   *
   * @param firsts on which day each link begins, in this order
   * @param lasts until which day the link lasts longest that does not begin later
   */
  private record Above(ImmutableLongArray firsts, ImmutableLongArray lasts) {

    boolean holdsOn(long day) {
      int low = 0;
      int high = firsts.length();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (firsts.get(middle) <= day) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && lasts.get(low - 1) >= day;
    }
  }

  private Above above(int lower) {
    List<Integer> sorted = new ArrayList<>();
    for (int at = links.byLower().start(lower); at < links.byLower().end(lower); at++) {
      if (links.kind(links.byLower().item(at)).makesTree()) {
        sorted.add(links.byLower().item(at));
      }
    }
    sorted.sort(Comparator.comparingLong(links.days()::first));
    ImmutableLongArray.Builder firsts = ImmutableLongArray.builder(sorted.size());
    ImmutableLongArray.Builder lasts = ImmutableLongArray.builder(sorted.size());
    long longest = Long.MIN_VALUE;
    for (int link : sorted) {
      longest = Math.max(longest, links.days().last(link));
      firsts.add(links.days().first(link));
      lasts.add(longest);
    }
    return new Above(firsts.build(), lasts.build());
  }

  private void lookForRoots() {
    List<Root> roots = new ArrayList<>();
    for (int i = 0; i < links.byLower().nodes(); i++) {
      if (check.organization(i) instanceof Federation federation
          && check.isClear(check.positions().find(federation.id()))
          && !isGuided(i)) {
        roots.add(new Root(i, federation, existence.first(i), existence.last(i)));
      }
    }
    roots.sort(
        Comparator.comparing((Root root) -> root.federation.level())
            .thenComparing(root -> root.federation.id()));
    int[] others = Overlaps.firstTogether(roots);
    for (int i = 1; i < roots.size(); i++) {
      if (others[i] < i) {
        reportRoot(roots.get(i), roots.get(others[i]).federation);
      }
    }
  }

  /** A federation that nobody guides on any day. */
  private record Root(int position, Federation federation, long first, long last)
      implements Overlaps.Dated {}

  private boolean isGuided(int position) {
    for (int at = links.byLower().start(position); at < links.byLower().end(position); at++) {
      if (links.kind(links.byLower().item(at)) == RelationKind.GUIDES) {
        return true;
      }
    }
    return false;
  }

  private void reportRoot(Root root, Organization other) {
    check.add(
        DirectoryProblem.SEVERAL_ROOTS,
        check.pointer(root.position),
        ImmutableMap.of("organization", root.federation.id().text(), "other", other.id().text()));
  }
}
