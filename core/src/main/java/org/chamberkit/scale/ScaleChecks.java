package org.chamberkit.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;

/** What normalizers ask of the numbers that they name. */
final class ScaleChecks {

  private ScaleChecks() {}

  static void ends(Decimal lower, Decimal upper, String attribute) {
    if (lower.compareTo(upper) >= 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  ScaleProblem.ENDS_REVERSED,
                  Pointer.to(attribute),
                  ImmutableMap.of("lower", lower.toString(), "upper", upper.toString()))));
    }
  }

  static void positive(Decimal number, String attribute) {
    if (number.signum() <= 0) {
      throw new ProblemException(
          ImmutableList.of(notPositive(attribute, number, Pointer.to(attribute))));
    }
  }

  static Problem notPositive(String attribute, Decimal number, Pointer pointer) {
    return Problem.of(
        ScaleProblem.MUST_BE_POSITIVE,
        pointer,
        ImmutableMap.of("attribute", attribute, "number", number.toString()));
  }
}
