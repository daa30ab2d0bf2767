package org.chamberkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chamberkit.award.Firing;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number of a card can be changed by itself, for all of them are added up again. */
class ScoreCardChangesTest {

  static Stream<ScoreCard> cards() {
    ScoreCard provisional =
        Scorer.of(Wenzhou.CHAMBERS)
            .score(Wenzhou.without(Wenzhou.CHAMBER, "G1", "H1", "H7"))
            .orThrow();
    Stream<ScoreCard> random =
        LongStream.rangeClosed(1, 20)
            .mapToObj(RandomEvaluations::new)
            .map(drawn -> Scorer.of(drawn.rubric()).score(drawn.evaluation(100)).orThrow());
    return Stream.concat(
        Stream.of(ScoreCardTest.CARD, provisional, ScoreCardTest.capped()), random);
  }

  @ParameterizedTest(name = "card {index}")
  @MethodSource("cards")
  void cannot_be_built_with_any_number_changed(ScoreCard card) {
    Map<String, ThrowingCallable> changed = new TreeMap<>();
    for (Points delta : ImmutableList.of(Points.of(1), Points.of(-1), Points.parse("0.001"))) {
      changesOfLines(card, delta, changed);
      changesOfSteps(card, delta, changed);
      for (int i = 0; i < card.subtotals().size(); i++) {
        Subtotal old = card.subtotals().get(i);
        for (PointsRange points : moved(old.points(), delta)) {
          changed.put(
              "subtotal " + old.part() + ": " + points,
              withSubtotal(
                  card, i, new Subtotal(old.part(), old.under(), points, Optional.empty())));
        }
      }
      for (PointsRange base : moved(card.base().orElseThrow(), delta)) {
        changed.put("base: " + base, () -> card.withBase(base));
      }
      for (PointsRange total : moved(card.total().orElseThrow(), delta)) {
        changed.put("total: " + total, () -> card.withTotal(total));
      }
    }

    assertThat(changed)
        .isNotEmpty()
        .allSatisfy(
            (what, build) ->
                assertThatExceptionOfType(ProblemException.class).as(what).isThrownBy(build));
  }

  @Test
  void cannot_be_built_with_a_line_left_out() {
    for (LedgerLine line : ScoreCardTest.CARD.lines()) {
      assertThatExceptionOfType(ProblemException.class)
          .as("without %s", line.item())
          .isThrownBy(
              () ->
                  ScoreCardTest.CARD.withLines(
                      ScoreCardTest.CARD.lines().stream()
                          .filter(other -> !other.equals(line))
                          .toList()));
    }
  }

  private static void changesOfLines(
      ScoreCard card, Points delta, Map<String, ThrowingCallable> changed) {
    for (int i = 0; i < card.lines().size(); i++) {
      int at = i;
      LedgerLine line = card.lines().get(i);
      for (PointsRange points : moved(line.points(), delta)) {
        changed.put(
            "line " + line.item() + ": " + points,
            () -> withLine(card, at, line.withPoints(points)));
      }
      line.reckoned()
          .map(fraction(delta)::plus)
          .ifPresent(
              points ->
                  changed.put(
                      "line " + line.item() + ", reckoned: " + points,
                      () -> withLine(card, at, line.withReckoned(points))));
      for (Firing firing : line.firings()) {
        changed.put(
            "line " + line.item() + ", before by " + delta,
            () -> withLine(card, at, line.withFirings(movedBefore(firing, delta))));
        changed.put(
            "line " + line.item() + ", after by " + delta,
            () -> withLine(card, at, line.withFirings(movedAfter(firing, delta))));
      }
    }
  }

  private static void changesOfSteps(
      ScoreCard card, Points delta, Map<String, ThrowingCallable> changed) {
    for (int i = 0; i < card.steps().size(); i++) {
      int at = i;
      StepLine step = card.steps().get(i);
      for (PointsRange points : moved(step.reckoned(), delta)) {
        changed.put(
            "step " + step.step() + ", reckoned: " + points,
            () -> withStep(card, at, step.withReckoned(points)));
      }
      for (PointsRange points : moved(step.effect(), delta)) {
        changed.put(
            "step " + step.step() + ", effect: " + points,
            () -> withStep(card, at, step.withEffect(points)));
      }
      for (Firing firing : step.firings()) {
        changed.put(
            "step " + step.step() + ", before by " + delta,
            () -> withStep(card, at, step.withFirings(movedBefore(firing, delta))));
        changed.put(
            "step " + step.step() + ", after by " + delta,
            () -> withStep(card, at, step.withFirings(movedAfter(firing, delta))));
      }
    }
  }

  /** The range with each of its ends moved by itself, or the one amount moved. */
  private static ImmutableList<PointsRange> moved(PointsRange range, Points delta) {
    if (range.exact().isPresent()) {
      return ImmutableList.of(PointsRange.exactly(range.exact().get().plus(delta)));
    }
    ImmutableList.Builder<PointsRange> moved = ImmutableList.builder();
    range
        .lowest()
        .ifPresent(
            low -> moved.add(new PointsRange(Optional.of(low.plus(delta)), range.highest())));
    range
        .highest()
        .ifPresent(
            high -> moved.add(new PointsRange(range.lowest(), Optional.of(high.plus(delta)))));
    return moved.build();
  }

  private static Fraction fraction(Points points) {
    return Fraction.of(points.value());
  }

  private static Firing movedBefore(Firing firing, Points delta) {
    return new Firing(firing.kind(), firing.before().plus(fraction(delta)), firing.after());
  }

  private static Firing movedAfter(Firing firing, Points delta) {
    return new Firing(firing.kind(), firing.before(), firing.after().plus(fraction(delta)));
  }

  private static ThrowingCallable withSubtotal(ScoreCard card, int at, Subtotal subtotal) {
    return () -> card.withSubtotals(replaced(card.subtotals(), at, subtotal));
  }

  private static void withLine(ScoreCard card, int at, LedgerLine line) {
    card.withLines(replaced(card.lines(), at, line));
  }

  private static void withStep(ScoreCard card, int at, StepLine step) {
    card.withSteps(replaced(card.steps(), at, step));
  }

  private static <T> List<T> replaced(List<T> list, int at, T value) {
    List<T> changed = new ArrayList<>(list);
    changed.set(at, value);
    return changed;
  }
}
