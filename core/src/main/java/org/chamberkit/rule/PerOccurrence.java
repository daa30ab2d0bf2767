package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.CountAnswer;
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
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(Points.checkPositive("each", Optional.of(each)));
    problems.addAll(Points.checkPositive("cap", cap));
    ProblemException.throwIfErrors(problems.build());
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
  public ImmutableList<Problem> check(Asked item, AnswerValue answer) {
    long count = count(answer);
    return count >= 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                AnswerProblem.NEGATIVE_COUNT,
                Pointer.to("count"),
                ImmutableMap.of("item", item.id().text(), "count", Long.toString(count))));
  }

  @Override
  public Award award(Asked item, AnswerValue answer) {
    return Award.capped(each.times(Decimal.of(count(answer))), cap);
  }

  @Override
  public String working(AnswerValue answer) {
    return count(answer) + " × " + each;
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap);
  }

  private static long count(AnswerValue answer) {
    return ((CountAnswer) answer).count();
  }
}
