package org.chamberkit.aggregation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** Why a fact cannot be taken up for a figure. */
public enum AggregationProblem implements ProblemCode {
  /** An amount is in another unit than the figure. */
  UNIT_DIFFERS(
      "Fact \"{fact}\" is in \"{unit}\", but figure \"{figure}\" is counted in \"{expected}\".",
      "事实记录“{fact}”的单位为“{unit}”，而指标“{figure}”的单位为“{expected}”。",
      "Convert the amount to the unit of the figure, or correct the unit of the fact.",
      "请换算为指标的单位，或更正事实记录的单位。"),
  /** An amount cannot be, by the definition of the figure. */
  OUT_OF_RANGE(
      "The amount {value} of fact \"{fact}\" lies outside the range {range} of figure \"{figure}\".",
      "事实记录“{fact}”的数量 {value} 超出指标“{figure}”的取值范围 {range}。",
      "Check the amount and its unit; if it is true, the range of the figure is too narrow.",
      "请核对数量及单位，属实的应放宽该指标的取值范围。");

  private final Template sentence;
  private final Template remedy;

  AggregationProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
