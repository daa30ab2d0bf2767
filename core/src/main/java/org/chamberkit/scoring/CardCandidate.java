package org.chamberkit.scoring;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rubric.TotalStep.PlacesBy;

/** Makes a candidate of ranking lists from a score card: each value under the name of its part. */
final class CardCandidate {

  private final ImmutableMap.Builder<ValueKey, Fraction> values = ImmutableMap.builder();

  private CardCandidate() {}

  static Candidate of(ScoreCard card) {
    Candidate.Builder candidate =
        Candidate.builder()
            .id(CandidateId.of(card.subject().id().text()))
            .name(card.subject().name())
            .invented(card.invented());
    for (GateLine gate : card.gates()) {
      if (!gate.passes(card.period())) {
        candidate.addExclusion(exclusion(gate));
      }
    }
    for (VetoLine veto : card.vetoes()) {
      if (!veto.finding().isMet()) {
        continue; // open: neither excluded nor graded
      }
      candidate.addExclusion(
          new Exclusion(
              veto.finding().ground().text(),
              veto.name(),
              veto.finding().reason(),
              Optional.of(veto.finding().datedOn())));
    }
    CardCandidate parts = new CardCandidate();
    parts.addAll(card);
    return candidate.values(parts.values.buildOrThrow()).build();
  }

  private static Exclusion exclusion(GateLine gate) {
    Optional<Finding> finding = gate.finding();
    String reason =
        gate.existence()
            .map(Validity::toString)
            .or(() -> finding.map(Finding::reason))
            .orElseThrow();
    return new Exclusion(gate.step().text(), gate.name(), reason, finding.map(Finding::datedOn));
  }

  /** The total, or what it was before its rounding where places go by that. */
  private static Optional<PointsRange> ranked(ScoreCard card) {
    return card.changes().stream()
        .filter(change -> change.rule() instanceof TotalStep.Rounded)
        .filter(change -> ((TotalStep.Rounded) change.rule()).places() == PlacesBy.EXACT)
        .map(TotalChange::before)
        .findFirst()
        .or(card::total);
  }

  private void addAll(ScoreCard card) {
    ranked(card).ifPresent(total -> add(ValueKey.of("total"), total));
    card.base().ifPresent(base -> add(ValueKey.of("base"), base));
    for (Subtotal subtotal : card.subtotals()) {
      String kind = subtotal.under().isEmpty() ? "dimension" : "criterion";
      add(key(kind, subtotal.part()), subtotal.points());
    }
    for (LedgerLine line : card.lines()) {
      if (line.applicable()) {
        add(key("item", line.item()), line.points());
      }
    }
    for (StepLine step : card.steps()) {
      boolean adds = step.kind() == AdjustmentKind.BONUS;
      add(key("step", step.step()), adds ? step.effect() : step.effect().negated());
    }
    card.perspectiveTotals().stream().limit(1).forEach(total -> addMixed(card, total));
    for (PerspectiveTotal total : card.perspectiveTotals()) {
      add(key("perspectiveTotal", total.perspective()), total.points());
    }
    for (PerspectiveMean mean : card.perspectives()) {
      values.put(key("perspective", mean.perspective()), mean.mean());
    }
  }

  /** The parts of one perspective's total, which are those of all, mixed. */
  private void addMixed(ScoreCard card, PerspectiveTotal total) {
    for (Subtotal subtotal : total.subtotals()) {
      String kind = subtotal.under().isEmpty() ? "dimension" : "criterion";
      card.points(subtotal.part()).ifPresent(points -> add(key(kind, subtotal.part()), points));
    }
    for (LedgerLine line : total.lines()) {
      card.points(line.item()).ifPresent(points -> add(key("item", line.item()), points));
    }
  }

  private void add(ValueKey key, PointsRange points) {
    points.exact().ifPresent(exact -> values.put(key, Fraction.of(exact.value())));
  }

  private static ValueKey key(String kind, PartId part) {
    return ValueKey.of(kind + '/' + part.text());
  }
}
