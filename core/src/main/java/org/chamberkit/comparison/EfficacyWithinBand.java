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
 * The efficacy coefficient within the band (功效系数法，档内功效系数): how far a number has come from the
 * standard of the level that it reaches to that of the next, {@code efficacy = (actual − own) ÷
 * (next − own)}. The points are {@code maximum × (own coefficient + efficacy × (next coefficient −
 * own coefficient))}; below the lowest level none, from the best on those of its coefficient.
 *
 * <p>Source: evaluation schemes that print the coefficient as (actual − own level) ÷ (next level −
 * own level), so that 90 % between 80 % and 100 % is 0.5.
 *
 * @param measure which number of the answer is meant
 * @param levels the levels, the best first, at least two; the standards all rise or all fall, the
 *     values are coefficients from 0 to 1 that fall
 * @param zeroDenominator what is earned where the number would be divided by 0
 */
public record EfficacyWithinBand(
    Measure measure, ImmutableList<Level> levels, ZeroDenominator zeroDenominator)
    implements LadderRule {

  /**
   * Checks the levels.
   *
   * @param measure which number of the answer is meant
   * @param levels the levels
   * @param zeroDenominator what is earned where the number would be divided by 0
   * @throws ProblemException if there are fewer than two levels, one is listed twice, they are not
   *     in order, a coefficient is below 0 or above 1, or the number is never divided
   */
  public EfficacyWithinBand {
    Ladder.check(levels, Optional.of(Decimal.ONE))
        .addAll(zeroDenominator.check(measure))
        .throwIfErrors();
  }

  @Override
  public String word() {
    return "efficacyWithinBand";
  }

  @Override
  public Decimal full() {
    return Decimal.ONE;
  }

  @Override
  public PointsRange range(Optional<Points> maximum) {
    Points most = maximum.orElseThrow();
    PointsRange range = PointsRange.between(Points.ZERO, most.times(new Ladder(levels).best()));
    return zeroDenominator.range(measure, range, most);
  }
}
