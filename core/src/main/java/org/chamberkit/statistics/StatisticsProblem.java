package org.chamberkit.statistics;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with the statistics of an edition, or with their plan. */
public enum StatisticsProblem implements ProblemCode {
  /** A change or growth does not follow from the numbers. */
  COMPARED_DIFFERS(
      "The numbers make {due} as \"{name}\", but {stated} is stated.",
      "按数值“{name}”为 {due}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** Groups do not add up to the whole. */
  GROUPS_DO_NOT_ADD_UP(
      "The groups add up to {sum} under \"{name}\", but the whole is {total}.",
      "各组“{name}”合计 {sum}，总数为 {total}。",
      Remedies.MAKE_ANEW),
  /** A quantile is asked for that there is not. */
  QUANTILE_OUT_OF_RANGE(
      "A quantile lies at a share from 0 to 1, not at {at}.",
      "分位点应在 0 至 1 之间，不能是 {at}。",
      "Write the share as a decimal, such as 0.75 for the upper quartile.",
      "请以 0 至 1 之间的小数表示，例如上四分位数为四分之三。"),
  /** The share of the largest is asked for, but of none. */
  NO_LARGEST(
      "The share of the largest must be of 1 at least, not of {largest}.",
      "集中度至少须为前 1 名，不能是前 {largest} 名。",
      "Enter how many of the largest are meant, such as 4 or 8.",
      "请填写前几名的集中度，例如前 4 名或前 8 名。"),
  /** A metric is planned twice. */
  METRIC_TWICE(
      "The metric \"{key}\" is planned more than once.",
      "指标“{key}”重复列出。",
      Remedies.DELETE_REPETITION),
  /** A distribution is of a metric that is not planned. */
  METRIC_NOT_PLANNED(
      "The distribution is of the metric \"{key}\", which is not among those of the plan.",
      "分布所用的指标“{key}”不在统计方案之内。",
      "Add the metric to the plan, or choose one that is in it.",
      "请将该指标列入统计方案，或改用方案内的指标。"),
  /** The statistics are to be of no edition, or of editions of several lists. */
  NO_EDITION_TO_COUNT(
      "Statistics need an edition, and all editions given have to be of one list.",
      "统计至少须有一期榜单，且各期须为同一榜单。",
      "Give one or more editions, all of the same list.",
      "请提供一期或多期同一榜单。"),
  /** Growth is counted in bands, but it is not said from which value. */
  GROWTH_FROM_NOTHING(
      "Growth bands of metric \"{key}\" need the key of the value that it grew from.",
      "指标“{key}”的增幅分档须写明基期数值。",
      "Name the key under which the value of the period before is given.",
      "请指定载有基期数值的依据。");

  private final Template sentence;
  private final Template remedy;

  StatisticsProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  StatisticsProblem(String english, String chinese, Template remedy) {
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
