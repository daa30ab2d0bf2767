package org.chamberkit.quantity;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/**
 * Thrown when a number does not fit: into a {@link Decimal} one of more than 18 digits, those
 * behind the point included, into a {@link Fraction} one whose lowest terms have more than 63 bits.
 *
 * <p>Functions that work on documents report it as {@link QuantityProblem#AMOUNT_OVERFLOW}.
 */
public final class AmountOverflowException extends ArithmeticException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message which number does not fit
   */
  public AmountOverflowException(String message) {
    super(message);
  }

  /**
   * Returns what a check reports instead.
   *
   * @param pointer where the number is, or what it was worked out from
   * @return {@link QuantityProblem#AMOUNT_OVERFLOW}
   */
  public Problem problem(Pointer pointer) {
    return Problem.of(QuantityProblem.AMOUNT_OVERFLOW, pointer, ImmutableMap.of());
  }
}
