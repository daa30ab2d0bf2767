package org.chamberkit.answer;

import org.chamberkit.rating.PartId;

/**
 * One of several options (选项).
 *
 * @param option the option
 */
public record OptionAnswer(PartId option) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.OPTION;
  }

  @Override
  public String text() {
    return option.text();
  }
}
