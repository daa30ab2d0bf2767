package org.chamberkit.answer;

import org.chamberkit.quantity.Points;

/**
 * The points that a judge gave.
 *
 * @param points the points
 */
public record PointsAnswer(Points points) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.POINTS;
  }

  @Override
  public String text() {
    return points.toString();
  }
}
