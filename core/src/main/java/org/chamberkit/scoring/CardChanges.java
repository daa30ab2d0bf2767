package org.chamberkit.scoring;

import java.util.Optional;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.ledger.GateLine;
import org.chamberkit.ledger.GradeLine;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.PerspectiveMean;
import org.chamberkit.ledger.StepLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.ledger.TotalChange;
import org.chamberkit.ledger.VetoLine;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.rubric.RuleDays;
import org.jspecify.annotations.Nullable;

/** The changes of a card that is kept in columns: they are made to the card as a whole. */
abstract sealed class CardChanges extends ScoreCard permits ColumnCard {

  /** The same card with all its parts, checked again. */
  private ScoreCard whole() {
    return ScoreCard.builder().from(this).build();
  }

  @Override
  public final ScoreCard withRubric(RubricKey value) {
    return whole().withRubric(value);
  }

  @Override
  public final ScoreCard withSubject(Subject value) {
    return whole().withSubject(value);
  }

  @Override
  public final ScoreCard withPeriod(Period value) {
    return whole().withPeriod(value);
  }

  @Override
  public final ScoreCard withInvented(boolean value) {
    return whole().withInvented(value);
  }

  @Override
  public final ScoreCard withReferences(ReferenceValue @Nullable ... elements) {
    return whole().withReferences(elements);
  }

  @Override
  public final ScoreCard withReferences(Iterable<? extends ReferenceValue> elements) {
    return whole().withReferences(elements);
  }

  @Override
  public final ScoreCard withNotInForce(RuleDays @Nullable ... elements) {
    return whole().withNotInForce(elements);
  }

  @Override
  public final ScoreCard withNotInForce(Iterable<? extends RuleDays> elements) {
    return whole().withNotInForce(elements);
  }

  @Override
  public final ScoreCard withGates(GateLine @Nullable ... elements) {
    return whole().withGates(elements);
  }

  @Override
  public final ScoreCard withGates(Iterable<? extends GateLine> elements) {
    return whole().withGates(elements);
  }

  @Override
  public final ScoreCard withLines(LedgerLine @Nullable ... elements) {
    return whole().withLines(elements);
  }

  @Override
  public final ScoreCard withLines(Iterable<? extends LedgerLine> elements) {
    return whole().withLines(elements);
  }

  @Override
  public final ScoreCard withPerspectiveTotals(PerspectiveTotal @Nullable ... elements) {
    return whole().withPerspectiveTotals(elements);
  }

  @Override
  public final ScoreCard withPerspectiveTotals(Iterable<? extends PerspectiveTotal> elements) {
    return whole().withPerspectiveTotals(elements);
  }

  @Override
  public final ScoreCard withSubtotals(Subtotal @Nullable ... elements) {
    return whole().withSubtotals(elements);
  }

  @Override
  public final ScoreCard withSubtotals(Iterable<? extends Subtotal> elements) {
    return whole().withSubtotals(elements);
  }

  @Override
  public final ScoreCard withBase(PointsRange value) {
    return whole().withBase(value);
  }

  @Override
  public final ScoreCard withBase(Optional<? extends PointsRange> value) {
    return whole().withBase(value);
  }

  @Override
  public final ScoreCard withSteps(StepLine @Nullable ... elements) {
    return whole().withSteps(elements);
  }

  @Override
  public final ScoreCard withSteps(Iterable<? extends StepLine> elements) {
    return whole().withSteps(elements);
  }

  @Override
  public final ScoreCard withTotal(PointsRange value) {
    return whole().withTotal(value);
  }

  @Override
  public final ScoreCard withTotal(Optional<? extends PointsRange> value) {
    return whole().withTotal(value);
  }

  @Override
  public final ScoreCard withPerspectives(PerspectiveMean @Nullable ... elements) {
    return whole().withPerspectives(elements);
  }

  @Override
  public final ScoreCard withPerspectives(Iterable<? extends PerspectiveMean> elements) {
    return whole().withPerspectives(elements);
  }

  @Override
  public final ScoreCard withGrade(GradeLine value) {
    return whole().withGrade(value);
  }

  @Override
  public final ScoreCard withGrade(Optional<? extends GradeLine> value) {
    return whole().withGrade(value);
  }

  @Override
  public final ScoreCard withVetoes(VetoLine @Nullable ... elements) {
    return whole().withVetoes(elements);
  }

  @Override
  public final ScoreCard withVetoes(Iterable<? extends VetoLine> elements) {
    return whole().withVetoes(elements);
  }

  @Override
  public final ScoreCard withOpening(Points value) {
    return whole().withOpening(value);
  }

  @Override
  public final ScoreCard withOpening(Optional<? extends Points> value) {
    return whole().withOpening(value);
  }

  @Override
  public final ScoreCard withChanges(TotalChange @Nullable ... elements) {
    return whole().withChanges(elements);
  }

  @Override
  public final ScoreCard withChanges(Iterable<? extends TotalChange> elements) {
    return whole().withChanges(elements);
  }

  @Override
  public final ScoreCard withGradeRules(GradeRuleLine @Nullable ... elements) {
    return whole().withGradeRules(elements);
  }

  @Override
  public final ScoreCard withGradeRules(Iterable<? extends GradeRuleLine> elements) {
    return whole().withGradeRules(elements);
  }
}
