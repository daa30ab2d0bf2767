package org.chamberkit.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.scoring.ScoreCard;

/** The parts of a score card; each is taken out to be told, so that none is left aside. */
final class CardParts {

  private final ScoreCard card;
  private final Map<PartId, LedgerLine> lines = new LinkedHashMap<>();
  private final Map<PartId, Subtotal> subtotals = new LinkedHashMap<>();
  private final Map<PartId, StepLine> steps = new LinkedHashMap<>();
  private final Map<PartId, GateLine> gates = new LinkedHashMap<>();
  private final Map<PartId, GradeLine> grades = new LinkedHashMap<>();
  private final Map<PartId, TotalChange> changes = new LinkedHashMap<>();
  private final Map<PartId, GradeRuleLine> gradeRules = new LinkedHashMap<>();
  private final List<VetoLine> vetoes;

  CardParts(ScoreCard card) {
    this.card = card;
    card.lines().forEach(line -> lines.put(line.item(), line));
    card.subtotals().forEach(subtotal -> subtotals.put(subtotal.part(), subtotal));
    card.steps().forEach(step -> steps.put(step.step(), step));
    card.changes().forEach(change -> changes.put(change.rule().id(), change));
    card.gradeRules().forEach(rule -> gradeRules.put(rule.step(), rule));
    card.gates().forEach(gate -> gates.put(gate.step(), gate));
    card.grade().ifPresent(grade -> grades.put(grade.step(), grade));
    vetoes = new ArrayList<>(card.vetoes());
  }

  LedgerLine takeLine(PartId item) {
    return take(lines, item);
  }

  Subtotal takeSubtotal(PartId criterion) {
    return take(subtotals, criterion);
  }

  StepLine takeStep(PartId step) {
    return take(steps, step);
  }

  TotalChange takeChange(PartId step) {
    return take(changes, step);
  }

  /** What a rule about grades did; absent if it did not act. */
  Optional<GradeRuleLine> takeGradeRule(PartId step) {
    return Optional.ofNullable(gradeRules.remove(step));
  }

  GateLine takeGate(PartId step) {
    return take(gates, step);
  }

  /** The grade; absent if the card has none. */
  Optional<GradeLine> takeGrade(PartId step) {
    return Optional.ofNullable(grades.remove(step));
  }

  /** The vetoes of a step that fired, in the order of the card. */
  ImmutableList<VetoLine> takeVetoes(PartId step) {
    ImmutableList<VetoLine> fired =
        vetoes.stream()
            .filter(line -> line.step().equals(step))
            .collect(ImmutableList.toImmutableList());
    vetoes.removeAll(fired);
    return fired;
  }

  <T> T take(Map<PartId, T> parts, PartId part) {
    T found = parts.remove(part);
    checkArgument(
        found != null, "card of '%s' must have '%s', but has not", card.subject().id(), part);
    return found;
  }

  /** The points of an item or criterion whose line is not yet taken. */
  PointsRange points(PartId part) {
    return Optional.ofNullable(lines.get(part))
        .map(LedgerLine::points)
        .or(() -> Optional.ofNullable(subtotals.get(part)).map(Subtotal::points))
        .orElseThrow();
  }

  /** Whether an item applies, as far as its line, not yet taken, says so. */
  boolean applies(PartId item) {
    return Optional.ofNullable(lines.get(item)).map(LedgerLine::applicable).orElse(true);
  }

  void checkAllTaken() {
    for (Map<PartId, ?> parts :
        ImmutableList.of(lines, subtotals, steps, changes, gates, grades, gradeRules)) {
      checkArgument(
          parts.isEmpty(),
          "card of '%s' has %s, which its rubric has not",
          card.subject().id(),
          parts.keySet());
    }
    checkArgument(
        vetoes.isEmpty(),
        "card of '%s' has vetoes %s, which its rubric has not",
        card.subject().id(),
        vetoes);
  }
}
