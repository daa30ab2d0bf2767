package org.chamberkit.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.Finding.Outcome;
import org.chamberkit.ledger.GradeRuleLine;
import org.chamberkit.ledger.LedgerLine;
import org.chamberkit.ledger.Subtotal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.Step;

/** Holds the grade of a total down by the rules about grades, one after the other. */
final class Grading {

  private final Rubric rubric;
  private final GradeScale scale;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<LedgerLine> ledger;
  private final List<Subtotal> subtotals;
  private final ImmutableList<PerspectiveTotal> totals;
  private final List<GradeRuleLine> acted = new ArrayList<>();

  Grading(
      Rubric rubric,
      GradeScale scale,
      ImmutableList<Finding> findings,
      ImmutableList<LedgerLine> ledger,
      List<Subtotal> subtotals,
      ImmutableList<PerspectiveTotal> totals) {
    this.rubric = rubric;
    this.scale = scale;
    this.findings = findings;
    this.ledger = ledger;
    this.subtotals = subtotals;
    this.totals = totals;
  }

  /** The rules that acted or may act. */
  ImmutableList<GradeRuleLine> lines() {
    return ImmutableList.copyOf(acted);
  }

  /** The grade after all rules; absent if it is open. */
  Optional<Grade> grade(Optional<Grade> ofTotal) {
    Optional<Grade> grade = ofTotal;
    for (Step step : rubric.steps()) {
      if (step instanceof GradeRule rule && grade.isPresent()) {
        grade = hold(rule, grade.get());
      }
    }
    return grade;
  }

  private Optional<Grade> hold(GradeRule rule, Grade grade) {
    Grade held = scale.lower(grade, rule.best(scale).orElseThrow());
    Outcome outcome = outcome(rule.condition());
    Outcome acting = rule.actsWhenMet() ? Outcome.MET : Outcome.NOT_MET;
    if (held.equals(grade) || (outcome != acting && outcome != Outcome.UNKNOWN)) {
      return Optional.of(grade);
    }
    Optional<Grade> after = outcome == Outcome.UNKNOWN ? Optional.empty() : Optional.of(held);
    acted.add(new GradeRuleLine(rule.id(), rule.name(), finding(rule.condition()), grade, after));
    return after;
  }

  private Optional<Finding> finding(GradeRule.Condition condition) {
    return condition instanceof GradeRule.Condition.Found found
        ? findings.stream().filter(f -> f.ground().equals(found.id())).findFirst()
        : Optional.empty();
  }

  private Outcome outcome(GradeRule.Condition condition) {
    if (condition instanceof GradeRule.Condition.Earned earned) {
      return outcome(points(earned.part()), earned.points());
    }
    return finding(condition).map(Finding::outcome).orElse(Outcome.NOT_MET);
  }

  /** An item that does not apply has no points. */
  private PointsRange points(PartId part) {
    return PartPoints.of(ledger, subtotals, totals, part).orElse(PointsRange.ZERO);
  }

  /** Whether all, none or some of the possible points lie within bounds. */
  private static Outcome outcome(PointsRange points, Interval bounds) {
    boolean lowest = points.lowest().map(low -> holds(bounds, low)).orElse(bounds.from().isEmpty());
    boolean highest =
        points.highest().map(high -> holds(bounds, high)).orElse(bounds.to().isEmpty());
    if (lowest && highest) {
      return Outcome.MET;
    }
    return points.interval().intersection(bounds).isPresent() ? Outcome.UNKNOWN : Outcome.NOT_MET;
  }

  private static boolean holds(Interval bounds, Points points) {
    return bounds.contains(Fraction.of(points.value()));
  }
}
