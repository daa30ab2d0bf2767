package org.chamberkit.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.review.CardChange.Of;
import org.chamberkit.scoring.PerspectiveTotal;
import org.chamberkit.scoring.ScoreCard;

/** Compares two cards of one subject by the same rubric. */
final class CardComparison {

  private final ImmutableList.Builder<CardChange> changes = ImmutableList.builder();

  private CardComparison() {}

  static ImmutableList<CardChange> of(ScoreCard before, ScoreCard after) {
    CardComparison comparison = new CardComparison();
    comparison.parts(Of.ITEM, items(before), items(after));
    comparison.parts(Of.CRITERION, criteria(before), criteria(after));
    comparison.points(Of.BASE, Optional.empty(), before.base(), after.base());
    comparison.parts(Of.STEP, steps(before), steps(after));
    comparison.points(Of.TOTAL, Optional.empty(), before.total(), after.total());
    Optional<GradeLine> gradeBefore = before.grade();
    if (!gradeBefore.equals(after.grade())) {
      comparison.changes.add(
          new CardChange.OfGrade(
              gradeBefore.map(GradeLine::grade), after.grade().map(GradeLine::grade)));
    }
    return comparison.changes.build();
  }

  private static ImmutableMap<PartId, PointsRange> items(ScoreCard card) {
    return card.perspectiveTotals().isEmpty()
        ? card.lines().stream()
            .collect(ImmutableMap.toImmutableMap(LedgerLine::item, LedgerLine::points))
        : mixed(card, total -> total.lines().stream().map(LedgerLine::item));
  }

  private static ImmutableMap<PartId, PointsRange> criteria(ScoreCard card) {
    return card.perspectiveTotals().isEmpty()
        ? card.subtotals().stream()
            .collect(ImmutableMap.toImmutableMap(Subtotal::part, Subtotal::points))
        : mixed(card, total -> total.subtotals().stream().map(Subtotal::part));
  }

  /** Where perspectives have totals, what counts is their mix; each of them has the same parts. */
  private static ImmutableMap<PartId, PointsRange> mixed(
      ScoreCard card, Function<PerspectiveTotal, Stream<PartId>> parts) {
    ImmutableMap.Builder<PartId, PointsRange> mixed = ImmutableMap.builder();
    parts
        .apply(card.perspectiveTotals().get(0))
        .forEach(part -> card.points(part).ifPresent(points -> mixed.put(part, points)));
    return mixed.buildOrThrow();
  }

  private static ImmutableMap<PartId, PointsRange> steps(ScoreCard card) {
    return card.steps().stream()
        .collect(ImmutableMap.toImmutableMap(StepLine::step, StepLine::effect));
  }

  private void parts(
      Of of, ImmutableMap<PartId, PointsRange> before, ImmutableMap<PartId, PointsRange> after) {
    for (PartId part : Sets.union(before.keySet(), after.keySet())) {
      points(
          of,
          Optional.of(part),
          Optional.ofNullable(before.get(part)),
          Optional.ofNullable(after.get(part)));
    }
  }

  private void points(
      Of of, Optional<PartId> part, Optional<PointsRange> before, Optional<PointsRange> after) {
    if (!before.equals(after)) {
      changes.add(new CardChange.OfPoints(of, part, before, after));
    }
  }
}
