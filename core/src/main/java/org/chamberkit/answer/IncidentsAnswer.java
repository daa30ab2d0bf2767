package org.chamberkit.answer;

/**
 * How many incidents there were, by who brought them up (主动报告与未报告事项).
 *
 * @param reported how many the subject reported by itself
 * @param unreported how many it did not report, so that others found them
 */
public record IncidentsAnswer(long reported, long unreported) implements AnswerValue {

  @Override
  public AnswerKind kind() {
    return AnswerKind.INCIDENTS;
  }

  @Override
  public String text() {
    return reported + " + " + unreported;
  }
}
