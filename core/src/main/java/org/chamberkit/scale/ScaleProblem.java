package org.chamberkit.scale;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a normalizer or with the numbers that it is to be fitted to. */
public enum ScaleProblem implements ProblemCode {
  /** The lower end of a scale is not below the upper. */
  ENDS_REVERSED(
      "The lower end {lower} of a scale must be below the upper end {upper}.",
      "标度的下端 {lower} 必须低于上端 {upper}。",
      "Put the smaller number as the lower end; that less is better is said by the"
          + " direction, not by the scale.",
      "请以较小的数为下端，越小越好应由指标方向表示，不由标度表示。"),
  /** A number that must be above 0 is not. */
  MUST_BE_POSITIVE(
      "The number \"{attribute}\" must be above 0, but is {number}.",
      "“{attribute}”必须大于 0，现为 {number}。",
      "State a number above 0 there; a unit whose denominator is 0 leaves the number out.",
      "请在此处填写大于 0 的数，分母为 0 的单元请不填该数。"),
  /** There are not enough known numbers to take a parameter from. */
  TOO_FEW_NUMBERS(
      "The normalizer \"{normalizer}\" needs known numbers, {needed} at least, but there are {count}.",
      "无量纲化方法“{normalizer}”至少需要 {needed} 个已知数值，现有 {count} 个。",
      "Add units whose number is known, or choose a normalizer with fixed ends.",
      "请补充已知数值的评价单元，或改用端点固定的无量纲化方法。"),
  /** What a normalizer divides by is 0: the numbers are equal, or the target is no way off. */
  NO_SPREAD(
      "The normalizer \"{normalizer}\" has nothing to divide by: {from} and {to} leave no distance.",
      "无量纲化方法“{normalizer}”无从相除：{from} 与 {to} 之间没有差距。",
      "Leave the indicator out, since all units are equal in it, or choose a normalizer"
          + " with fixed ends.",
      "各单元在该指标上无差异，请去掉该指标，或改用端点固定的无量纲化方法。"),
  /** The reference unit has no known number. */
  UNKNOWN_REFERENCE(
      "The number of the reference unit \"{unit}\" is not known.",
      "参照单元“{unit}”的数值未知。",
      "Add the number of the reference unit, or name another unit as the reference.",
      "请补填参照单元的数值，或另选参照单元。"),
  /** A fitted normalizer has other parameters than it needs. */
  PARAMETERS_DIFFER(
      "The normalizer \"{normalizer}\" has the parameters {given}, but needs {needed}.",
      "无量纲化方法“{normalizer}”的参数为 {given}，应为 {needed}。",
      "Take the parameters as they were fitted by the same index, complete and without"
          + " others.",
      "请使用同一指数拟合得到的全部参数，不增不减。"),
  /** The numbers among which others are ranked are not in rising order, or there are none. */
  NOT_RISING(
      "The numbers to rank among must be in rising order, at least one, but {number} follows"
          + " {before}.",
      "用于排位的数值须至少一个且从小到大排列，现 {number} 排在 {before} 之后。",
      "Sort the numbers to rank among from small to large; equal ones may stand beside"
          + " each other.",
      "请将用于排位的数值从小到大排列，相等的可以相邻。");

  private final Template sentence;
  private final Template remedy;

  ScaleProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
