package org.chamberkit.measure;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with measures, or with a population that is measured. */
public enum MeasureProblem implements ProblemCode {
  /** A composite has no parts. */
  COMPOSITE_WITHOUT_PARTS("A composite measure needs at least one part.", "综合指标至少应有一个组成部分。"),
  /** A number must be above 0. */
  MUST_BE_ABOVE_ZERO(
      "\"{attribute}\" must be above 0, but is {number}.", "“{attribute}”必须大于 0，现为 {number}。"),
  /** Two metrics have the same identifier. */
  METRIC_STATED_TWICE("The metric \"{metric}\" is defined more than once.", "指标“{metric}”被重复定义。"),
  /** Two measures have the same identifier. */
  MEASURE_TWICE("The measure \"{measure}\" is defined more than once.", "排序指标“{measure}”被重复定义。"),
  /** A measure is made of a metric that is not defined. */
  METRIC_NOT_DEFINED(
      "The metric \"{metric}\" is not defined here; defined are {known}.",
      "指标“{metric}”在此处未定义，已定义的有 {known}。"),
  /** A composite is made of a measure that does not stand before it. */
  MEASURE_NOT_BEFORE(
      "The measure \"{measure}\" does not stand before this one; before it stand {known}.",
      "排序指标“{measure}”不在本指标之前，之前的有 {known}。"),
  /** A population lacks a metric that measures need. */
  METRIC_NOT_COLLECTED("The population has no metric \"{metric}\".", "申报企业库中没有指标“{metric}”。"),
  /** A metric of a population is measured in another unit. */
  METRIC_UNIT_DIFFERS(
      "The metric \"{metric}\" is measured in \"{unit}\", but must be in \"{expected}\".",
      "指标“{metric}”的计量单位为“{unit}”，应为“{expected}”。");

  private final Template sentence;

  MeasureProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
