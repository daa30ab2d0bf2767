package org.chamberkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;

/** Checks of answers that several rules share. */
final class RuleChecks {

  private RuleChecks() {}

  /** Points given by a judge must lie in what the item allows. */
  static ImmutableList<Problem> inRange(
      Asked item, Points lowest, Points highest, Points given, Pointer pointer) {
    return given.compareTo(lowest) >= 0 && given.compareTo(highest) <= 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                AnswerProblem.POINTS_OUT_OF_RANGE,
                pointer,
                ImmutableMap.of(
                    "item", item.id().text(),
                    "lowest", lowest.toString(),
                    "highest", highest.toString(),
                    "points", given.toString())));
  }
}
