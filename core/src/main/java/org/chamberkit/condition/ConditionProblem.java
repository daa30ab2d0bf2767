package org.chamberkit.condition;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a condition or a ground. */
public enum ConditionProblem implements ProblemCode {
  /** A condition lists nothing that it asks for. */
  NOTHING_ASKED(
      "The condition names nothing under \"{attribute}\"; it needs at least one.",
      "该条件的“{attribute}”为空，至少应有一项。"),
  /** A number of years is too small or too large. */
  LOOKS_TOO_FAR_BACK(
      "A number of years must be from {least} to {most}, but is {years}.",
      "年数必须在 {least} 至 {most} 之间，现为 {years}。"),
  /** A rate of growth is bounded by a number below −1. */
  RATE_TOO_LOW(
      "A rate of growth cannot be below -1, which is the loss of all, but the bounds are"
          + " {interval}.",
      "增长率不能低于 -1（即全部损失），所填范围为 {interval}。"),
  /** The values of a ground are not those of its sentence. */
  GROUND_DOES_NOT_FIT(
      "A ground of kind \"{kind}\" must have the values {gaps}.", "类别为“{kind}”的审核理由应有的数值为 {gaps}。");

  private final Template sentence;

  ConditionProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
