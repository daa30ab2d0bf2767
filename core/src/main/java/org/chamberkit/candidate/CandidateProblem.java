package org.chamberkit.candidate;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a candidate. */
public enum CandidateProblem implements ProblemCode {
  /** A text that is not a key. */
  NOT_A_KEY(
      Severity.ERROR,
      "\"{text}\" is not a key: one or more identifiers with a slash between, such as"
          + " dimension/G.",
      "“{text}”不是合法的排序依据：须为一个或多个以斜线分隔的标识，例如 dimension/G。",
      "Write the identifier of the value, such as revenue, or the place in the score card,"
          + " such as dimension/G.",
      "请填写数值的标识（例如 revenue），或得分表中的位置（例如 dimension/G）。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  CandidateProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  @Override
  public Severity severity() {
    return severity;
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
