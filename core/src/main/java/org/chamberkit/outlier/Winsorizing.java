package org.chamberkit.outlier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.scale.Column;

/**
 * Moves outliers to the next number (缩尾处理): while both skewness and kurtosis of the numbers reach
 * their limits, the outermost number on the side to which they are skewed is set to the next one,
 * together with those that were set before.
 *
 * <p>Fewer than four numbers, and numbers that are all equal, have no outliers.
 *
 * <p>Source: COINr 1.1.14, winsorise(); its limits are 2 and 3.5, and so those of the Global
 * Innovation Index.
 *
 * @param skewness the limit of the magnitude of the skewness
 * @param kurtosis the limit of the excess kurtosis
 * @param most how many numbers may be moved at most, at least 1
 */
public record Winsorizing(Decimal skewness, Decimal kurtosis, long most) {

  private static final Rounding TOLD = Rounding.halfUp(6);

  /**
   * Checks how many numbers may be moved.
   *
   * @param skewness the limit of the magnitude of the skewness
   * @param kurtosis the limit of the excess kurtosis
   * @param most how many numbers may be moved at most
   * @throws ProblemException with {@link OutlierProblem#NOTHING_TO_MOVE} if there may be none
   */
  public Winsorizing {
    if (most < 1) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  OutlierProblem.NOTHING_TO_MOVE,
                  Pointer.to("most"),
                  ImmutableMap.of("most", Long.toString(most)))));
    }
  }

  /**
   * Finds the bounds to which outliers are moved.
   *
   * @param numbers the numbers; missing ones are left aside
   * @return the bounds, none if there are no outliers; or {@link OutlierProblem#OUTLIERS_REMAIN} if
   *     more would have to be moved than may be
   */
  public WithProblems<Clip> fit(Column numbers) {
    List<BigInteger> sorted = new ArrayList<>();
    numbers.numbers().stream()
        .flatMap(Optional::stream)
        .sorted()
        .forEach(number -> sorted.add(unscaled(number, numbers.scale())));
    int low = 0;
    int high = 0;
    Optional<Moments> moments = outlying(sorted);
    while (moments.isPresent()) {
      if (low + high >= most) {
        return WithProblems.refused(ImmutableList.of(remaining(moments.get())));
      }
      if (moments.get().isSkewedUp()) {
        high++;
        int end = sorted.size();
        Collections.fill(sorted.subList(end - high, end), sorted.get(end - high - 1));
      } else {
        low++;
        Collections.fill(sorted.subList(0, low), sorted.get(low));
      }
      moments = outlying(sorted);
    }
    return WithProblems.of(
        new Clip(
            low == 0 ? Optional.empty() : Optional.of(decimal(sorted.get(0), numbers.scale())),
            high == 0
                ? Optional.empty()
                : Optional.of(decimal(sorted.get(sorted.size() - 1), numbers.scale()))));
  }

  private Optional<Moments> outlying(List<BigInteger> sorted) {
    return Moments.of(sorted).filter(moments -> moments.reach(skewness, kurtosis));
  }

  private Problem remaining(Moments moments) {
    return Problem.of(
        OutlierProblem.OUTLIERS_REMAIN,
        Pointer.ROOT,
        ImmutableMap.of(
            "most", Long.toString(most),
            "skewness", moments.skewness(TOLD).toString(),
            "kurtosis", moments.kurtosis(TOLD).toString()));
  }

  private static BigInteger unscaled(Decimal number, int scale) {
    return number.toBigDecimal().setScale(scale).unscaledValue();
  }

  private static Decimal decimal(BigInteger unscaled, int scale) {
    return new Decimal(unscaled.longValueExact(), scale);
  }
}
