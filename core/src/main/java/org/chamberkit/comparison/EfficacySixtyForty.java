package org.chamberkit.comparison;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.Line;
import org.chamberkit.rule.LineEnds;
import org.chamberkit.rule.LineRule;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.rule.ZeroDenominator;

/**
 * The efficacy coefficient from sixty on (功效系数法): {@code maximum × (60 + 40 × (actual − not
 * allowed) ÷ (satisfactory − not allowed)) ÷ 100}. The satisfactory value lies below the one not
 * allowed where less is better.
 *
 * <p>Source: the improved method of efficacy coefficients of textbooks of statistics (改进的功效系数法),
 * with the satisfactory value (满意值) and the value not allowed (不允许值).
 *
 * @param measure which number of the answer is meant
 * @param notAllowed the value not allowed, which earns 60 % of the points
 * @param satisfactory the satisfactory value, which earns full points
 * @param ends whether numbers beyond those two earn more than 100 % or less than 60 %
 * @param zeroDenominator what is earned where the number would be divided by 0
 */
public record EfficacySixtyForty(
    Measure measure,
    Decimal notAllowed,
    Decimal satisfactory,
    LineEnds ends,
    ZeroDenominator zeroDenominator)
    implements ComparisonRule, LineRule {

  private static final Decimal SIXTY_PERCENT = Decimal.parse("0.6");

  /**
   * Checks that there is a line.
   *
   * @param measure which number of the answer is meant
   * @param notAllowed the value not allowed
   * @param satisfactory the satisfactory value
   * @param ends whether numbers beyond those two earn more than 100 % or less than 60 %
   * @param zeroDenominator what is earned where the number would be divided by 0
   * @throws ProblemException with {@link RuleProblem#NO_LINE} if both values are the same, with
   *     {@link RuleProblem#NO_DENOMINATOR} if the number is never divided
   */
  public EfficacySixtyForty {
    RuleChecks checks = new RuleChecks();
    if (notAllowed.equals(satisfactory)) {
      checks.add(
          RuleProblem.NO_LINE,
          Pointer.to("satisfactory"),
          ImmutableMap.of("number", satisfactory.toString()));
    }
    checks.addAll(zeroDenominator.check(measure)).throwIfErrors();
  }

  @Override
  public String word() {
    return "efficacySixtyForty";
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    String number = Measure.working(answer);
    return Measure.isMeasured(answer)
        ? item.maximum().orElseThrow()
            + " × (60 + 40 × ("
            + number
            + Measure.minus(notAllowed)
            + ") ÷ ("
            + satisfactory
            + Measure.minus(notAllowed)
            + ")) ÷ 100 = "
        : number + " → ";
  }

  @Override
  public Line line(Points maximum) {
    return new Line(notAllowed, maximum.times(SIXTY_PERCENT), satisfactory, maximum, ends);
  }
}
