package org.chamberkit.comparison;

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
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.rule.ZeroDenominator;
import org.chamberkit.text.Language;

/**
 * The maximum of the item times how far a target was reached (完成率计分): {@code maximum × achieved ÷
 * due}, at most the cap.
 *
 * <p>Without a cap, what exceeds the target earns more than the maximum.
 *
 * @param cap the most that can be earned, in points above 0; absent if it is not stated so
 * @param capShare the most that can be earned, as a share of the maximum above 0, such as 1 for 100
 *     % or 1.2 for 120 %; absent if it is not stated so
 * @param zeroDenominator what is earned where nothing was due
 */
public record RatioToTarget(
    Optional<Points> cap, Optional<Decimal> capShare, ZeroDenominator zeroDenominator)
    implements ComparisonRule {

  /**
   * Checks the cap.
   *
   * @param cap the most that can be earned, in points
   * @param capShare the most that can be earned, as a share of the maximum
   * @param zeroDenominator what is earned where nothing was due
   * @throws ProblemException with {@link QuantityProblem#NOT_POSITIVE} or {@link
   *     RuleProblem#NOT_ABOVE_ZERO} if it is not above 0, with {@link RuleProblem#TWO_CAPS} if it
   *     is stated in both ways
   */
  public RatioToTarget {
    RuleChecks checks = new RuleChecks();
    checks.positive("cap", cap).aboveZero("capShare", capShare);
    if (cap.isPresent() && capShare.isPresent()) {
      checks.add(RuleProblem.TWO_CAPS, Pointer.to("capShare"), ImmutableMap.of());
    }
    checks.throwIfErrors();
  }

  /**
   * Creates a rule that does not apply where nothing was due.
   *
   * @param cap the most that can be earned, in points; absent if there is no bound
   * @throws ProblemException if it is not above 0
   */
  public RatioToTarget(Optional<Points> cap) {
    this(cap, Optional.empty(), ZeroDenominator.NOT_APPLICABLE);
  }

  /**
   * Obtains a rule whose cap is a share of the maximum; it does not apply where nothing was due.
   *
   * @param share the share, such as 1 for 100 % or 1.2 for 120 %
   * @return the rule
   * @throws ProblemException if the share is not above 0
   */
  public static RatioToTarget upTo(Decimal share) {
    return new RatioToTarget(Optional.empty(), Optional.of(share), ZeroDenominator.NOT_APPLICABLE);
  }

  @Override
  public String word() {
    return "ratioToTarget";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.RATIO;
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
    return new RuleChecks().ratio(item, ratio(answer)).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    Points maximum = item.maximum().orElseThrow();
    Award award =
        ratio.due() == 0
            ? zeroDenominator.award(maximum)
            : Award.of(
                Fraction.of(maximum.value()).times(new Fraction(ratio.achieved(), ratio.due())));
    return award instanceof Award.Counted counted ? counted.cappedAt(cap(maximum)) : award;
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    String achieved = ratio.achieved() + " ÷ " + ratio.due();
    return ratio.due() == 0
        ? achieved + " → "
        : item.maximum().orElseThrow() + " × " + achieved + " = ";
  }

  @Override
  public ImmutableList<String> details(AnswerValue answer, RuleContext context, Language language) {
    return ratio(answer).due() == 0 ? zeroDenominator.details(language) : ImmutableList.of();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap(maximum.orElseThrow()));
  }

  private Optional<Points> cap(Points maximum) {
    return capShare.map(maximum::times).or(() -> cap);
  }

  private static RatioAnswer ratio(AnswerValue answer) {
    return (RatioAnswer) answer;
  }
}
