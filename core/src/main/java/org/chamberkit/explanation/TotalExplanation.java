package org.chamberkit.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.ledger.Floor;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.scoring.ScoreCard;

/** Tells how the total came about: base, bonuses, deductions, and what bounds and converts it. */
final class TotalExplanation {

  private final ScoreCard card;
  private final ExplanationText text;

  TotalExplanation(ScoreCard card, ExplanationText text) {
    this.card = card;
    this.text = text;
  }

  /** Base and steps, added up; where something else moved the total, from there on. */
  void sum(PointsRange base) {
    PointsRange total = base;
    text.print(base.toString());
    int changes = 0;
    for (int i = 0; i < card.steps().size(); i++) {
      while (changes < card.changes().size() && card.changes().get(changes).behind() <= i) {
        total = moved(card.changes().get(changes++));
      }
      StepLine step = card.steps().get(i);
      text.print(step.kind() == AdjustmentKind.BONUS ? " + " : " − ");
      text.print(size(step).toString());
      total = step.applyTo(total);
      if (step.floor().isPresent() || i == card.steps().size() - 1 || isNext(changes, i + 1)) {
        text.print(" = ");
        text.points(step.floor().map(Floor::before).orElse(total));
        step.floor()
            .ifPresent(
                floor ->
                    text.say(
                        Phrase.TOTAL_FLOORED, ImmutableMap.of("after", floor.after().toString())));
      }
    }
    while (changes < card.changes().size()) {
      moved(card.changes().get(changes++));
    }
  }

  private boolean isNext(int changes, int behind) {
    return changes < card.changes().size() && card.changes().get(changes).behind() <= behind;
  }

  private PointsRange moved(TotalChange change) {
    if (change.acted()) {
      text.print(" → ");
      text.points(change.after());
    }
    return change.after();
  }

  /** The line of a step that bounds, converts or rounds the total. */
  void change(TotalChange change, ImmutableMap<String, String> step) {
    TotalStep rule = change.rule();
    if (rule instanceof TotalStep.Conversion conversion) {
      text.say(Phrase.CONVERSION, step);
      convert(conversion, change);
    } else if (rule instanceof TotalStep.Rounded rounded) {
      text.say(Phrase.TOTAL_ROUNDING, step);
      move(change, Phrase.TOTAL_ROUNDED);
      if (rounded.places() == TotalStep.PlacesBy.EXACT) {
        text.say(Phrase.PLACES_BY_EXACT);
      }
    } else {
      text.say(Phrase.LIMIT, step);
      move(change, Phrase.TOTAL_BOUNDED);
    }
    text.endLine();
  }

  private void move(TotalChange change, Phrase phrase) {
    if (!change.acted()) {
      text.say(Phrase.NOTHING_TO_DO);
      return;
    }
    text.say(
        phrase,
        ImmutableMap.of("before", change.before().toString(), "after", change.after().toString()));
  }

  private void convert(TotalStep.Conversion conversion, TotalChange change) {
    Optional<Points> before = change.before().exact();
    Optional<Points> after = change.after().exact();
    if (before.isEmpty() || after.isEmpty()) {
      text.points(change.after());
      return;
    }
    Fraction exactly = conversion.exactly(before.get());
    text.print(before.get() + " × " + conversion.to() + " ÷ " + conversion.from() + " = ");
    text.say(Phrase.EXACT, ImmutableMap.of("points", exactly.toString()));
    if (!exactly.equals(Fraction.of(after.get().value()))) {
      text.say(Phrase.ROUNDED, ImmutableMap.of("after", after.get().toString()));
    }
  }

  /** How much a step adds or takes off, without a sign. */
  static PointsRange size(StepLine step) {
    return step.kind() == AdjustmentKind.BONUS ? step.effect() : step.effect().negated();
  }
}
