package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;

/**
 * The same points for each occurrence (每个计分): {@code count × each}, at most the cap.
 *
 * <p>Without a cap, more earns more (多超多得), beyond the maximum of the item too.
 *
 * @param each the points for each occurrence, above 0
 * @param cap the most that can be earned, above 0; absent if there is no bound
 */
public record PerOccurrence(Points each, Optional<Points> cap) implements StandardItemRule {

  /**
   * Checks that the points are above 0.
   *
   * @param each the points for each occurrence
   * @param cap the most that can be earned
   * @throws ProblemException with {@link QuantityProblem#NOT_POSITIVE} if points are not above 0
   */
  public PerOccurrence {
    new RuleChecks().positive("each", Optional.of(each)).positive("cap", cap).throwIfErrors();
  }

  @Override
  public String word() {
    return "perOccurrence";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.COUNT;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    return new RuleChecks().count(item, count(answer), Pointer.to("count")).problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Award.of(each.times(Decimal.of(count(answer)))).cappedAt(cap);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return count(answer) + " × " + each + " = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap);
  }

  private static long count(AnswerValue answer) {
    return ((CountAnswer) answer).count();
  }
}
