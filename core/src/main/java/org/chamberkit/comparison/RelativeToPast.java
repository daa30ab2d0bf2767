package org.chamberkit.comparison;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.stream.LongStream;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.SeriesAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;

/**
 * The number of this year against the mean of its own earlier years (与自身历年均值比较): how far it lies
 * above or below earns the points of its band, decided exactly.
 *
 * <p>The series holds the earlier years first and this year last.
 *
 * @param years how many earlier years are looked at, from 1 to 20
 * @param by whether the difference counts as it is, or divided by the mean
 * @param bands the bands of what comes out, in any order; together they hold each number once, and
 *     the best is worth the maximum of the item
 * @param zeroDenominator what is earned where the growth would be divided by a mean of 0
 */
public record RelativeToPast(
    long years, Comparing by, ImmutableList<PointsBand> bands, ZeroDenominator zeroDenominator)
    implements ComparisonRule {

  /**
   * Checks years and bands.
   *
   * @param years how many earlier years are looked at
   * @param by whether the difference counts as it is, or divided by the mean
   * @param bands the bands of what comes out
   * @param zeroDenominator what is earned where the growth would be divided by a mean of 0
   * @throws ProblemException if the years are not from 1 to 20, the bands leave a gap or overlap,
   *     points are below 0, or nothing is ever divided
   */
  public RelativeToPast {
    RuleChecks checks = Years.check(years).bands(bands, Interval.ALL);
    if (by == Comparing.DIFFERENCE && zeroDenominator != ZeroDenominator.NOT_APPLICABLE) {
      checks.add(RuleProblem.NO_DENOMINATOR, Pointer.to("zeroDenominator"), ImmutableMap.of());
    }
    checks.throwIfErrors();
  }

  @Override
  public String word() {
    return "relativeToPast";
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
    return by == Comparing.GROWTH && zeroDenominator.mayNotApply();
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
    return isCompared(answer)
        ? Award.of(compared(answer).bandOf(bands).points())
        : zeroDenominator.award(PointsBand.most(bands));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    ImmutableLongArray values = values(answer);
    String sum = earlier(values).mapToObj(Long::toString).collect(joining(" + "));
    String mean = years == 1 ? sum : "(" + sum + ") ÷ " + years;
    String bracketed = years == 1 ? mean : "(" + mean + ")";
    String working = by.working(Long.toString(values.get((int) years)), bracketed);
    if (!isCompared(answer)) {
      return working + " → ";
    }
    Compared compared = compared(answer);
    return working + " = " + compared + " → " + compared.bandOf(bands).range() + " → ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return isCompared(answer) ? ImmutableList.of() : zeroDenominator.details(language);
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    PointsRange range = PointsBand.pointsRange(bands);
    return by == Comparing.GROWTH ? zeroDenominator.range(range, PointsBand.most(bands)) : range;
  }

  private boolean isCompared(AnswerValue answer) {
    return by == Comparing.DIFFERENCE || mean(answer).signum() != 0;
  }

  private Compared compared(AnswerValue answer) {
    return by.compare(Exact.of(values(answer).get((int) years)), mean(answer));
  }

  private Exact mean(AnswerValue answer) {
    return earlier(values(answer))
        .mapToObj(Exact::of)
        .reduce(Exact.ZERO, Exact::plus)
        .dividedBy(Exact.of(years));
  }

  private LongStream earlier(ImmutableLongArray values) {
    return values.stream().limit(years);
  }

  private static ImmutableLongArray values(AnswerValue answer) {
    return ((SeriesAnswer) answer).values();
  }
}
