package org.chamberkit.aggregation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** Why a fact cannot be taken up for a figure. */
public enum AggregationProblem implements ProblemCode {
  /** An amount is in another unit than the figure. */
  UNIT_DIFFERS(
      "Fact \"{fact}\" is in \"{unit}\", but figure \"{figure}\" is counted in \"{expected}\".",
      "事实记录“{fact}”的单位为“{unit}”，而指标“{figure}”的单位为“{expected}”。"),
  /** An amount cannot be, by the definition of the figure. */
  OUT_OF_RANGE(
      "The amount {value} of fact \"{fact}\" lies outside the range {range} of figure \"{figure}\".",
      "事实记录“{fact}”的数量 {value} 超出指标“{figure}”的取值范围 {range}。");

  private final Template sentence;

  AggregationProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
