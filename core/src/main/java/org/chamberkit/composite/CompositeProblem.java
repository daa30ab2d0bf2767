package org.chamberkit.composite;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with numbers that are to become one, or with how they are to. */
public enum CompositeProblem implements ProblemCode {
  /** A weight is 0 or below. */
  PART_WEIGHT(
      "A weight must be above 0, but is {weight}.",
      "权重必须大于 0，现为 {weight}。",
      "Give the part a weight above 0, or leave out a part that should not count.",
      "请填写大于 0 的权重，不计入的部分请删除。"),
  /** There is nothing to combine. */
  NOTHING_TO_COMBINE(
      "There is nothing to combine.",
      "没有可供合成的内容。",
      "Give at least one number that is known; where all are missing, the result is"
          + " missing, too.",
      "请至少提供一个已知数值，全部缺失时结果也缺失。"),
  /** A mean that takes roots or divides by its parts is asked for a number below 0. */
  NEGATIVE_PART(
      "The method \"{method}\" takes no number below 0, but one is {value}.",
      "合成方法“{method}”不接受负数，现有一项为 {value}。",
      "Choose a method that takes negative numbers, such as the weighted mean, or"
          + " normalize the numbers to above 0 first.",
      "请改用可接受负数的方法（例如加权平均），或先将数值无量纲化为正数。"),
  /** The exponent of a power mean is 0 or too large. */
  EXPONENT_OUT_OF_RANGE(
      "The exponent of a power mean must not be 0, and be a fraction of whole numbers up to"
          + " {most}, but is {exponent}.",
      "幂平均的指数不得为 0，且须为不超过 {most} 的整数之比，现为 {exponent}。",
      "Choose another exponent; for the exponent 0 use the weighted geometric mean.",
      "请另选指数，指数为 0 时请使用加权几何平均。"),
  /** A panel would drop all of its ratings. */
  TRIMMED_AWAY(
      "Extremes can be dropped above 2 ratings or more, not above {above}.",
      "去掉最高分和最低分须在评分多于 2 个或更多时进行，不能规定为多于 {above} 个。",
      "Set the number of ratings above which extremes are dropped to 2 or more, so that at"
          + " least one rating remains.",
      "请将去掉最高分和最低分的评分数下限设为 2 或更多，以保证至少剩余一个评分。"),
  /** A panel would have a result without ratings. */
  QUORUM_TOO_LOW(
      "A panel needs at least 1 valid rating, not {quorum}.",
      "评委组至少须有 1 个有效评分，不能是 {quorum} 个。",
      "Set the number of valid ratings that are needed to 1 or more.",
      "请将所需有效评分数设为 1 或更多。");

  private final Template sentence;
  private final Template remedy;

  CompositeProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
