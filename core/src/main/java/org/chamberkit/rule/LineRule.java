package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.text.Language;

/** An item rule by which one number of the answer earns points along a line (线性计分). */
public interface LineRule extends ItemRule {

  /** {@return which number of the answer is meant} */
  Measure measure();

  /** {@return what is earned where the number would be divided by 0} */
  ZeroDenominator zeroDenominator();

  /**
   * Returns the line.
   *
   * @param maximum the full points of the item
   * @return the line from numbers to points
   */
  Line line(Points maximum);

  @Override
  default AnswerKind answerKind() {
    return measure().kind();
  }

  @Override
  default boolean isMonotone() {
    return true;
  }

  @Override
  default boolean needsMaximum() {
    return true;
  }

  @Override
  default boolean divides() {
    return true;
  }

  @Override
  default boolean mayNotApply() {
    return measure().hasDenominator() && zeroDenominator().mayNotApply();
  }

  @Override
  default ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().measure(item, answer).problems();
  }

  @Override
  default Award award(Asked item, AnswerValue answer, RuleContext context) {
    Points maximum = item.maximum().orElseThrow();
    return Measure.isMeasured(answer)
        ? line(maximum).award(Measure.of(answer))
        : zeroDenominator().award(maximum);
  }

  @Override
  default ImmutableList<String> details(
      AnswerValue answer, RuleContext context, Language language) {
    return Measure.isMeasured(answer) ? ImmutableList.of() : zeroDenominator().details(language);
  }

  @Override
  default PointsRange range(Optional<Points> maximum) {
    Points most = maximum.orElseThrow();
    return zeroDenominator().range(measure(), line(most).range(measure().domain()), most);
  }
}
