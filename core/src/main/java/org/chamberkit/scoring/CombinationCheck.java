package org.chamberkit.scoring;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamberkit.composite.Combination;
import org.chamberkit.ledger.NodeCombination;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.subtotal.Combiner;

/** Checks that the parts of a criterion combine to what its subtotal states. */
final class CombinationCheck {

  private final PartId criterion;
  private final NodeCombination combination;
  private final Map<PartId, PointsRange> below = new LinkedHashMap<>();

  CombinationCheck(ScoreCard card, PartId criterion, NodeCombination combination) {
    this.criterion = criterion;
    this.combination = combination;
    Optional<PartId> under = Optional.of(criterion);
    card.subtotals().stream()
        .filter(subtotal -> subtotal.under().equals(under))
        .forEach(subtotal -> below.put(subtotal.part(), subtotal.points()));
    card.lines().stream()
        .filter(line -> line.under().equals(criterion))
        .forEach(line -> below.put(line.item(), line.points()));
  }

  /**
   * What is wrong.
   *
   * @throws AmountOverflowException if a number does not fit
   */
  ImmutableList<Problem> problems(Pointer pointer) {
    Combination way = combination.combination();
    boolean lacksRounding =
        way.divides() && way.ownRounding().isEmpty() && combination.rounding().isEmpty();
    if (lacksRounding || !below.keySet().equals(named()) || named().size() != parts().size()) {
      return ImmutableList.of(
          Problem.of(
              ScoringProblem.COMBINATION_UNFIT,
              pointer,
              ImmutableMap.of(
                  "part", criterion.text(),
                  "parts", below.keySet().stream().map(PartId::text).collect(joining(", ")))));
    }
    try {
      PointsRange points =
          Combiner.combine(way, parts(), combination.rounding()).orElse(PointsRange.ZERO);
      return points.equals(combination.points())
          ? ImmutableList.of()
          : ImmutableList.of(differs(points, pointer.child("points")));
    } catch (ProblemException e) {
      return e.problems().stream()
          .map(problem -> problem.within(pointer))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private Set<PartId> named() {
    return combination.parts().stream().map(NodeCombination.Part::part).collect(Collectors.toSet());
  }

  private ImmutableList<Combiner.Part> parts() {
    return combination.parts().stream()
        .map(
            part ->
                new Combiner.Part(
                    below.getOrDefault(part.part(), PointsRange.ZERO),
                    part.weight(),
                    part.applies()))
        .collect(ImmutableList.toImmutableList());
  }

  private Problem differs(PointsRange points, Pointer pointer) {
    return Problem.of(
        ScoringProblem.PARTS_DIFFER,
        pointer,
        ImmutableMap.of(
            "part", criterion.text(),
            "sum", points.toString(),
            "stated", combination.points().toString()));
  }
}
