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
import org.chamberkit.text.Language;

/**
 * The maximum of the item times the share (按占比计分): {@code maximum × part ÷ whole}.
 *
 * @param zeroDenominator what is earned where the whole is 0
 */
public record Share(ZeroDenominator zeroDenominator) implements StandardItemRule {

  /** Creates a rule that does not apply where the whole is 0. */
  public Share() {
    this(ZeroDenominator.NOT_APPLICABLE);
  }

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
    return zeroDenominator.mayNotApply();
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().measure(item, answer).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Points maximum = item.maximum().orElseThrow();
    return Measure.isMeasured(answer)
        ? Award.of(Fraction.of(maximum.value()).times(Measure.of(answer)))
        : zeroDenominator.award(maximum);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return Measure.isMeasured(answer)
        ? item.maximum().orElseThrow() + " × " + Measure.working(answer) + " = "
        : Measure.working(answer) + " → ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return Measure.isMeasured(answer) ? ImmutableList.of() : zeroDenominator.details(language);
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }
}
