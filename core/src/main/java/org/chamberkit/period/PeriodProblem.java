package org.chamberkit.period;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a stretch of days. */
public enum PeriodProblem implements ProblemCode {
  /** The last day lies before the first. */
  ENDS_BEFORE_START(
      "The last day {endsOn} lies before the first day {startsOn}.",
      "结束日 {endsOn} 早于开始日 {startsOn}。");

  private final Template sentence;

  PeriodProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
