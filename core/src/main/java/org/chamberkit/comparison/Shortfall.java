package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.RatioAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;

/**
 * Points taken off for what is missing to a target (每少一个扣分，扣完为止): {@code maximum − each × missing},
 * at least the floor. Nothing is missing where as much or more was achieved than was due, or
 * nothing was due, so that full points stay.
 *
 * <p>Sources: a published result notice of a city's investment targets (each missing project −0.1);
 * the national city civility index (each broadcast short −4); the Luohe draft of over-completion
 * (points by percentage points until they are used up).
 *
 * @param unit in what the missing is counted
 * @param each the points taken off for each missing unit, above 0
 * @param floor the fewest points that are left, below the maximum of the item; below 0 if the item
 *     may cost more than it is worth
 */
public record Shortfall(Unit unit, Points each, Points floor) implements ComparisonRule {

  /** In what the missing is counted. */
  public enum Unit {
    /** What was due less what was achieved (每少一个). */
    ONE,
    /** The same as hundredths of what was due (每少一个百分点), exactly, parts of them included. */
    PERCENTAGE_POINT
  }

  /**
   * Checks that something is taken off.
   *
   * @param unit in what the missing is counted
   * @param each the points taken off for each missing unit
   * @param floor the fewest points that are left
   * @throws ProblemException with {@link QuantityProblem#NOT_POSITIVE} if nothing is taken off
   */
  public Shortfall {
    new RuleChecks().positive("each", Optional.of(each)).throwIfErrors();
  }

  @Override
  public String word() {
    return "shortfall";
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
    return unit == Unit.PERCENTAGE_POINT;
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.below(floor, "floor", maximum);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().ratio(item, ratio(answer)).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Fraction off = Fraction.of(each.value()).times(missing(ratio(answer)));
    return Award.of(Fraction.of(item.maximum().orElseThrow().value()).minus(off)).flooredAt(floor);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    RatioAnswer ratio = ratio(answer);
    boolean isReached = ratio.achieved() >= ratio.due();
    String missing = "(" + ratio.due() + " − " + ratio.achieved() + ")";
    String counted =
        unit == Unit.ONE || isReached ? missing : missing + " ÷ " + ratio.due() + " × 100";
    return item.maximum().orElseThrow()
        + " − "
        + each
        + " × "
        + (isReached ? "0" : counted)
        + " = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(floor, maximum.orElseThrow());
  }

  private Fraction missing(RatioAnswer ratio) {
    if (ratio.achieved() >= ratio.due()) {
      return Fraction.ZERO;
    }
    Fraction missing = new Fraction(ratio.due() - ratio.achieved(), 1);
    return unit == Unit.ONE
        ? missing
        : missing.dividedBy(new Fraction(ratio.due(), 1)).times(new Fraction(100, 1));
  }

  private static RatioAnswer ratio(AnswerValue answer) {
    return (RatioAnswer) answer;
  }
}
