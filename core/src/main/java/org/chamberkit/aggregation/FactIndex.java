package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.chamberkit.fact.Amount;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.hierarchy.Hierarchy;

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
  private final Ordered ordered;
  private final ImmutableSortedMap<FactId, Optional<Fact>> changes;

  /** The slots of which some facts have changed. */
  private final BitSet changedSlots;

  /**
   * The facts one slot behind the other, with what is asked first of each at hand, for facts lie
   * scattered in memory.
   *
   * @param facts the facts
   * @param spans the span in which each lies
   * @param stamps what orders each by its days, as in {@link Cells#stamp(long, long)}
   * @param unusual the slots with facts of an event, or without a known number
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Ordered(Fact[] facts, int[] spans, long[] stamps, BitSet unusual) {}

  private FactIndex(
      Plan plan,
      ImmutableList<Fact> facts,
      Map<FactId, Integer> positions,
      int[] starts,
      Ordered ordered,
      ImmutableSortedMap<FactId, Optional<Fact>> changes,
      BitSet changedSlots) {
    this.plan = plan;
    this.facts = facts;
    this.positions = positions;
    this.starts = starts;
    this.ordered = ordered;
    this.changes = changes;
    this.changedSlots = changedSlots;
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
    return new FactIndex(
        plan,
        facts,
        positions,
        starts,
        ordered(plan, facts, starts),
        ImmutableSortedMap.of(),
        new BitSet());
  }

  private static Ordered ordered(Plan plan, ImmutableList<Fact> facts, int[] starts) {
    int[] next = starts.clone();
    int size = starts[starts.length - 1];
    Ordered ordered = new Ordered(new Fact[size], new int[size], new long[size], new BitSet());
    for (Fact fact : facts) {
      int span = plan.timeline().spanOf(fact.lastDay());
      long stamp = stamp(fact);
      boolean isUsual = fact.event().isEmpty() && fact.amount().flatMap(Amount::known).isPresent();
      forEachSlot(
          plan,
          fact,
          slot -> {
            int at = next[slot]++;
            ordered.facts[at] = fact;
            ordered.spans[at] = span;
            ordered.stamps[at] = stamp;
            if (!isUsual) {
              ordered.unusual.set(slot);
            }
          });
    }
    return ordered;
  }

  private static void forEachSlot(Plan plan, Fact fact, IntConsumer action) {
    for (CountedFigure figure : plan.figuresOf(fact.kind())) {
      int unit = plan.hierarchy().position(fact.organization());
      if (unit != Hierarchy.NONE && figure.selects(fact)) {
        action.accept(slot(plan, figure, unit));
      }
    }
  }

  private static int slot(Plan plan, CountedFigure figure, int unit) {
    return figure.index() * plan.hierarchy().size() + unit;
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
    BitSet otherSlots = (BitSet) changedSlots.clone();
    Integer position = positions.get(id);
    if (position != null) {
      forEachSlot(plan, facts.get(position), otherSlots::set);
    }
    fact.ifPresent(changed -> forEachSlot(plan, changed, otherSlots::set));
    FactIndex changed =
        new FactIndex(
            plan, facts, positions, starts, ordered, ImmutableSortedMap.copyOf(other), otherSlots);
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
    List<Fact> found = new ArrayList<>();
    forEach(figure, unit, (span, stamp, fact) -> found.add(fact));
    return found;
  }

  /** Whether all facts of an organization that a figure selects are known numbers of no event. */
  boolean isUsual(CountedFigure figure, int unit) {
    int slot = slot(plan, figure, unit);
    return !changedSlots.get(slot) && !ordered.unusual.get(slot);
  }

  private static long stamp(Fact fact) {
    return Cells.stamp(fact.lastDay(), fact.recordedDay());
  }

  /** Takes a fact with the span in which it lies and what orders it by its days. */
  interface FactTaker {
    void take(int span, long stamp, Fact fact);
  }

  /** Gives out the facts of an organization that a figure selects, those that changed last. */
  void forEach(CountedFigure figure, int unit, FactTaker taker) {
    int slot = slot(plan, figure, unit);
    boolean isChanged = changedSlots.get(slot);
    for (int i = starts[slot]; i < starts[slot + 1]; i++) {
      Fact fact = ordered.facts[i];
      if (!isChanged || !changes.containsKey(fact.id())) {
        taker.take(ordered.spans[i], ordered.stamps[i], fact);
      }
    }
    if (isChanged) {
      changes.values().forEach(change -> change.ifPresent(fact -> giveOut(fact, slot, taker)));
    }
  }

  private void giveOut(Fact fact, int slot, FactTaker taker) {
    forEachSlot(
        plan,
        fact,
        other -> {
          if (other == slot) {
            taker.take(plan.timeline().spanOf(fact.lastDay()), stamp(fact), fact);
          }
        });
  }
}
