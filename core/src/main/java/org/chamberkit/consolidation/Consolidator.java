package org.chamberkit.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;

/** Finds who stands for whom; the links that count have no circle. */
final class Consolidator {

  private final ConsolidationRule rule;
  private final ImmutableSortedSet<CandidateId> competing;
  private final ControlGraph graph;
  private final LocalDate asOf;
  private final boolean upwards;
  private final Map<CandidateId, Boolean> standing = new HashMap<>();

  Consolidator(
      ConsolidationRule rule,
      ImmutableSet<CandidateId> competing,
      ControlGraph graph,
      LocalDate asOf) {
    this.rule = rule;
    this.competing = ImmutableSortedSet.copyOf(competing);
    this.graph = graph;
    this.asOf = asOf;
    this.upwards = rule.keep() != KeptSide.CHILDREN;
  }

  Consolidation consolidation() {
    return new Consolidation(rule, asOf, replacements(), sideBySide());
  }

  private ImmutableList<Replacement> replacements() {
    ImmutableList.Builder<Replacement> replacements = ImmutableList.builder();
    if (rule.keep() != KeptSide.BOTH) {
      competing.forEach(id -> replacement(id).ifPresent(replacements::add));
    }
    return replacements.build();
  }

  private Optional<Replacement> replacement(CandidateId id) {
    Map<CandidateId, CandidateId> before = graph.reached(id, upwards);
    ImmutableSortedSet<CandidateId> by =
        before.keySet().stream()
            .filter(this::stands)
            .collect(ImmutableSortedSet.toImmutableSortedSet(CandidateId::compareTo));
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Replacement(id, by.asList(), way(id, by.first(), before)));
  }

  /** Whether one that is reached stands for those from whom it is. */
  private boolean stands(CandidateId id) {
    Boolean known = standing.get(id);
    if (known == null) {
      known = findStands(id);
      standing.put(id, known);
    }
    return known;
  }

  private boolean findStands(CandidateId id) {
    if (rule.keep() == KeptSide.PARENT && rule.parents() == ParentScope.ANY) {
      return graph.next(id, true).isEmpty();
    }
    return competing.contains(id)
        && graph.reached(id, upwards).keySet().stream().noneMatch(competing::contains);
  }

  private static ImmutableList<CandidateId> way(
      CandidateId from, CandidateId to, Map<CandidateId, CandidateId> before) {
    List<CandidateId> way = new ArrayList<>();
    for (CandidateId at = to; !at.equals(from); at = before.getOrDefault(at, from)) {
      way.add(at);
    }
    way.add(from);
    Collections.reverse(way);
    return ImmutableList.copyOf(way);
  }

  private ImmutableList<RelatedPair> sideBySide() {
    ImmutableList.Builder<RelatedPair> pairs = ImmutableList.builder();
    if (rule.keep() == KeptSide.BOTH) {
      for (CandidateId parent : competing) {
        ImmutableSortedSet.copyOf(graph.reached(parent, false).keySet()).stream()
            .filter(competing::contains)
            .forEach(child -> pairs.add(new RelatedPair(parent, child)));
      }
    }
    return pairs.build();
  }
}
