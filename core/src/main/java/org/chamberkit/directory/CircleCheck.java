package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.organization.Federation;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.RelationKind;

/**
 * Looks for federations that guide themselves by way of others. Where levels must fit there are
 * none, so this is for directories in which they need not, and in which one guides each at a time.
 */
final class CircleCheck {

  private final DirectoryCheck check;
  private final Links links;

  /** How many who are left guide each, and how many who are left each guides. */
  private final int[] guides;

  private final int[] guided;
  private final boolean[] aside;

  CircleCheck(DirectoryCheck check) {
    this.check = check;
    this.links = check.links();
    guides = new int[links.byLower().nodes()];
    guided = new int[guides.length];
    aside = new boolean[guides.length];
  }

  void run() {
    setAside();
    for (int i = 0; i < links.size(); i++) {
      if (isGuidance(i)
          && !aside[links.lower(i)]
          && !aside[links.upper(i)]
          && !leadsToLowerLevel(i)) {
        follow(i);
      }
    }
  }

  private boolean isGuidance(int link) {
    return links.isRight(link) && links.kind(link) == RelationKind.GUIDES;
  }

  /**
   * Sets aside, one after the other, those that nobody who is left guides, or that guide nobody who
   * is left: no circle goes through them.
   */
  private void setAside() {
    for (int i = 0; i < links.size(); i++) {
      if (isGuidance(i)) {
        guides[links.lower(i)]++;
        guided[links.upper(i)]++;
      }
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < aside.length; i++) {
      setAsideIfFree(i, open);
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      release(links.byUpper(), node, guides, open);
      release(links.byLower(), node, guided, open);
    }
  }

  private void setAsideIfFree(int node, Deque<Integer> open) {
    if (!aside[node] && (guides[node] == 0 || guided[node] == 0)) {
      aside[node] = true;
      open.add(node);
    }
  }

  /** Counts one less for each at the other end of the links of one that is set aside. */
  private void release(Adjacency adjacency, int node, int[] counts, Deque<Integer> open) {
    for (int at = adjacency.start(node); at < adjacency.end(node); at++) {
      int link = adjacency.item(at);
      if (isGuidance(link)) {
        int other = links.lower(link) == node ? links.upper(link) : links.lower(link);
        counts[other]--;
        setAsideIfFree(other, open);
      }
    }
  }

  /** Whether a link leads to a lower level; each circle has one that does not. */
  private boolean leadsToLowerLevel(int link) {
    return check.organization(links.upper(link)) instanceof Federation guide
        && check.organization(links.lower(link)) instanceof Federation guidedOne
        && guide.level().isAbove(guidedOne.level());
  }

  /** A link on the way up, and the days on which all links up to it hold. */
  private record Step(int link, long first, long last) {}

  /** Follows the links up from one; a circle that does not come back to it is gone round once. */
  private void follow(int start) {
    Set<Step> met =
        new TreeSet<>(
            Comparator.comparingInt(Step::link)
                .thenComparingLong(Step::first)
                .thenComparingLong(Step::last));
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(start, links.days().first(start), links.days().last(start)));
    while (!open.isEmpty()) {
      Step step = open.removeLast();
      int above = links.upper(step.link);
      if (above == links.lower(start)) {
        report(start, step);
        return;
      }
      for (int at = links.byLower().start(above); at < links.byLower().end(above); at++) {
        int link = links.byLower().item(at);
        long first = Math.max(step.first, links.days().first(link));
        long last = Math.min(step.last, links.days().last(link));
        Step next = new Step(link, first, last);
        if (isGuidance(link) && first <= last && met.add(next)) {
          open.add(next);
        }
      }
    }
  }

  private void report(int start, Step step) {
    check.add(
        DirectoryProblem.GUIDES_ITSELF,
        Pointer.to("relations").child(start),
        ImmutableMap.of(
            "days", Days.validity(step.first(), step.last()).toString(),
            "organization", check.organization(links.upper(start)).id().text(),
            "guided", check.organization(links.lower(start)).id().text()));
  }
}
