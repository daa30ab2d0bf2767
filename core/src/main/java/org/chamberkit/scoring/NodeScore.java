package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.composite.Combination;
import org.chamberkit.ledger.NodeChange;
import org.chamberkit.ledger.NodeCombination;
import org.chamberkit.ledger.Rebase;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Criterion;
import org.chamberkit.rubric.RubricPart;
import org.chamberkit.subtotal.Combiner;
import org.chamberkit.subtotal.Combiner.Applies;
import org.chamberkit.subtotal.Rebasing;
import org.chamberkit.subtotal.Roundings;

/** Makes the subtotal of a criterion out of the points of its parts. */
final class NodeScore {

  private final Criterion criterion;
  private final Optional<Criterion> parent;
  private final Roundings roundings;
  private final ImmutableList<ScoredPart> parts;

  NodeScore(
      Criterion criterion,
      Optional<Criterion> parent,
      Roundings roundings,
      ImmutableList<ScoredPart> parts) {
    this.criterion = criterion;
    this.parent = parent;
    this.roundings = roundings;
    this.parts = parts;
  }

  /** What a criterion comes to: its line in the card, and its points for the one above. */
  record Result(Subtotal subtotal, ScoredPart scored) {}

  Result result() {
    if (criterion.combining() instanceof Combination.Sum) {
      return criterion.rebases() ? rebased() : added();
    }
    return combined();
  }

  private Result added() {
    PointsRange sum =
        Combiner.combine(criterion.combining(), asIfAllApplied(), Optional.empty()).orElseThrow();
    Optional<NodeCombination> combination =
        criterion.isPlain() ? Optional.empty() : Optional.of(combination(asIfAllApplied(), sum));
    Subtotal subtotal = subtotal(sum, combination, Optional.empty());
    return new Result(
        subtotal,
        new ScoredPart(
            subtotal.points(),
            Applies.YES,
            criterion.worth(),
            criterion.passes() ? parts : ImmutableList.of()));
  }

  private Result rebased() {
    Rounding rounding = roundings.dividing().orElseThrow();
    Points full = criterion.worthOfParts();
    Rebasing rebasing = new Rebasing(full, rounding);
    for (int i = 0; i < parts.size(); i++) {
      weighed(parts.get(i), weight(i)).addTo(rebasing);
    }
    Optional<PointsRange> raised = rebasing.points();
    if (raised.isEmpty()) {
      return nothingApplies();
    }
    boolean appliesAll = rebasing.applicable().equals(PointsRange.exactly(full));
    Optional<Rebase> rebase =
        appliesAll
            ? Optional.empty()
            : Optional.of(new Rebase(rebasing.reckoned(), rebasing.applicable(), full, rounding));
    Optional<NodeCombination> combination =
        criterion.isPlain()
            ? Optional.empty()
            : Optional.of(combination(asTheyApply(), rebasing.reckoned()));
    return open(raised.get(), combination, rebase, rebasing.applicable().contains(Points.ZERO));
  }

  private static ScoredPart weighed(ScoredPart part, Decimal weight) {
    return weight.equals(Decimal.ONE)
        ? part
        : new ScoredPart(
            Combiner.times(part.points(), weight), part.applies(), part.worth().times(weight));
  }

  private Result combined() {
    ImmutableList<Combiner.Part> given = criterion.rebases() ? asTheyApply() : asIfAllApplied();
    Optional<PointsRange> points =
        Combiner.combine(criterion.combining(), given, roundings.dividing());
    if (points.isEmpty()) {
      return nothingApplies();
    }
    boolean isOpen = given.stream().noneMatch(part -> part.applies() == Applies.YES);
    return open(
        points.get(), Optional.of(combination(given, points.get())), Optional.empty(), isOpen);
  }

  /** The result where it may be open whether anything applies. */
  private Result open(
      PointsRange points,
      Optional<NodeCombination> combination,
      Optional<Rebase> rebase,
      boolean isOpen) {
    boolean earnsNone = isOpen && parent.isPresent() && !parent.get().leavesOut();
    Subtotal subtotal =
        subtotal(earnsNone ? points.reachingTo(Points.ZERO) : points, combination, rebase);
    return new Result(
        subtotal,
        new ScoredPart(subtotal.points(), isOpen ? Applies.OPEN : Applies.YES, criterion.worth()));
  }

  private Result nothingApplies() {
    return new Result(
        new Subtotal(criterion.id(), under(), PointsRange.ZERO, Optional.empty()),
        new ScoredPart(PointsRange.ZERO, Applies.NO, criterion.worth()));
  }

  private ImmutableList<Combiner.Part> asTheyApply() {
    ImmutableList.Builder<Combiner.Part> given = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      given.add(new Combiner.Part(parts.get(i).points(), weight(i), parts.get(i).applies()));
    }
    return given.build();
  }

  /** What does not apply earns no points where it is not left out. */
  private ImmutableList<Combiner.Part> asIfAllApplied() {
    ImmutableList.Builder<Combiner.Part> given = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      given.add(new Combiner.Part(parts.get(i).points(), weight(i), Applies.YES));
    }
    return given.build();
  }

  private NodeCombination combination(ImmutableList<Combiner.Part> given, PointsRange points) {
    ImmutableList.Builder<NodeCombination.Part> told = ImmutableList.builder();
    for (int i = 0; i < given.size(); i++) {
      RubricPart part = criterion.parts().get(i);
      told.add(new NodeCombination.Part(part.id(), part.weightOrOne(), given.get(i).applies()));
    }
    Combination combination = criterion.combining();
    boolean isRoundedHere = combination.divides() && combination.ownRounding().isEmpty();
    return new NodeCombination(
        combination, isRoundedHere ? roundings.dividing() : Optional.empty(), told.build(), points);
  }

  private Decimal weight(int index) {
    return criterion.parts().get(index).weightOrOne();
  }

  private Subtotal subtotal(
      PointsRange raised, Optional<NodeCombination> combination, Optional<Rebase> rebase) {
    PointsRange points = criterion.finish(raised, roundings);
    Optional<NodeChange> change =
        points.equals(raised)
            ? Optional.empty()
            : Optional.of(
                new NodeChange(
                    raised, criterion.cap(), criterion.floor(), roundings.criterion(), points));
    return new Subtotal(criterion.id(), under(), points, combination, rebase, change);
  }

  private Optional<PartId> under() {
    return parent.map(Criterion::id);
  }
}
