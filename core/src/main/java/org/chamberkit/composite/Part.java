package org.chamberkit.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;

/**
 * One of the numbers that are combined into one, with its weight.
 *
 * @param weight how much it counts beside the others, above 0; only the proportions matter, except
 *     in a sum
 * @param value the number, absent if it is missing
 */
public record Part(Decimal weight, Optional<Fraction> value) {

  /**
   * Checks the weight.
   *
   * @param weight how much it counts beside the others
   * @param value the number, absent if it is missing
   * @throws ProblemException with {@link CompositeProblem#PART_WEIGHT} if the weight is not above 0
   */
  public Part {
    ProblemException.throwIfErrors(checkWeight(weight, Pointer.to("weight")));
  }

  /**
   * Obtains a part whose number is known.
   *
   * @param weight how much it counts beside the others
   * @param value the number
   * @return the part
   * @throws ProblemException if the weight is not above 0
   */
  public static Part of(Decimal weight, Fraction value) {
    return new Part(weight, Optional.of(value));
  }

  /**
   * Obtains a part whose number is missing.
   *
   * @param weight how much it would count beside the others
   * @return the part
   * @throws ProblemException if the weight is not above 0
   */
  public static Part missing(Decimal weight) {
    return new Part(weight, Optional.empty());
  }

  /**
   * Checks a weight.
   *
   * @param weight the weight
   * @param pointer where it is
   * @return {@link CompositeProblem#PART_WEIGHT} if it is not above 0, or nothing
   */
  public static ImmutableList<Problem> checkWeight(Decimal weight, Pointer pointer) {
    return weight.signum() > 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                CompositeProblem.PART_WEIGHT,
                pointer,
                ImmutableMap.of("weight", weight.toString())));
  }
}
