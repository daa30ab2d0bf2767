package org.chamberkit.scale;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a normalizer or with the numbers that it is to be fitted to. */
public enum ScaleProblem implements ProblemCode {
  /** The lower end of a scale is not below the upper. */
  ENDS_REVERSED(
      "The lower end {lower} of a scale must be below the upper end {upper}.",
      "标度的下端 {lower} 必须低于上端 {upper}。"),
  /** A number that must be above 0 is not. */
  MUST_BE_POSITIVE(
      "The number \"{attribute}\" must be above 0, but is {number}.",
      "“{attribute}”必须大于 0，现为 {number}。"),
  /** There are not enough known numbers to take a parameter from. */
  TOO_FEW_NUMBERS(
      "The normalizer \"{normalizer}\" needs known numbers, {needed} at least, but there are {count}.",
      "无量纲化方法“{normalizer}”至少需要 {needed} 个已知数值，现有 {count} 个。"),
  /** What a normalizer divides by is 0: the numbers are equal, or the target is no way off. */
  NO_SPREAD(
      "The normalizer \"{normalizer}\" has nothing to divide by: {from} and {to} leave no distance.",
      "无量纲化方法“{normalizer}”无从相除：{from} 与 {to} 之间没有差距。"),
  /** The reference unit has no known number. */
  UNKNOWN_REFERENCE(
      "The number of the reference unit \"{unit}\" is not known.", "参照单元“{unit}”的数值未知。"),
  /** A fitted normalizer has other parameters than it needs. */
  PARAMETERS_DIFFER(
      "The normalizer \"{normalizer}\" has the parameters {given}, but needs {needed}.",
      "无量纲化方法“{normalizer}”的参数为 {given}，应为 {needed}。"),
  /** The numbers among which others are ranked are not in rising order, or there are none. */
  NOT_RISING(
      "The numbers to rank among must be in rising order, at least one, but {number} follows"
          + " {before}.",
      "用于排位的数值须至少一个且从小到大排列，现 {number} 排在 {before} 之后。");

  private final Template sentence;

  ScaleProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
