package org.chamberkit.rule;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a rule that is said to have fired. */
public enum RuleProblem implements ProblemCode {
  /** The points after a cap are not below those before. */
  NOT_LOWERED(
      "A cap lowers the points, but here {before} become {after}.",
      "封顶只会降低得分，此处却由 {before} 分变为 {after} 分。");

  private final Template sentence;

  RuleProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
