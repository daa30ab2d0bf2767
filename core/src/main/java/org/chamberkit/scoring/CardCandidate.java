package org.chamberkit.scoring;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rubric.TotalStep.PlacesBy;

/** Makes a candidate of ranking lists from a score card: each value under the name of its part. */
final class CardCandidate {

  private static final ValueKey TOTAL = ValueKey.of("total");

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
    ImmutableMap.Builder<ValueKey, Fraction> values = ImmutableMap.builder();
    ranked(card).ifPresent(total -> putExact(TOTAL, total, values));
    CardKeys.each(
        card,
        (key, points) -> {
          if (!key.equals(TOTAL)) {
            putExact(key, points, values);
          }
        });
    for (PerspectiveMean mean : card.perspectives()) {
      values.put(CardKeys.key("perspective", mean.perspective()), mean.mean());
    }
    return candidate.values(values.buildOrThrow()).build();
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

  private static void putExact(
      ValueKey key, PointsRange points, ImmutableMap.Builder<ValueKey, Fraction> values) {
    points.exact().ifPresent(exact -> values.put(key, Fraction.of(exact.value())));
  }
}
