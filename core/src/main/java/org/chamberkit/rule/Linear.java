package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/**
 * Points along a line (线性计分): {@code maximum × (number − none) ÷ (full − none)}, from no points to
 * the maximum of the item. Full may lie below none, where less is better.
 *
 * @param measure which number of the answer is meant
 * @param none the number that earns no points
 * @param full the number that earns full points, different from the one that earns none
 */
public record Linear(Measure measure, Decimal none, Decimal full) implements StandardItemRule {

  /**
   * Checks that there is a line.
   *
   * @param measure which number of the answer is meant
   * @param none the number that earns no points
   * @param full the number that earns full points
   * @throws ProblemException with {@link RuleProblem#NO_LINE} if both numbers are the same
   */
  public Linear {
    if (none.equals(full)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  RuleProblem.NO_LINE,
                  Pointer.to("full"),
                  ImmutableMap.of("number", full.toString()))));
    }
  }

  @Override
  public String word() {
    return "linear";
  }

  @Override
  public AnswerKind answerKind() {
    return measure.kind();
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public boolean divides() {
    return true;
  }

  @Override
  public boolean mayNotApply() {
    return measure == Measure.SHARE;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().measure(item, answer).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    if (!Measure.isMeasured(answer)) {
      return new Award.NotApplicable();
    }
    Points maximum = item.maximum().orElseThrow();
    Fraction from = Fraction.of(none);
    Fraction reckoned =
        Fraction.of(maximum.value())
            .times(Measure.of(answer).minus(from))
            .dividedBy(Fraction.of(full).minus(from));
    return Award.of(reckoned).cappedAt(Optional.of(maximum)).flooredAt(Points.ZERO);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    String maximum = item.maximum().orElseThrow().toString();
    String number = Measure.working(answer);
    if (none.signum() == 0) {
      return maximum + " × " + number + " ÷ " + full + " = ";
    }
    return maximum
        + " × ("
        + number
        + Measure.minus(none)
        + ") ÷ ("
        + full
        + Measure.minus(none)
        + ") = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }
}
