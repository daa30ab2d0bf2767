package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;

/**
 * The rules by which a number counts among levels (档次计分): between two levels in proportion, below
 * the worst nothing. The points are {@code maximum × value ÷ full}.
 */
public sealed interface LadderRule extends ComparisonRule permits EfficacyWithinBand, GradeLetters {

  /** {@return which number of the answer is meant} */
  Measure measure();

  /** {@return the levels, the best first, at least two} */
  ImmutableList<Level> levels();

  /** {@return what is earned where the number would be divided by 0} */
  ZeroDenominator zeroDenominator();

  /** {@return the value that earns full points, above 0} */
  Decimal full();

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
    if (!Measure.isMeasured(answer)) {
      return zeroDenominator().award(maximum);
    }
    Fraction value = new Ladder(levels()).value(Measure.of(answer));
    return Award.of(Fraction.of(maximum.value()).times(value).dividedBy(Fraction.of(full())));
  }

  @Override
  default String working(Asked item, AnswerValue answer, RuleContext context) {
    String number = Measure.working(answer);
    if (!Measure.isMeasured(answer)) {
      return number + " → ";
    }
    String value = new Ladder(levels()).working(Measure.of(answer), number);
    String part = full().equals(Decimal.ONE) ? value : value + " ÷ " + full();
    return item.maximum().orElseThrow() + " × " + part + " = ";
  }

  @Override
  default ImmutableList<String> details(
      AnswerValue answer, RuleContext context, Language language) {
    return Measure.isMeasured(answer)
        ? ImmutableList.of(new Ladder(levels()).details(Measure.of(answer), language))
        : zeroDenominator().details(language);
  }
}
