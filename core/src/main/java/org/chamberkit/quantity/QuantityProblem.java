package org.chamberkit.quantity;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a number. */
public enum QuantityProblem implements ProblemCode {
  /** A number, given or worked out, has more digits than a decimal holds. */
  AMOUNT_OVERFLOW(
      "A number here, given or worked out, has more than 18 digits; it cannot be kept exactly.",
      "此处给出或计算所得的数超过 18 位数字，无法精确保存。"),
  /** The lowest end of a range of points is above the highest. */
  RANGE_REVERSED(
      "The lowest points {lowest} are above the highest points {highest}.",
      "最低分 {lowest} 高于最高分 {highest}。"),
  /** A number of points that must be above 0 is not. */
  NOT_POSITIVE(
      "The points \"{attribute}\" must be above 0, but are {points}.",
      "“{attribute}”必须大于 0 分，现为 {points} 分。");

  private final Template sentence;

  QuantityProblem(String english, String chinese) {
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
