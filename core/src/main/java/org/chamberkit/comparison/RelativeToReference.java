package org.chamberkit.comparison;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.SeriesAnswer;
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
 * Growth against a reference value that is given with the round (与参照值比较): the mean of the yearly
 * growth rates less the reference, exactly, earns the points of its band.
 *
 * <p>With {@code n} numbers {@code v[0] … v[n-1]} the mean is {@code ((v[1] − v[0]) ÷ v[0] + …) ÷
 * (n − 1)}. The band is decided on the exact number, however many digits it has; where it does not
 * fit into a fraction, the working shows it to 12 places.
 *
 * <p>Source: 全国县级工商联建设示范点标准, ACFIC General Office, 全联厅员通[2012]74号, 2012-09-27, section 2 (mean
 * yearly growth of members over three years above the national mean).
 *
 * @param referenceId the identifier of the reference value
 * @param years how many yearly rates are looked at, from 1 to 20
 * @param bands the bands of the difference, in any order; together they hold each number once, and
 *     the best is worth the maximum of the item
 * @param zeroDenominator what is earned where a year began with 0
 */
public record RelativeToReference(
    PartId referenceId,
    long years,
    ImmutableList<PointsBand> bands,
    ZeroDenominator zeroDenominator)
    implements ComparisonRule {

  /**
   * Checks the years and the bands.
   *
   * @param referenceId the identifier of the reference value
   * @param years how many yearly rates are looked at
   * @param bands the bands of the difference
   * @param zeroDenominator what is earned where a year began with 0
   * @throws ProblemException if the years are not from 1 to 20, the bands leave a gap or overlap,
   *     or points are below 0
   */
  public RelativeToReference {
    Years.check(years).bands(bands, Interval.ALL).throwIfErrors();
  }

  /**
   * Creates a rule that does not apply where a year began with 0.
   *
   * @param referenceId the identifier of the reference value
   * @param years how many yearly rates are looked at
   * @param bands the bands of the difference
   * @throws ProblemException if the years are not from 1 to 20, the bands leave a gap or overlap,
   *     or points are below 0
   */
  public RelativeToReference(PartId referenceId, long years, ImmutableList<PointsBand> bands) {
    this(referenceId, years, bands, ZeroDenominator.NOT_APPLICABLE);
  }

  @Override
  public String word() {
    return "relativeToReference";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.SERIES;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public boolean mayNotApply() {
    return zeroDenominator.mayNotApply();
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
    return Years.check(item, values(answer), years).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return beginsWithNothing(answer)
        ? zeroDenominator.award(PointsBand.most(bands))
        : Award.of(difference(values(answer), context).bandOf(bands).points());
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableLongArray values = values(answer);
    String rates =
        IntStream.rangeClosed(1, (int) years)
            .mapToObj(
                i -> "(" + values.get(i) + " − " + values.get(i - 1) + ") ÷ " + values.get(i - 1))
            .collect(joining(" + "));
    if (beginsWithNothing(answer)) {
      return rates + " → ";
    }
    Compared difference = difference(values, context);
    String mean = years == 1 ? rates : "(" + rates + ") ÷ " + years;
    return mean
        + Measure.minus(referenceValue(context))
        + " = "
        + difference
        + " → "
        + difference.bandOf(bands).range()
        + " → ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return beginsWithNothing(answer) ? zeroDenominator.details(language) : ImmutableList.of();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return zeroDenominator.range(PointsBand.pointsRange(bands), PointsBand.most(bands));
  }

  private boolean beginsWithNothing(AnswerValue answer) {
    return values(answer).subArray(0, (int) years).contains(0);
  }

  private Compared difference(ImmutableLongArray values, RuleContext context) {
    Exact sum = Exact.ZERO;
    for (int i = 1; i <= years; i++) {
      Exact before = Exact.of(values.get(i - 1));
      sum = sum.plus(Exact.of(values.get(i)).minus(before).dividedBy(before));
    }
    Exact mean = sum.dividedBy(Exact.of(years));
    return new Compared(mean.minus(Exact.of(referenceValue(context))));
  }

  private Decimal referenceValue(RuleContext context) {
    return Optional.ofNullable(context.references().get(referenceId)).orElseThrow();
  }

  private static ImmutableLongArray values(AnswerValue answer) {
    return ((SeriesAnswer) answer).values();
  }
}
