package org.chamberkit.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rule.Measure;
import org.chamberkit.rule.ZeroDenominator;

/**
 * Grade letters with what lies between them (等级插值计分): A to D count 4, 3, 2 and 1 at their
 * standards, in proportion between, 0 below the worst and no more than the best from there on; the
 * points are {@code maximum × value ÷ value of the best}.
 *
 * <p>Source: evaluation schemes whose levels A to D count 4, 3, 2, 1, below D 0, above A 4, linear
 * between.
 *
 * @param measure which number of the answer is meant
 * @param levels the letters, the best first, at least two; the standards all rise or all fall, the
 *     values fall
 * @param zeroDenominator what is earned where the number would be divided by 0
 */
public record GradeLetters(
    Measure measure, ImmutableList<Level> levels, ZeroDenominator zeroDenominator)
    implements LadderRule {

  /**
   * Checks the levels.
   *
   * @param measure which number of the answer is meant
   * @param levels the levels
   * @param zeroDenominator what is earned where the number would be divided by 0
   * @throws ProblemException if there are fewer than two levels, one is listed twice, they are not
   *     in order, a value is below 0, or the number is never divided
   */
  public GradeLetters {
    Ladder.check(levels, Optional.empty()).addAll(zeroDenominator.check(measure)).throwIfErrors();
  }

  @Override
  public String word() {
    return "gradeLetters";
  }

  @Override
  public Decimal full() {
    return new Ladder(levels).best();
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    return PointsRange.between(Points.ZERO, maximum.orElseThrow());
  }
}
