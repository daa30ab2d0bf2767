package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.answer.AnswerKind;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.PlaceAnswer;
import org.chamberkit.award.Award;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.rule.Asked;
import org.chamberkit.rule.RuleChecks;
import org.chamberkit.rule.RuleContext;

/**
 * Points by the place among others (按位次计分): the first earns full points, each further place so much
 * less, {@code maximum − step × (place − 1)}, at least the floor.
 *
 * <p>Who shares a place earns the points of that place; how shared places count on is for whoever
 * ranks to say.
 *
 * <p>Source: Wenzhou supervision-and-assessment site, 2013 (ranked by what was accumulated ÷ what
 * was standard; the first earns full marks, each rank down 0.5 less).
 *
 * @param step the points less for each further place, above 0
 * @param floor the fewest points for any place, below the maximum of the item
 */
public record RankBased(Points step, Points floor) implements ComparisonRule {

  /**
   * Checks that places differ.
   *
   * @param step the points less for each further place
   * @param floor the fewest points for any place
   * @throws ProblemException with {@link QuantityProblem#NOT_POSITIVE} if the step is not above 0
   */
  public RankBased {
    new RuleChecks().positive("step", Optional.of(step)).throwIfErrors();
  }

  @Override
  public String word() {
    return "rankBased";
  }

  @Override
  public AnswerKind answerKind() {
    return AnswerKind.PLACE;
  }

  @Override
  public boolean needsMaximum() {
    return true;
  }

  @Override
  public ImmutableList<Problem> checkMaximum(Optional<Points> maximum) {
    return RuleChecks.below(floor, "floor", maximum);
  }

  @Override
  public ImmutableList<Problem> check(Asked item, AnswerValue answer, RuleContext context) {
    PlaceAnswer place = (PlaceAnswer) answer;
    RuleChecks checks = new RuleChecks();
    if (place.place() < 1 || place.place() > place.of()) {
      checks.add(
          AnswerProblem.PLACE_OUT_OF_RANGE,
          Pointer.to("place"),
          ImmutableMap.of(
              "item", item.id().text(),
              "place", Long.toString(place.place()),
              "of", Long.toString(place.of())));
    }
    return checks.problems();
  }

  @Override
  public Award award(Asked item, AnswerValue answer, RuleContext context) {
    long behind = ((PlaceAnswer) answer).place() - 1;
    Points off = step.times(Decimal.of(behind));
    return Award.of(item.maximum().orElseThrow().minus(off)).flooredAt(floor);
  }

  @Override
  public String working(Asked item, AnswerValue answer, RuleContext context) {
    PlaceAnswer place = (PlaceAnswer) answer;
    return place.place()
        + "/"
        + place.of()
        + " → "
        + item.maximum().orElseThrow()
        + " − "
        + step
        + " × ("
        + place.place()
        + " − 1) = ";
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(floor, maximum.orElseThrow());
  }
}
