package org.chamberkit.evaluation;

import org.chamberkit.answer.AnswerValue;
import org.chamberkit.quantity.Points;

/** What whoever overrides an answer puts in its place. */
public sealed interface Ruling {

  /**
   * Another answer, which earns points by the rule of the item (核定答案).
   *
   * @param value the answer
   */
  record Answered(AnswerValue value) implements Ruling {}

  /**
   * Points, whatever the answer earns (核定得分).
   *
   * @param points the points, within what the item can earn
   */
  record Awarded(Points points) implements Ruling {}
}
