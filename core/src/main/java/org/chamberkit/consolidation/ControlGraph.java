package org.chamberkit.consolidation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** The control links that count, to be followed either way. */
final class ControlGraph {

  private final Map<CandidateId, ImmutableSortedSet<CandidateId>> parents;
  private final Map<CandidateId, ImmutableSortedSet<CandidateId>> children;

  /** The position of each link among all, to point at. */
  private final Map<RelatedPair, Integer> positions;

  private ControlGraph(List<ControlLink> counting, Map<RelatedPair, Integer> positions) {
    this.parents = neighbors(counting, true);
    this.children = neighbors(counting, false);
    this.positions = positions;
  }

  static ControlGraph of(ImmutableList<ControlLink> links, Predicate<ControlLink> counts) {
    List<ControlLink> counting = new ArrayList<>();
    Map<RelatedPair, Integer> positions = new LinkedHashMap<>();
    for (int i = 0; i < links.size(); i++) {
      if (counts.test(links.get(i))) {
        counting.add(links.get(i));
        positions.putIfAbsent(new RelatedPair(links.get(i).parent(), links.get(i).child()), i);
      }
    }
    return new ControlGraph(counting, positions);
  }

  private static Map<CandidateId, ImmutableSortedSet<CandidateId>> neighbors(
      List<ControlLink> links, boolean upwards) {
    Map<CandidateId, ImmutableSortedSet.Builder<CandidateId>> builders = new TreeMap<>();
    for (ControlLink link : links) {
      builders
          .computeIfAbsent(
              upwards ? link.child() : link.parent(), id -> ImmutableSortedSet.naturalOrder())
          .add(upwards ? link.parent() : link.child());
    }
    Map<CandidateId, ImmutableSortedSet<CandidateId>> neighbors = new TreeMap<>();
    builders.forEach((id, builder) -> neighbors.put(id, builder.build()));
    return neighbors;
  }

  ImmutableSortedSet<CandidateId> next(CandidateId id, boolean upwards) {
    return (upwards ? parents : children).getOrDefault(id, ImmutableSortedSet.of());
  }

  /**
   * All that are reached from an enterprise, the near ones first, each with the one before it on a
   * shortest way.
   */
  Map<CandidateId, CandidateId> reached(CandidateId from, boolean upwards) {
    Map<CandidateId, CandidateId> before = new LinkedHashMap<>();
    Deque<CandidateId> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      CandidateId at = open.remove();
      for (CandidateId next : next(at, upwards)) {
        if (before.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    return before;
  }

  /** A problem for each link that closes a circle, following links from parent to child. */
  ImmutableList<Problem> circles() {
    ImmutableList.Builder<Problem> circles = ImmutableList.builder();
    Map<CandidateId, Boolean> isOnWay = new HashMap<>();
    for (CandidateId start : children.keySet()) {
      if (!isOnWay.containsKey(start)) {
        follow(start, isOnWay, circles);
      }
    }
    return circles.build();
  }

  /** Follows all ways down from an enterprise, without recursion, however deep they go. */
  private void follow(
      CandidateId start,
      Map<CandidateId, Boolean> isOnWay,
      ImmutableList.Builder<Problem> circles) {
    List<CandidateId> way = new ArrayList<>();
    Deque<Iterator<CandidateId>> open = new ArrayDeque<>();
    way.add(start);
    open.push(next(start, false).iterator());
    isOnWay.put(start, true);
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        isOnWay.put(way.remove(way.size() - 1), false);
        continue;
      }
      CandidateId next = open.peek().next();
      Boolean met = isOnWay.get(next);
      if (met == null) {
        way.add(next);
        open.push(next(next, false).iterator());
        isOnWay.put(next, true);
      } else if (met) {
        circles.add(circle(way, next));
      }
    }
  }

  private Problem circle(List<CandidateId> way, CandidateId first) {
    ImmutableList<CandidateId> circle =
        Stream.concat(way.subList(way.indexOf(first), way.size()).stream(), Stream.of(first))
            .collect(toImmutableList());
    Integer closing = positions.get(new RelatedPair(way.get(way.size() - 1), first));
    Pointer controls = Pointer.to("controls");
    return Problem.of(
        ConsolidationProblem.CONTROL_CIRCLE,
        closing == null ? controls : controls.child(closing),
        ImmutableMap.of("circle", circle.stream().map(CandidateId::text).collect(joining(" → "))));
  }
}
