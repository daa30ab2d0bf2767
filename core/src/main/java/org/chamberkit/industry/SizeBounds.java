package org.chamberkit.industry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/**
 * The lower bounds of one measure (指标下限), each included in its class, in the unit of the measure.
 *
 * @param measure what is measured
 * @param large the least of a large enterprise
 * @param medium the least of a medium enterprise, below that of a large one
 * @param small the least of a small enterprise, below that of a medium one, above 0
 */
public record SizeBounds(SizeMeasure measure, Decimal large, Decimal medium, Decimal small) {

  /**
   * Checks the order of the bounds.
   *
   * @param measure what is measured
   * @param large the least of a large enterprise
   * @param medium the least of a medium enterprise
   * @param small the least of a small enterprise
   * @throws ProblemException with {@link IndustryProblem#SIZE_BOUNDS_ORDER} if the bounds do not
   *     fall from class to class, or are not above 0
   */
  public SizeBounds {
    if (large.compareTo(medium) <= 0 || medium.compareTo(small) <= 0 || small.signum() <= 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  IndustryProblem.SIZE_BOUNDS_ORDER,
                  Pointer.ROOT,
                  ImmutableMap.of(
                      "measure", measure.word(),
                      "large", large.toString(),
                      "medium", medium.toString(),
                      "small", small.toString()))));
    }
  }

  /**
   * Obtains bounds that are whole numbers.
   *
   * @param measure what is measured
   * @param large the least of a large enterprise
   * @param medium the least of a medium enterprise
   * @param small the least of a small enterprise
   * @return the bounds
   * @throws ProblemException with {@link IndustryProblem#SIZE_BOUNDS_ORDER} if the bounds do not
   *     fall from class to class, or are not above 0
   */
  public static SizeBounds of(SizeMeasure measure, long large, long medium, long small) {
    return new SizeBounds(measure, Decimal.of(large), Decimal.of(medium), Decimal.of(small));
  }

  /** The bound of a class that has one. */
  Decimal of(SizeClass sizeClass) {
    return switch (sizeClass) {
      case LARGE -> large;
      case MEDIUM -> medium;
      default -> small;
    };
  }
}
