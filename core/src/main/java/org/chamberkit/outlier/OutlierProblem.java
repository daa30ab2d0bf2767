package org.chamberkit.outlier;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with the treatment of outliers. */
public enum OutlierProblem implements ProblemCode {
  /** No number at all may be moved. */
  NOTHING_TO_MOVE(
      "At least 1 number must be allowed to be moved, not {most}.",
      "至少须允许调整 1 个数值，不能是 {most} 个。",
      "Allow 1 or more numbers to be moved, or take the treatment of outliers out of the"
          + " index.",
      "请允许调整 1 个或更多数值，或从指数中去掉离群值处理。"),
  /** As many numbers as allowed are moved, and still the others are outlying. */
  OUTLIERS_REMAIN(
      "After {most} numbers are moved, the skewness is still {skewness} and the kurtosis {kurtosis}.",
      "调整 {most} 个数值后，偏度仍为 {skewness}，峰度仍为 {kurtosis}。",
      "Look for mistyped numbers first; if all are right, allow more to be moved or use"
          + " ranks instead.",
      "请先检查有无误填的数，若均无误，可增加允许调整的个数或改用位次。");

  private final Template sentence;
  private final Template remedy;

  OutlierProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
