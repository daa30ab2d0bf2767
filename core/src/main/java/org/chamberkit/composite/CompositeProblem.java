package org.chamberkit.composite;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with numbers that are to become one, or with how they are to. */
public enum CompositeProblem implements ProblemCode {
  /** A weight is 0 or below. */
  PART_WEIGHT("A weight must be above 0, but is {weight}.", "权重必须大于 0，现为 {weight}。"),
  /** There is nothing to combine. */
  NOTHING_TO_COMBINE("There is nothing to combine.", "没有可供合成的内容。"),
  /** A mean that takes roots or divides by its parts is asked for a number below 0. */
  NEGATIVE_PART(
      "The method \"{method}\" takes no number below 0, but one is {value}.",
      "合成方法“{method}”不接受负数，现有一项为 {value}。"),
  /** The exponent of a power mean is 0 or too large. */
  EXPONENT_OUT_OF_RANGE(
      "The exponent of a power mean must not be 0, and be a fraction of whole numbers up to"
          + " {most}, but is {exponent}.",
      "幂平均的指数不得为 0，且须为不超过 {most} 的整数之比，现为 {exponent}。"),
  /** A panel would drop all of its ratings. */
  TRIMMED_AWAY(
      "Extremes can be dropped above 2 ratings or more, not above {above}.",
      "去掉最高分和最低分须在评分多于 2 个或更多时进行，不能规定为多于 {above} 个。"),
  /** A panel would have a result without ratings. */
  QUORUM_TOO_LOW(
      "A panel needs at least 1 valid rating, not {quorum}.", "评委组至少须有 1 个有效评分，不能是 {quorum} 个。");

  private final Template sentence;

  CompositeProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
