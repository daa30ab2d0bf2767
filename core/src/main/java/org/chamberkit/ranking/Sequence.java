package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.cut.CutLine;
import org.chamberkit.place.Quantile;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Reason.Leads;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedByLastKey;
import org.chamberkit.ranking.Reason.PartedFrom;

/** Those who are ranked together, in their order: the place of each and why, and the cut. */
final class Sequence {

  private final ListDefinition list;
  private final EntrantOrder order;
  private final ImmutableList<Entrant> entrants;
  private final Blocks blocks;
  private final ImmutableList<ImmutableMap.Builder<Grouping, Decimal>> within;
  private final Line line;

  Sequence(ListDefinition list, ImmutableList<Entrant> entrants) {
    this.list = list;
    this.order = new EntrantOrder(list);
    this.entrants = entrants;
    this.blocks = blocks(entrants);
    this.within = within();
    this.line = Line.of(this);
  }

  private Blocks blocks(List<Entrant> ordered) {
    BitSet starts = new BitSet(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      if (i == 0 || !isLevel(ordered.get(i - 1), ordered.get(i))) {
        starts.set(i);
      }
    }
    return new Blocks(starts, ordered.size());
  }

  private boolean isLevel(Entrant before, Entrant entrant) {
    return list.ties().shares() && order.parting(before, entrant) == list.keys().size();
  }

  /** For each entrant its places within groups; empty if the list asks for none. */
  private ImmutableList<ImmutableMap.Builder<Grouping, Decimal>> within() {
    if (list.within().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ImmutableMap.Builder<Grouping, Decimal>> all = ImmutableList.builder();
    entrants.forEach(entrant -> all.add(ImmutableMap.builder()));
    ImmutableList<ImmutableMap.Builder<Grouping, Decimal>> places = all.build();
    for (Grouping grouping : list.within()) {
      Map<GroupCode, List<Integer>> groups = new HashMap<>();
      for (int i = 0; i < entrants.size(); i++) {
        GroupCode code = entrants.get(i).groups.get(grouping);
        if (code != null) {
          groups.computeIfAbsent(code, c -> new ArrayList<>()).add(i);
        }
      }
      for (List<Integer> positions : groups.values()) {
        Blocks ofGroup = blocks(positions.stream().map(entrants::get).toList());
        for (int i = 0; i < positions.size(); i++) {
          places.get(positions.get(i)).put(grouping, ofGroup.place(list.ties(), i));
        }
      }
    }
    return places;
  }

  ListDefinition list() {
    return list;
  }

  Blocks blocks() {
    return blocks;
  }

  int size() {
    return entrants.size();
  }

  Entrant entrant(int position) {
    return entrants.get(position);
  }

  Decimal place(int position) {
    return blocks.place(list.ties(), position);
  }

  long sharedBy(int position) {
    return (long) blocks.next(position) - blocks.first(position);
  }

  ImmutableMap<Grouping, Decimal> placesWithin(int position) {
    return within.isEmpty() ? ImmutableMap.of() : within.get(position).buildOrThrow();
  }

  ImmutableList<Fraction> quantiles(int position) {
    ImmutableList.Builder<Fraction> quantiles =
        ImmutableList.builderWithExpectedSize(list.quantiles().size());
    for (Quantile quantile : list.quantiles()) {
      quantiles.add(
          quantile.of(
              blocks.first(position) + 1L, blocks.next(position), position + 1L, entrants.size()));
    }
    return quantiles.build();
  }

  Reason reason(int position) {
    if (position == 0) {
      return new Leads();
    }
    Entrant before = entrants.get(position - 1);
    Entrant entrant = entrants.get(position);
    int parting = order.parting(before, entrant);
    if (parting < list.keys().size()) {
      return new PartedFrom(
          before.id, list.keys().get(parting).key(), before.value(parting), entrant.value(parting));
    }
    return list.ties().shares() ? new LevelWith(before.id) : new PartedByLastKey(before.id);
  }

  Part part(int position) {
    if (position < line.listed()) {
      return Part.ENTRIES;
    }
    return position < line.reserved() ? Part.RESERVE : Part.BEYOND;
  }

  /** How the cut went; empty if the list has none. */
  Optional<CutLine> cutLine() {
    return list.cut().map(cut -> new CutLine(group(), line.listed(), line.tied()));
  }

  private Optional<GroupCode> group() {
    return entrants.isEmpty() ? Optional.empty() : entrants.get(0).partition(list);
  }

  /** What is wrong where somebody is level at a line that does not allow it. */
  Optional<Problem> refusal() {
    return line.refusal();
  }
}
