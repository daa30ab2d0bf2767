package org.chamberkit.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/** Checks numbers that must be above 0. */
final class AboveZero {

  private AboveZero() {}

  static void check(Decimal number, String attribute) {
    if (number.signum() <= 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  MeasureProblem.MUST_BE_ABOVE_ZERO,
                  Pointer.to(attribute),
                  ImmutableMap.of("attribute", attribute, "number", number.toString()))));
    }
  }
}
