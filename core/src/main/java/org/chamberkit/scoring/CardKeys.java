package org.chamberkit.scoring;

import java.util.function.BiConsumer;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;

/** Names the parts of a score card that have points, as lists that rank cards name them. */
final class CardKeys {

  private final ScoreCard card;
  private final BiConsumer<ValueKey, PointsRange> sink;

  private CardKeys(ScoreCard card, BiConsumer<ValueKey, PointsRange> sink) {
    this.card = card;
    this.sink = sink;
  }

  /** Gives each part of a card that applies, with its key. */
  static void each(ScoreCard card, BiConsumer<ValueKey, PointsRange> sink) {
    new CardKeys(card, sink).each();
  }

  static ValueKey key(String kind, PartId part) {
    return ValueKey.of(kind + '/' + part.text());
  }

  private void each() {
    card.total().ifPresent(total -> sink.accept(ValueKey.of("total"), total));
    card.base().ifPresent(base -> sink.accept(ValueKey.of("base"), base));
    for (Subtotal subtotal : card.subtotals()) {
      sink.accept(key(subtotal), subtotal.points());
    }
    for (LedgerLine line : card.lines()) {
      if (line.applicable()) {
        sink.accept(key("item", line.item()), line.points());
      }
    }
    for (StepLine step : card.steps()) {
      boolean adds = step.kind() == AdjustmentKind.BONUS;
      sink.accept(key("step", step.step()), adds ? step.effect() : step.effect().negated());
    }
    card.perspectiveTotals().stream().limit(1).forEach(this::eachMixed);
    for (PerspectiveTotal total : card.perspectiveTotals()) {
      sink.accept(key("perspectiveTotal", total.perspective()), total.points());
    }
  }

  /** The parts of one perspective's total, which are those of all, mixed. */
  private void eachMixed(PerspectiveTotal total) {
    for (Subtotal subtotal : total.subtotals()) {
      card.points(subtotal.part()).ifPresent(points -> sink.accept(key(subtotal), points));
    }
    for (LedgerLine line : total.lines()) {
      card.points(line.item()).ifPresent(points -> sink.accept(key("item", line.item()), points));
    }
  }

  private static ValueKey key(Subtotal subtotal) {
    return key(subtotal.under().isEmpty() ? "dimension" : "criterion", subtotal.part());
  }
}
