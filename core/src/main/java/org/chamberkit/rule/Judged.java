package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PointsAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;

/** A judge gives points from 0 to the maximum of the item (综合评分). */
public record Judged() implements StandardItemRule {

  @Override
  public String word() {
    return "judged";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.POINTS;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    Points maximum = item.maximum().orElseThrow();
    return new RuleChecks()
        .inRange(item, Points.ZERO, maximum, points(answer), Pointer.to("points"))
        .problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    return Award.of(points(answer));
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    return "";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }

  private static Points points(AnswerValue answer) {
    return ((PointsAnswer) answer).points();
  }
}
