package org.chamberkit.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.Occurrence;
import org.chamberkit.answer.OccurrencesAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;

/**
 * For each occurrence a judge gives points within a range (每项 3 至 5 分): the sum of the points
 * given, at most the cap.
 *
 * @param lowest the fewest points for one occurrence, above 0
 * @param highest the most points for one occurrence, not below the fewest
 * @param cap the most that all occurrences can earn together, above 0; absent if there is no bound
 */
public record JudgedRange(Points lowest, Points highest, Optional<Points> cap)
    implements StandardItemRule {

  /**
   * Checks the points.
   *
   * @param lowest the fewest points for one occurrence
   * @param highest the most points for one occurrence
   * @param cap the most that all occurrences can earn together
   * @throws ProblemException with {@link QuantityProblem#NOT_POSITIVE} if points are not above 0,
   *     with {@link QuantityProblem#RANGE_REVERSED} if the fewest are above the most
   */
  public JudgedRange {
    RuleChecks checks = new RuleChecks();
    checks.positive("lowest", Optional.of(lowest)).positive("cap", cap);
    checks.addAll(PointsRange.checkOrder(lowest, highest));
    checks.throwIfErrors();
  }

  @Override
  public String word() {
    return "judgedRange";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.OCCURRENCES;
  }

  @Override
  public boolean needsMaximum() {
    return false;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    RuleChecks checks = new RuleChecks();
    ImmutableList<Occurrence> occurrences = occurrences(answer);
    for (int i = 0; i < occurrences.size(); i++) {
      Pointer pointer = Pointer.to("occurrences").child(i).child("points");
      checks.inRange(item, lowest, highest, occurrences.get(i).points(), pointer);
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    Points sum = Points.ZERO;
    for (Occurrence occurrence : occurrences(answer)) {
      sum = sum.plus(occurrence.points());
    }
    return Award.of(sum).cappedAt(cap);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return occurrences(answer).size() < 2
        ? ""
        : occurrences(answer).stream()
            .map(occurrence -> occurrence.points().toString())
            .collect(joining(" + ", "", " = "));
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return new PointsRange(Optional.of(Points.ZERO), cap);
  }

  private static ImmutableList<Occurrence> occurrences(AnswerValue answer) {
    return ((OccurrencesAnswer) answer).occurrences();
  }
}
