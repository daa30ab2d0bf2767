package org.chamberkit.outlier;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with the treatment of outliers. */
public enum OutlierProblem implements ProblemCode {
  /** No number at all may be moved. */
  NOTHING_TO_MOVE(
      "At least 1 number must be allowed to be moved, not {most}.", "至少须允许调整 1 个数值，不能是 {most} 个。"),
  /** As many numbers as allowed are moved, and still the others are outlying. */
  OUTLIERS_REMAIN(
      "After {most} numbers are moved, the skewness is still {skewness} and the kurtosis {kurtosis}.",
      "调整 {most} 个数值后，偏度仍为 {skewness}，峰度仍为 {kurtosis}。");

  private final Template sentence;

  OutlierProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
