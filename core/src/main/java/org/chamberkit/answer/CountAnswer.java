package org.chamberkit.answer;

/**
 * How many there were.
 *
 * @param count the number; a rule refuses one below 0
 */
public record CountAnswer(long count) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.COUNT;
  }

  @Override
  public String text() {
    return Long.toString(count);
  }
}
