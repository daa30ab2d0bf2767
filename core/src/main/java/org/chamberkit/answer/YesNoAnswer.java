package org.chamberkit.answer;

/**
 * Yes or no (是否).
 *
 * @param yes whether it is so
 */
public record YesNoAnswer(boolean yes) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.YES_NO;
  }

  @Override
  public String text() {
    return yes ? "yes" : "no";
  }
}
