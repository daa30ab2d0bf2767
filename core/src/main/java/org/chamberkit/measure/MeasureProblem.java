package org.chamberkit.measure;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with measures, or with a population that is measured. */
public enum MeasureProblem implements ProblemCode {
  /** A composite has no parts. */
  COMPOSITE_WITHOUT_PARTS(
      "A composite measure needs at least one part.",
      "综合指标至少应有一个组成部分。",
      "Name the metrics that the measure is made of, each with its weight.",
      "请列出构成该综合指标的各项指标及权重。"),
  /** A number must be above 0. */
  MUST_BE_ABOVE_ZERO(
      "\"{attribute}\" must be above 0, but is {number}.",
      "“{attribute}”必须大于 0，现为 {number}。",
      "Enter a number above 0, such as a divisor or a weight.",
      "请填写大于 0 的数，例如除数或权重。"),
  /** Two metrics have the same identifier. */
  METRIC_STATED_TWICE(
      "The metric \"{metric}\" is defined more than once.",
      "指标“{metric}”被重复定义。",
      Remedies.OWN_IDENTIFIER),
  /** Two measures have the same identifier. */
  MEASURE_TWICE(
      "The measure \"{measure}\" is defined more than once.",
      "排序指标“{measure}”被重复定义。",
      Remedies.OWN_IDENTIFIER),
  /** A measure is made of a metric that is not defined. */
  METRIC_NOT_DEFINED(
      "The metric \"{metric}\" is not defined here; defined are {known}.",
      "指标“{metric}”在此处未定义，已定义的有 {known}。",
      "Define the metric with its unit, or name one of those that are defined.",
      "请定义该指标及其单位，或改用已定义的指标。"),
  /** A composite is made of a measure that does not stand before it. */
  MEASURE_NOT_BEFORE(
      "The measure \"{measure}\" does not stand before this one; before it stand {known}.",
      "排序指标“{measure}”不在本指标之前，之前的有 {known}。",
      "Move the measure that is used before the one that uses it.",
      "请将被引用的排序指标移到引用它的指标之前。"),
  /** A population lacks a metric that measures need. */
  METRIC_NOT_COLLECTED(
      "The population has no metric \"{metric}\".",
      "申报企业库中没有指标“{metric}”。",
      "Collect the metric from the applicants, or take the measure that needs it out of"
          + " the programme.",
      "请向申报企业收集该指标，或从发布方案中去掉用到它的排序指标。"),
  /** A metric of a population is measured in another unit. */
  METRIC_UNIT_DIFFERS(
      "The metric \"{metric}\" is measured in \"{unit}\", but must be in \"{expected}\".",
      "指标“{metric}”的计量单位为“{unit}”，应为“{expected}”。",
      "Convert the collected values to the unit of the definition, such as from 10^4 yuan"
          + " to yuan.",
      "请将所收集的数值换算为定义的单位，例如由万元换算为元。");

  private final Template sentence;
  private final Template remedy;

  MeasureProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  MeasureProblem(String english, String chinese, Template remedy) {
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
