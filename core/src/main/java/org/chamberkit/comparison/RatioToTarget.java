package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;

/**
 * The maximum of the item times how far a target was reached (完成率计分): {@code maximum × achieved ÷
 * due}, at most the cap.
 *
 * <p>Without a cap, what exceeds the target earns more than the maximum.
 *
 * @param cap the most that can be earned, above 0; absent if there is no bound
 */
public record RatioToTarget(Optional<Points> cap) implements ComparisonRule {

  /**
   * Checks that the cap is above 0.
   *
   * @param cap the most that can be earned
   * @throws ProblemException if it is not
   */
  public RatioToTarget {
    new RuleChecks().positive("cap", cap).throwIfErrors();
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
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    Pointer pointer = Pointer.to("ratio");
    return new RuleChecks()
        .count(item, ratio(answer).achieved(), pointer.child("achieved"))
        .count(item, ratio(answer).due(), pointer.child("due"))
        .problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    return ratio.due() == 0
        ? new Award.NotApplicable()
        : Award.of(
                Fraction.of(item.maximum().orElseThrow().value())
                    .times(new Fraction(ratio.achieved(), ratio.due())))
            .cappedAt(cap);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    return item.maximum().orElseThrow() + " × " + ratio.achieved() + " ÷ " + ratio.due() + " = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap);
  }

  private static RatioAnswer ratio(AnswerValue answer) {
    return (RatioAnswer) answer;
  }
}
