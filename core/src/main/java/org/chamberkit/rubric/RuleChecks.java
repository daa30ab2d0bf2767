package org.chamberkit.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Points;

/** Checks of points that several rules share. */
final class RuleChecks {

  private RuleChecks() {}

  /** Adds a problem if points that are given are not above 0. */
  static void positive(
      String attribute, Optional<Points> points, ImmutableList.Builder<Problem> problems) {
    if (points.isPresent() && points.get().signum() <= 0) {
      problems.add(
          Problem.of(
              RubricProblem.NOT_POSITIVE,
              Pointer.to(attribute),
              ImmutableMap.of("attribute", attribute, "points", points.get().toString())));
    }
  }

  /** Adds a problem if points given by a judge lie outside what the item allows. */
  static void inRange(
      Item item,
      Points lowest,
      Points highest,
      Points given,
      Pointer pointer,
      ImmutableList.Builder<Problem> problems) {
    if (given.compareTo(lowest) < 0 || given.compareTo(highest) > 0) {
      problems.add(
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
}
