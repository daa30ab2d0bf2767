package org.chamberkit.answer;

/**
 * How many out of how many (占比): the counts are kept, never the percentage alone.
 *
 * @param part how many of the whole; a rule refuses more than the whole
 * @param whole how many in all; 0 if there was none
 */
public record ShareAnswer(long part, long whole) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.SHARE;
  }

  @Override
  public String text() {
    return part + "/" + whole;
  }
}
