package org.chamberkit.comparison;

import static java.math.RoundingMode.DOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.PointsBand;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;

/**
 * Points for each percentage point above a target, the fewer the larger the target is
 * (超额完成加分，按基数分档): {@code each × (achieved − due) ÷ due × 100}, at most the cap; nothing where the
 * target was not exceeded.
 *
 * <p>Source: the Luohe draft, where a percentage point above the target adds 0.6, 0.3, 0.2 or 0.1
 * by the size of the base.
 *
 * @param bands how much each percentage point earns, by what was due; in any order, together they
 *     hold each number above 0 once
 * @param counting whether parts of a percentage point count
 * @param cap the most that can be earned, above 0; absent if there is no bound
 * @param zeroDenominator what is earned where nothing was due: that the item does not apply, or
 *     nothing; a bonus has no full points
 */
public record OverCompletion(
    ImmutableList<PointsBand> bands,
    Counting counting,
    Optional<Points> cap,
    ZeroDenominator zeroDenominator)
    implements ComparisonRule {

  /** Whether parts of a percentage point count. */
  public enum Counting {
    /** They do. */
    EXACT,
    /** Only whole percentage points count (不足一个百分点不计). */
    WHOLE
  }

  private static final Interval ABOVE_ZERO =
      new Interval(Optional.of(new Interval.End(Decimal.ZERO, false)), Optional.empty());

  private static final Rounding TO_WHOLE = new Rounding(0, DOWN);

  /**
   * Checks bands and cap.
   *
   * @param bands how much each percentage point earns, by what was due
   * @param counting whether parts of a percentage point count
   * @param cap the most that can be earned
   * @param zeroDenominator what is earned where nothing was due
   * @throws ProblemException if the bands leave a gap or overlap, points are below 0, the cap is
   *     not above 0, or full points are said to be earned
   */
  public OverCompletion {
    RuleChecks checks = new RuleChecks();
    checks.bands(bands, ABOVE_ZERO);
    checks.positive("cap", cap);
    if (zeroDenominator == ZeroDenominator.FULL) {
      checks.add(RuleProblem.NO_FULL_POINTS, Pointer.to("zeroDenominator"), ImmutableMap.of());
    }
    checks.throwIfErrors();
  }

  @Override
  public String word() {
    return "overCompletion";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.RATIO;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public boolean divides() {
    return counting == Counting.EXACT;
  }

  @Override
  public boolean mayNotApply() {
    return zeroDenominator.mayNotApply();
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().ratio(item, ratio(answer)).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    if (ratio.due() == 0) {
      return zeroDenominator.award(Points.ZERO);
    }
    return Award.of(Fraction.of(base(ratio).points().value()).times(above(ratio))).cappedAt(cap);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    if (ratio.due() == 0) {
      return ratio.achieved() + " ÷ 0 → ";
    }
    PointsBand base = base(ratio);
    String exact = "(" + ratio.achieved() + " − " + ratio.due() + ") ÷ " + ratio.due() + " × 100";
    String above =
        switch (counting) {
          case EXACT -> ratio.achieved() > ratio.due() ? exact : "0";
          case WHOLE -> above(ratio).toString();
        };
    String found = counting == Counting.WHOLE ? exact + " → " + above + "; " : "";
    return found
        + ratio.due()
        + " → "
        + base.range()
        + " → "
        + base.points()
        + "; "
        + base.points()
        + " × "
        + above
        + " = ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return ratio(answer).due() == 0 ? zeroDenominator.details(language) : ImmutableList.of();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap);
  }

  private PointsBand base(RatioAnswer ratio) {
    return PointsBand.of(bands, new Fraction(ratio.due(), 1));
  }

  /** How many percentage points above the target were reached. */
  private Fraction above(RatioAnswer ratio) {
    if (ratio.achieved() <= ratio.due()) {
      return Fraction.ZERO;
    }
    Fraction exact =
        new Fraction(ratio.achieved() - ratio.due(), 1)
            .dividedBy(new Fraction(ratio.due(), 1))
            .times(new Fraction(100, 1));
    return counting == Counting.EXACT ? exact : Fraction.of(exact.rounded(TO_WHOLE));
  }

  private static RatioAnswer ratio(AnswerValue answer) {
    return (RatioAnswer) answer;
  }
}
