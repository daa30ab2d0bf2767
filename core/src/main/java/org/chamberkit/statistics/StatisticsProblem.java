package org.chamberkit.statistics;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with the statistics of an edition, or with their plan. */
public enum StatisticsProblem implements ProblemCode {
  /** A change or growth does not follow from the numbers. */
  COMPARED_DIFFERS(
      "The numbers make {due} as \"{name}\", but {stated} is stated.",
      "按数值“{name}”为 {due}，所载为 {stated}。"),
  /** Groups do not add up to the whole. */
  GROUPS_DO_NOT_ADD_UP(
      "The groups add up to {sum} under \"{name}\", but the whole is {total}.",
      "各组“{name}”合计 {sum}，总数为 {total}。"),
  /** A quantile is asked for that there is not. */
  QUANTILE_OUT_OF_RANGE(
      "A quantile lies at a share from 0 to 1, not at {at}.", "分位点应在 0 至 1 之间，不能是 {at}。"),
  /** The share of the largest is asked for, but of none. */
  NO_LARGEST(
      "The share of the largest must be of 1 at least, not of {largest}.",
      "集中度至少须为前 1 名，不能是前 {largest} 名。"),
  /** A metric is planned twice. */
  METRIC_TWICE("The metric \"{key}\" is planned more than once.", "指标“{key}”重复列出。"),
  /** A distribution is of a metric that is not planned. */
  METRIC_NOT_PLANNED(
      "The distribution is of the metric \"{key}\", which is not among those of the plan.",
      "分布所用的指标“{key}”不在统计方案之内。"),
  /** The statistics are to be of no edition, or of editions of several lists. */
  NO_EDITION_TO_COUNT(
      "Statistics need an edition, and all editions given have to be of one list.",
      "统计至少须有一期榜单，且各期须为同一榜单。"),
  /** Growth is counted in bands, but it is not said from which value. */
  GROWTH_FROM_NOTHING(
      "Growth bands of metric \"{key}\" need the key of the value that it grew from.",
      "指标“{key}”的增幅分档须写明基期数值。");

  private final Template sentence;

  StatisticsProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
