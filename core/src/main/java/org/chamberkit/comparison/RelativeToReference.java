package org.chamberkit.comparison;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PartId;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.RuleProblem;

/**
 * Growth against a reference value that is given with the round (与参照值比较): the mean of the yearly
 * growth rates less the reference, exactly, earns the points of its band.
 *
 * <p>With {@code n} numbers {@code v[0] … v[n-1]} the mean is {@code ((v[1] − v[0]) ÷ v[0] + …) ÷
 * (n − 1)}. It does not apply where a year began with 0.
 *
 * @param referenceId the identifier of the reference value
 * @param years how many yearly rates are looked at, from 1 to 3
 * @param bands the bands of the difference, in any order; together they hold each number once, and
 *     the best is worth the maximum of the item
 */
public record RelativeToReference(PartId referenceId, long years, ImmutableList<PointsBand> bands)
    implements ComparisonRule {

  /** The exact mean of more yearly rates would not fit where members are counted in thousands. */
  private static final int MOST_YEARS = 3;

  /**
   * Checks the years and the bands.
   *
   * @param referenceId the identifier of the reference value
   * @param years how many yearly rates are looked at
   * @param bands the bands of the difference
   * @throws ProblemException if the years are not from 1 to 3, the bands leave a gap or overlap, or
   *     points are below 0
   */
  public RelativeToReference {
    RuleChecks checks = new RuleChecks();
    if (years < 1 || years > MOST_YEARS) {
      checks.add(
          RuleProblem.YEARS_OUT_OF_RANGE,
          Pointer.to("years"),
          ImmutableMap.of("years", Long.toString(years)));
    }
    checks.bands(bands, Interval.ALL).throwIfErrors();
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
    return true;
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
    RuleChecks checks = new RuleChecks();
    ImmutableLongArray values = values(answer);
    Pointer series = Pointer.to("series");
    if (values.length() != years + 1) {
      checks.add(
          AnswerProblem.SERIES_LENGTH,
          series,
          ImmutableMap.of(
              "item", item.id().text(),
              "expected", Long.toString(years + 1),
              "given", Integer.toString(values.length())));
    }
    for (int i = 0; i < values.length(); i++) {
      checks.count(item, values.get(i), series.child(i));
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableLongArray values = values(answer);
    return values.subArray(0, (int) years).contains(0)
        ? new Award.NotApplicable()
        : Award.of(PointsBand.of(bands, difference(values, context)).points());
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableLongArray values = values(answer);
    Fraction difference = difference(values, context);
    String rates =
        IntStream.rangeClosed(1, (int) years)
            .mapToObj(
                i -> "(" + values.get(i) + " − " + values.get(i - 1) + ") ÷ " + values.get(i - 1))
            .collect(joining(" + "));
    String mean = years == 1 ? rates : "(" + rates + ") ÷ " + years;
    return mean
        + Measure.minus(referenceValue(context))
        + " = "
        + difference
        + " → "
        + PointsBand.of(bands, difference).range()
        + " → ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsBand.pointsRange(bands);
  }

  private Fraction difference(ImmutableLongArray values, RuleContext context) {
    Fraction sum = Fraction.ZERO;
    for (int i = 1; i <= years; i++) {
      Fraction before = new Fraction(values.get(i - 1), 1);
      sum = sum.plus(new Fraction(values.get(i), 1).minus(before).dividedBy(before));
    }
    return sum.dividedBy(new Fraction(years, 1)).minus(Fraction.of(referenceValue(context)));
  }

  private Decimal referenceValue(RuleContext context) {
    return Optional.ofNullable(context.references().get(referenceId)).orElseThrow();
  }

  private static ImmutableLongArray values(AnswerValue answer) {
    return ((SeriesAnswer) answer).values();
  }
}
