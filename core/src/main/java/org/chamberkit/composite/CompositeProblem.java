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
      "幂平均的指数不得为 0，且须为不超过 {most} 的整数之比，现为 {exponent}。");

  private final Template sentence;

  CompositeProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
