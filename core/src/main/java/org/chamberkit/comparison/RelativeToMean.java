package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rating.PartId;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;

/**
 * The number itself against a reference value that is given with the round, mostly the mean of all
 * (与平均水平比较): how far it lies above or below earns the points of its band, decided exactly.
 *
 * @param measure which number of the answer is meant
 * @param referenceId the identifier of the reference value
 * @param by whether the difference counts as it is, or divided by the reference value
 * @param bands the bands of what comes out, in any order; together they hold each number once, and
 *     the best is worth the maximum of the item
 * @param zeroDenominator what is earned where the number, or the growth, would be divided by 0
 */
public record RelativeToMean(
    Measure measure,
    PartId referenceId,
    Comparing by,
    ImmutableList<PointsBand> bands,
    ZeroDenominator zeroDenominator)
    implements ComparisonRule {

  /**
   * Checks the bands.
   *
   * @param measure which number of the answer is meant
   * @param referenceId the identifier of the reference value
   * @param by whether the difference counts as it is, or divided by the reference value
   * @param bands the bands of what comes out
   * @param zeroDenominator what is earned where something would be divided by 0
   * @throws ProblemException if the bands leave a gap or overlap, points are below 0, or nothing is
   *     ever divided
   */
  public RelativeToMean {
    RuleChecks checks = new RuleChecks().bands(bands, Interval.ALL);
    if (by == Comparing.DIFFERENCE) {
      checks.addAll(zeroDenominator.check(measure));
    }
    checks.throwIfErrors();
  }

  @Override
  public String word() {
    return "relativeToMean";
  }

  @Override
  public AnswerKind answerKind() {
    return measure.kind();
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public boolean mayNotApply() {
    return divides(measure, by) && zeroDenominator.mayNotApply();
  }

  @Override
  public Optional<PartId> reference() {
    return Optional.of(referenceId);
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.comesTo(PointsBand.most(bands), "bands", maximum);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().measure(item, answer).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return isCompared(answer, context)
        ? Award.of(compared(answer, context).bandOf(bands).points())
        : zeroDenominator.award(PointsBand.most(bands));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    String number = Measure.working(answer);
    if (!Measure.isMeasured(answer)) {
      return number + " → ";
    }
    String working = by.working(number, Measure.operand(referenceValue(context)));
    if (!isCompared(answer, context)) {
      return working + " → ";
    }
    Compared compared = compared(answer, context);
    return working + " = " + compared + " → " + compared.bandOf(bands).range() + " → ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return isCompared(answer, context) ? ImmutableList.of() : zeroDenominator.details(language);
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    PointsRange range = PointsBand.pointsRange(bands);
    return divides(measure, by) ? zeroDenominator.range(range, PointsBand.most(bands)) : range;
  }

  private static boolean divides(Measure measure, Comparing by) {
    return measure.hasDenominator() || by == Comparing.GROWTH;
  }

  private boolean isCompared(AnswerValue answer, RuleContext context) {
    return Measure.isMeasured(answer)
        && (by == Comparing.DIFFERENCE || referenceValue(context).signum() != 0);
  }

  private Compared compared(AnswerValue answer, RuleContext context) {
    return by.compare(Exact.of(Measure.of(answer)), Exact.of(referenceValue(context)));
  }

  private Decimal referenceValue(RuleContext context) {
    return Optional.ofNullable(context.references().get(referenceId)).orElseThrow();
  }
}
