package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/** The maximum of the item times the share (按占比计分): {@code maximum × part ÷ whole}. */
public record Share() implements StandardItemRule {

  @Override
  public String word() {
    return "share";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.SHARE;
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
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().measure(item, answer).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Measure.isMeasured(answer)
        ? Award.of(Fraction.of(item.maximum().orElseThrow().value()).times(Measure.of(answer)))
        : new Award.NotApplicable();
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return item.maximum().orElseThrow() + " × " + Measure.working(answer) + " = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }
}
