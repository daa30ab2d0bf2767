package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chamberkit.organization.Federation;
import org.chamberkit.organization.Organization;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.RelationKind;

/** Checks that who stands above whom makes one tree on every day. */
final class TreeCheck {

  private final DirectoryCheck check;
  private final Links links;
  private final Days existence;

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
    for (int at = links.byLower().start(lower); at < links.byLower().end(lower); at++) {
      int other = links.byLower().item(at);
      if (links.kind(other).makesTree() && links.days().holdsOn(other, last + 1)) {
        return;
      }
    }
    check.add(
        DirectoryProblem.PARENT_ENDS_FIRST,
        Pointer.to("relations").child(link),
        ImmutableMap.of(
            "upper", check.organization(links.upper(link)).id().text(),
            "endsOn", Days.validity(last, last).endsOn().orElseThrow().toString(),
            "organization", check.organization(lower).id().text()));
  }

  private void lookForRoots() {
    List<Root> roots = new ArrayList<>();
    for (int i = 0; i < links.byLower().nodes(); i++) {
      if (check.organization(i) instanceof Federation federation
          && check.isClear(check.positions().find(federation.id()))
          && !isGuided(i)) {
        roots.add(new Root(i, federation));
      }
    }
    roots.sort(
        Comparator.comparing((Root root) -> root.federation.level())
            .thenComparing(root -> root.federation.id()));
    for (int i = 1; i < roots.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areTogether(roots.get(i).position, roots.get(j).position)) {
          reportRoot(roots.get(i), roots.get(j).federation);
          break;
        }
      }
    }
  }

  /** A federation that nobody guides on any day. */
  private record Root(int position, Federation federation) {}

  private boolean isGuided(int position) {
    for (int at = links.byLower().start(position); at < links.byLower().end(position); at++) {
      if (links.kind(links.byLower().item(at)) == RelationKind.GUIDES) {
        return true;
      }
    }
    return false;
  }

  private boolean areTogether(int one, int other) {
    return existence.first(one) <= existence.last(other)
        && existence.first(other) <= existence.last(one);
  }

  private void reportRoot(Root root, Organization other) {
    check.add(
        DirectoryProblem.SEVERAL_ROOTS,
        check.pointer(root.position),
        ImmutableMap.of("organization", root.federation.id().text(), "other", other.id().text()));
  }
}
