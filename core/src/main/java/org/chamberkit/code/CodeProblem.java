package org.chamberkit.code;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a public code. */
public enum CodeProblem implements ProblemCode {
  /** A text that should be a division code is not six digits. */
  NOT_A_DIVISION_CODE(
      "\"{text}\" is not a division code; it must be six digits.", "“{text}”不是行政区划代码，应为 6 位数字。");

  private final Template sentence;

  CodeProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
