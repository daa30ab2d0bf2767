package org.chamberkit.aggregation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chamberkit.fact.FactKind;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureDefinition;
import org.chamberkit.figure.FigureId;
import org.chamberkit.hierarchy.Epoch;
import org.chamberkit.hierarchy.Heirs;
import org.chamberkit.hierarchy.Hierarchy;
import org.chamberkit.hierarchy.Slots;
import org.chamberkit.hierarchy.Timeline;
import org.chamberkit.period.Period;
import org.jspecify.annotations.Nullable;

/** A roll-up in the form in which it is carried out. */
final class Plan {

  private final FigureCatalogue catalogue;
  private final ImmutableList<Period> periods;
  private final Hierarchy hierarchy;
  private final Timeline timeline;
  private final ImmutableMap<Period, Heirs> heirs;
  private final Heirs heirsOfFlows;
  private final Map<Period, BitSet> existing = new ConcurrentHashMap<>();
  private final ImmutableList<CountedFigure> counted;
  private final ImmutableMap<FigureId, CountedFigure> countedById;
  private final Slots<FactKind> kinds;
  private final ImmutableMap<FactKind, ImmutableList<CountedFigure>> byKind;
  private final @Nullable CountedFigure[] onlyOfKind;

  Plan(
      FigureCatalogue catalogue,
      ImmutableList<Period> periods,
      Structure structure,
      Hierarchy hierarchy) {
    this.catalogue = catalogue;
    this.periods = periods;
    this.hierarchy = hierarchy;
    counted = CountedFigure.of(catalogue);
    countedById =
        counted.stream()
            .collect(toImmutableMap(figure -> figure.definition().id(), figure -> figure));
    byKind = CountedFigure.byKind(counted);
    kinds = new Slots<>(byKind.keySet().asList(), FactKind::text);
    onlyOfKind =
        byKind.values().stream()
            .map(
                figures ->
                    figures.size() == 1 && figures.get(0).countsAmounts() ? figures.get(0) : null)
            .toArray(CountedFigure[]::new);
    heirs =
        periods.stream()
            .collect(
                toImmutableMap(
                    period -> period,
                    period -> hierarchy.heirsOn(structure.day().orElse(period.endsOn()))));
    heirsOfFlows =
        structure.day().isPresent() ? hierarchy.heirsOn(structure.day().get()) : Heirs.NOBODY;
    timeline = Timeline.of(periods, CountedFigure.frequencies(counted), hierarchy);
  }

  FigureCatalogue catalogue() {
    return catalogue;
  }

  ImmutableList<Period> periods() {
    return periods;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  Timeline timeline() {
    return timeline;
  }

  ImmutableList<CountedFigure> counted() {
    return counted;
  }

  ImmutableList<CountedFigure> figuresOf(FactKind kind) {
    return byKind.getOrDefault(kind, ImmutableList.of());
  }

  /** The positions of most kinds of fact, found at once. */
  Slots<FactKind> kinds() {
    return kinds;
  }

  /** By the positions of kinds, the figure that counts its amounts, if no other selects them. */
  @Nullable CountedFigure[] onlyOfKind() {
    return onlyOfKind;
  }

  FigureDefinition definition(FigureId id) {
    return catalogue
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("catalogue has no figure '" + id + "'"));
  }

  CountedFigure counted(FigureId id) {
    CountedFigure figure = countedById.get(id);
    checkArgument(figure != null, "catalogue has no figure '%s' that stands on facts", id);
    return figure;
  }

  Cells[] newCells() {
    Cells[] cells = new Cells[counted.size()];
    for (int i = 0; i < cells.length; i++) {
      CountedFigure figure = counted.get(i);
      cells[i] =
          new Cells(
              figure.kept(),
              figure.definition().range(),
              figure.isBalance() ? 0 : 1,
              timeline.spans(),
              hierarchy.size());
    }
    return cells;
  }

  /** The first span that a figure looks at for a period. */
  int firstSpan(CountedFigure figure, Period period) {
    return figure.isBalance() ? 0 : timeline.firstSpan(period);
  }

  /** The tree by which what lies in a span is rolled up for a period. */
  Epoch treeOf(CountedFigure figure, int span, Period period) {
    int deciding = figure.isFlow() ? span : timeline.lastSpan(period);
    return hierarchy.epochs().get(timeline.epochOf(deciding));
  }

  /**
   * To whom belongs, for a period, what belonged to those that are no more. As it was then, what
   * happened belongs to whoever did it; a balance goes to the heirs by the end of the period.
   */
  Heirs heirs(CountedFigure figure, Period period) {
    return figure.isBalance() ? requireNonNull(heirs.get(period)) : heirsOfFlows;
  }

  /** All heirs that any figure of any period has. */
  Iterable<Heirs> allHeirs() {
    return Iterables.concat(ImmutableList.of(heirsOfFlows), heirs.values());
  }

  /** The organizations that exist on the last day of a period, by their positions. */
  BitSet existingAtEnd(Period period) {
    return existing.computeIfAbsent(
        period,
        key -> {
          BitSet positions = new BitSet(hierarchy.size());
          for (int i = 0; i < hierarchy.size(); i++) {
            positions.set(i, hierarchy.get(i).existence().holdsOn(key.endsOn()));
          }
          return positions;
        });
  }

  /** Whether a figure of a period can count for an organization: a state not if it is no more. */
  boolean counts(CountedFigure figure, int unit, Period period) {
    return !figure.isState() || existingAtEnd(period).get(unit);
  }

  Epoch closingTree(Period period) {
    return hierarchy.epochs().get(timeline.epochOf(timeline.lastSpan(period)));
  }
}
