package org.chamberkit.period;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a stretch of days. */
public enum PeriodProblem implements ProblemCode {
  /** The last day lies before the first. */
  ENDS_BEFORE_START(
      "The last day {endsOn} lies before the first day {startsOn}.",
      "结束日 {endsOn} 早于开始日 {startsOn}。",
      "Look up both days; often the year is mistyped or the two were exchanged.",
      "请核对两个日期，常见原因是年份误填或前后填反。");

  private final Template sentence;
  private final Template remedy;

  PeriodProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  @Override
  public Template sentence() {
    return sentence;
  }

  @Override
  public Template remedy() {
    return remedy;
  }
}
