package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;

/**
 * Points along the line between two points (线性计分): {@code least + (maximum − least) × (number −
 * none) ÷ (full − none)}, where the fewest points mostly are 0. Full may lie below none, where less
 * is better.
 *
 * @param measure which number of the answer is meant
 * @param none the number that earns the fewest points
 * @param full the number that earns full points, different from the one that earns the fewest
 * @param least the fewest points, below the maximum of the item
 * @param ends whether numbers beyond those two earn more or less than at them
 * @param zeroDenominator what is earned where the number would be divided by 0
 */
public record Linear(
    Measure measure,
    Decimal none,
    Decimal full,
    Points least,
    LineEnds ends,
    ZeroDenominator zeroDenominator)
    implements StandardItemRule, LineRule {

  /**
   * Checks that there is a line.
   *
   * @param measure which number of the answer is meant
   * @param none the number that earns the fewest points
   * @param full the number that earns full points
   * @param least the fewest points
   * @param ends whether numbers beyond those two earn more or less than at them
   * @param zeroDenominator what is earned where the number would be divided by 0
   * @throws ProblemException with {@link RuleProblem#NO_LINE} if both numbers are the same, with
   *     {@link RuleProblem#NO_DENOMINATOR} if the number is never divided
   */
  public Linear {
    RuleChecks checks = new RuleChecks();
    if (none.equals(full)) {
      checks.add(
          RuleProblem.NO_LINE, Pointer.to("full"), ImmutableMap.of("number", full.toString()));
    }
    checks.addAll(zeroDenominator.check(measure)).throwIfErrors();
  }

  /**
   * Creates a line from no points to full points that goes no further; a share of nothing does not
   * apply.
   *
   * @param measure which number of the answer is meant
   * @param none the number that earns no points
   * @param full the number that earns full points
   * @throws ProblemException with {@link RuleProblem#NO_LINE} if both numbers are the same
   */
  public Linear(Measure measure, Decimal none, Decimal full) {
    this(measure, none, full, Points.ZERO, LineEnds.CLOSED, ZeroDenominator.NOT_APPLICABLE);
  }

  @Override
  public String word() {
    return "linear";
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.below(least, "least", maximum);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    String number = Measure.working(answer);
    if (!Measure.isMeasured(answer)) {
      return number + " → ";
    }
    Points maximum = item.maximum().orElseThrow();
    boolean isFromNone = least.signum() == 0;
    String rise =
        isFromNone ? maximum.toString() : "(" + maximum + Measure.minus(least.value()) + ")";
    String run =
        none.signum() == 0
            ? number + " ÷ " + Measure.operand(full)
            : "(" + number + Measure.minus(none) + ") ÷ (" + full + Measure.minus(none) + ")";
    return (isFromNone ? "" : least + " + ") + rise + " × " + run + " = ";
  }

  @Override
  public Line line(Points maximum) {
    return new Line(none, least, full, maximum, ends);
  }
}
