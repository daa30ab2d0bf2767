package org.chamberkit.directory;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import org.chamberkit.organization.Federation;
import org.chamberkit.problem.Pointer;
import org.chamberkit.relation.RelationKind;

/**
 * Looks for federations that guide themselves by way of others. Where levels must fit there are
 * none, so this is for directories in which they need not, and in which one guides each at a time.
 *
 * <p>The days are halved again and again. A link joins its ends wherever it holds for all days of a
 * part but not for all of the whole, and is undone when the part is left; one whose ends are joined
 * already closes a circle on each day of the part. So even many links that almost make a circle are
 * gone through in a time that grows little faster than their number.
 */
final class CircleCheck {

  private static final int NONE = DirectoryIndex.NONE;

  private final DirectoryCheck check;
  private final Links links;

  /** How many who are left guide each, and how many who are left each guides. */
  private final int[] guides;

  private final int[] guided;
  private final boolean[] aside;

  /** The days from which on something begins or ends, in their order. */
  private long[] cuts = {};

  /** Who holds the place of each among those that are joined, how many there are, and the joins. */
  private final int[] joinedTo;

  private final int[] sizes;
  private final Deque<Integer> joins = new ArrayDeque<>();

  /** The first circle of each link that is found. */
  private final Map<Integer, Circle> circles = new HashMap<>();

  /** The days on which all links of a circle hold. */
  private record Circle(long first, long last) {}

  CircleCheck(DirectoryCheck check) {
    this.check = check;
    this.links = check.links();
    guides = new int[links.byLower().nodes()];
    guided = new int[guides.length];
    aside = new boolean[guides.length];
    joinedTo = new int[guides.length];
    sizes = new int[guides.length];
  }

  void run() {
    setAside();
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      if (isGuidance(i) && !aside[links.lower(i)] && !aside[links.upper(i)]) {
        left.add(i);
      }
    }
    if (!left.isEmpty()) {
      cuts = cuts(left);
      Arrays.setAll(joinedTo, node -> node);
      Arrays.fill(sizes, 1);
      search(0, cuts.length, left);
    }
    for (int link : left) {
      Circle circle = circles.get(link);
      if (circle != null && !leadsToLowerLevel(link)) {
        report(link, circle);
      }
    }
  }

  private long[] cuts(List<Integer> left) {
    return left.stream()
        .flatMapToLong(
            link ->
                links.days().last(link) == Long.MAX_VALUE
                    ? LongStream.of(links.days().first(link))
                    : LongStream.of(links.days().first(link), links.days().last(link) + 1))
        .sorted()
        .distinct()
        .toArray();
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

  /**
   * Looks for circles on days from one cut to before another.
   *
   * @param some the links that hold on some of these days
   */
  private void search(int from, int to, List<Integer> some) {
    int before = joins.size();
    long last = to == cuts.length ? Long.MAX_VALUE : cuts[to] - 1;
    List<Integer> partly = new ArrayList<>();
    for (int link : some) {
      if (links.days().first(link) > cuts[from] || links.days().last(link) < last) {
        partly.add(link);
      } else if (!join(link)) {
        follow(link, cuts[from]);
      }
    }
    if (!partly.isEmpty()) {
      int middle = (from + to) >>> 1;
      search(from, middle, holdingOnSome(from, middle, partly));
      search(middle, to, holdingOnSome(middle, to, partly));
    }
    while (joins.size() > before) {
      int node = joins.removeLast();
      sizes[joinedTo[node]] -= sizes[node];
      joinedTo[node] = node;
    }
  }

  private List<Integer> holdingOnSome(int from, int to, List<Integer> some) {
    List<Integer> holding = new ArrayList<>(some);
    holding.removeIf(
        link ->
            links.days().last(link) < cuts[from]
                || (to < cuts.length && links.days().first(link) >= cuts[to]));
    return holding;
  }

  /** Joins the ends of a link, unless they are joined already. */
  private boolean join(int link) {
    int one = holder(links.lower(link));
    int other = holder(links.upper(link));
    if (one == other) {
      return false;
    }
    int smaller = sizes[one] < sizes[other] ? one : other;
    int greater = smaller == one ? other : one;
    joinedTo[smaller] = greater;
    sizes[greater] += sizes[smaller];
    joins.addLast(smaller);
    return true;
  }

  private int holder(int node) {
    int at = node;
    while (joinedTo[at] != at) {
      at = joinedTo[at];
    }
    return at;
  }

  /** Goes up from a link by those that hold on a day; notes the circle if that leads back to it. */
  private void follow(int start, long day) {
    Circle known = circles.get(start);
    if (known != null && known.first() <= day && day <= known.last()) {
      return;
    }
    List<Integer> way = new ArrayList<>();
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    int link = start;
    do {
      way.add(link);
      first = Math.max(first, links.days().first(link));
      last = Math.min(last, links.days().last(link));
      link = above(links.upper(link), day);
      // The same relation stated twice closes no circle, but may lead to one.
      if (link == NONE || way.size() > links.size()) {
        return;
      }
    } while (links.lower(link) != links.lower(start));
    Circle circle = new Circle(first, last);
    for (int one : way) {
      circles.merge(one, circle, BinaryOperator.minBy(Comparator.comparingLong(Circle::first)));
    }
  }

  /** A link by which somebody guides one on a day. */
  private int above(int node, long day) {
    for (int at = links.byLower().start(node); at < links.byLower().end(node); at++) {
      int link = links.byLower().item(at);
      if (isGuidance(link) && links.days().holdsOn(link, day)) {
        return link;
      }
    }
    return NONE;
  }

  private void report(int start, Circle circle) {
    check.add(
        DirectoryProblem.GUIDES_ITSELF,
        Pointer.to("relations").child(start),
        ImmutableMap.of(
            "days", Days.validity(circle.first(), circle.last()).toString(),
            "organization", check.organization(links.upper(start)).id().text(),
            "guided", check.organization(links.lower(start)).id().text()));
  }
}
