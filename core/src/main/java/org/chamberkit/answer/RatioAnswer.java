package org.chamberkit.answer;

/**
 * How many were achieved and how many were due (完成情况); more may be achieved than were due.
 *
 * @param achieved how many were achieved
 * @param due how many were due, such as the target; 0 if none was
 */
public record RatioAnswer(long achieved, long due) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.RATIO;
  }

  @Override
  public String text() {
    return achieved + "/" + due;
  }
}
