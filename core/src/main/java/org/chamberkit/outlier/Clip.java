package org.chamberkit.outlier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.scale.Column;

/**
 * Bounds to which numbers beyond them are moved (缩尾界限).
 *
 * @param floor the lower bound, absent if no low number is moved
 * @param cap the upper bound, absent if no high number is moved
 */
public record Clip(Optional<Decimal> floor, Optional<Decimal> cap) {

  /** No bounds: every number stays as it is. */
  public static final Clip NONE = new Clip(Optional.empty(), Optional.empty());

  /**
   * Checks the order of the bounds.
   *
   * @param floor the lower bound
   * @param cap the upper bound
   * @throws ProblemException with {@link QuantityProblem#EMPTY_INTERVAL} if the lower is above the
   *     upper
   */
  public Clip {
    if (floor.isPresent() && cap.isPresent() && floor.get().compareTo(cap.get()) > 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  QuantityProblem.EMPTY_INTERVAL,
                  Pointer.ROOT,
                  ImmutableMap.of("interval", "[" + floor.get() + ", " + cap.get() + "]"))));
    }
  }

  /**
   * Moves a number that lies beyond a bound to it.
   *
   * @param number the number
   * @return the number or the bound
   */
  public Decimal apply(Decimal number) {
    Decimal raised = floor.filter(bound -> bound.compareTo(number) > 0).orElse(number);
    return cap.filter(bound -> bound.compareTo(raised) < 0).orElse(raised);
  }

  /**
   * Moves all numbers that lie beyond a bound to it.
   *
   * @param numbers the numbers
   * @return the numbers; what is missing stays so
   */
  public Column apply(Column numbers) {
    return floor.isEmpty() && cap.isEmpty()
        ? numbers
        : Column.of(numbers.numbers().stream().map(n -> n.map(this::apply)).toList());
  }
}
