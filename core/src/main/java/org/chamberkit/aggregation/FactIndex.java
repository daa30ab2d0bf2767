package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;

/**
 * The facts of each figure and organization: those that it was made of as positions in arrays, and
 * beside them what has changed since.
 */
final class FactIndex {

  /** With more changes than this the arrays are made anew. */
  private static final int MOST_CHANGES = 4_096;

  private final Plan plan;
  private final ImmutableList<Fact> facts;
  private final Map<FactId, Integer> positions;
  private final int[] starts;
  private final int[] ordered;
  private final ImmutableSortedMap<FactId, Optional<Fact>> changes;

  private FactIndex(
      Plan plan,
      ImmutableList<Fact> facts,
      Map<FactId, Integer> positions,
      int[] starts,
      int[] ordered,
      ImmutableSortedMap<FactId, Optional<Fact>> changes) {
    this.plan = plan;
    this.facts = facts;
    this.positions = positions;
    this.starts = starts;
    this.ordered = ordered;
    this.changes = changes;
  }

  static FactIndex of(Plan plan, ImmutableList<Fact> facts) {
    Map<FactId, Integer> positions = new HashMap<>();
    int slots = plan.counted().size() * plan.hierarchy().size();
    int[] starts = new int[slots + 1];
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      checkArgument(
          positions.put(fact.id(), i) == null, "fact '%s' is given more than once", fact.id());
      forEachSlot(plan, fact, slot -> starts[slot + 1]++);
    }
    for (int slot = 0; slot < slots; slot++) {
      starts[slot + 1] += starts[slot];
    }
    int[] next = starts.clone();
    int[] ordered = new int[starts[slots]];
    for (int i = 0; i < facts.size(); i++) {
      int position = i;
      forEachSlot(plan, facts.get(i), slot -> ordered[next[slot]++] = position);
    }
    return new FactIndex(plan, facts, positions, starts, ordered, ImmutableSortedMap.of());
  }

  private static void forEachSlot(Plan plan, Fact fact, IntConsumer action) {
    for (CountedFigure figure : plan.figuresOf(fact.kind())) {
      int unit = plan.hierarchy().position(fact.organization());
      if (unit != Hierarchy.NONE && figure.selects(fact)) {
        action.accept(figure.index() * plan.hierarchy().size() + unit);
      }
    }
  }

  Optional<Fact> find(FactId id) {
    Optional<Fact> changed = changes.get(id);
    if (changed != null) {
      return changed;
    }
    return Optional.ofNullable(positions.get(id)).map(facts::get);
  }

  /** The index in which a fact is another, or gone. */
  FactIndex with(FactId id, Optional<Fact> fact) {
    Map<FactId, Optional<Fact>> other = new TreeMap<>(changes);
    other.put(id, fact);
    FactIndex changed =
        new FactIndex(plan, facts, positions, starts, ordered, ImmutableSortedMap.copyOf(other));
    return other.size() > MOST_CHANGES ? of(plan, changed.all()) : changed;
  }

  private ImmutableList<Fact> all() {
    ImmutableList.Builder<Fact> all = ImmutableList.builder();
    for (Fact fact : facts) {
      if (!changes.containsKey(fact.id())) {
        all.add(fact);
      }
    }
    changes.values().forEach(fact -> fact.ifPresent(all::add));
    return all.build();
  }

  /** The facts of an organization that a figure selects, those that changed last. */
  List<Fact> facts(CountedFigure figure, int unit) {
    int slot = figure.index() * plan.hierarchy().size() + unit;
    List<Fact> found = new ArrayList<>();
    for (int i = starts[slot]; i < starts[slot + 1]; i++) {
      Fact fact = facts.get(ordered[i]);
      if (changes.isEmpty() || !changes.containsKey(fact.id())) {
        found.add(fact);
      }
    }
    for (Optional<Fact> changed : changes.values()) {
      changed.ifPresent(
          fact ->
              forEachSlot(
                  plan,
                  fact,
                  other -> {
                    if (other == slot) {
                      found.add(fact);
                    }
                  }));
    }
    return found;
  }
}
