package org.chamberkit.condition;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a condition or a ground. */
public enum ConditionProblem implements ProblemCode {
  /** A condition lists nothing that it asks for. */
  NOTHING_ASKED(
      "The condition names nothing under \"{attribute}\"; it needs at least one.",
      "该条件的“{attribute}”为空，至少应有一项。",
      "Name at least one entry, or delete the condition.",
      "请至少列出一项，或删除该条件。"),
  /** A number of years is too small or too large. */
  LOOKS_TOO_FAR_BACK(
      "A number of years must be from {least} to {most}, but is {years}.",
      "年数必须在 {least} 至 {most} 之间，现为 {years}。",
      "Enter a number of years within the range.",
      "请填写所示范围内的年数。"),
  /** A rate of growth is bounded by a number below −1. */
  RATE_TOO_LOW(
      "A rate of growth cannot be below -1, which is the loss of all, but the bounds are"
          + " {interval}.",
      "增长率不能低于 -1（即全部损失），所填范围为 {interval}。",
      "Write rates as decimals: -0.2 for a loss of 20 %, 0.1 for a growth of 10 %.",
      "增长率请以小数填写，下降百分之百为 -1，增长百分之百为 1。"),
  /** The values of a ground are not those of its sentence. */
  GROUND_DOES_NOT_FIT(
      "A ground of kind \"{kind}\" must have the values {gaps}.",
      "类别为“{kind}”的审核理由应有的数值为 {gaps}。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  ConditionProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  ConditionProblem(String english, String chinese, Template remedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
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
