package org.chamberkit.concordance;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a comparison of two lists. */
public enum ConcordanceProblem implements ProblemCode {
  /** The weight of a place against the one above it is none. */
  PERSISTENCE_OUT_OF_RANGE(
      "The persistence of the rank-biased overlap must be above 0 and below 1, but is"
          + " {persistence}.",
      "位次加权重合度的持续参数应大于 0 且小于 1，现为 {persistence}。",
      "Choose a persistence such as 0.9; the higher it is, the deeper places count.",
      "请在 0 与 1 之间选择，例如十分之九，越大则靠后的名次影响越大。"),
  /** The average overlap is asked for to a place that there is not. */
  NO_DEPTH(
      "The average overlap goes down to a place from 1, not to {depth}.",
      "平均重合度的深度至少为 1，不能是 {depth}。",
      "Enter down to which place the lists are compared, such as 10.",
      "请填写比较到第几名，例如 10。"),
  /** A measure does not follow from what it is made of, or lies where it cannot. */
  MEASURE_CANNOT_BE(
      "The measure \"{name}\" cannot be {value} here.",
      "“{name}”的数值在此处不可能为 {value}。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  ConcordanceProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  ConcordanceProblem(String english, String chinese, Template remedy) {
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
