package org.chamberkit.answer;

import org.chamberkit.quantity.Decimal;

/**
 * A number as it is given (数值), such as a growth rate or an amount in the unit that the item names.
 *
 * @param number the number; below 0 where what it measures can be
 */
public record NumberAnswer(Decimal number) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.NUMBER;
  }

  @Override
  public String text() {
    return number.toString();
  }
}
