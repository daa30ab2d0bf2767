package org.chamberkit.quantity;

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
}
