package org.chamberkit.answer;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an answer under the rule of its item. */
public enum AnswerProblem implements ProblemCode {
  /** The answer is not of the kind that the rule of the item takes. */
  WRONG_ANSWER_KIND(
      "Item \"{item}\" takes an answer of the kind \"{expected}\", not \"{given}\".",
      "评分项“{item}”应填“{expected}”类答案，不是“{given}”。"),
  /** A count is negative. */
  NEGATIVE_COUNT(
      "The count of item \"{item}\" is {count}; it must not be negative.",
      "评分项“{item}”的数量为 {count}，不得为负数。"),
  /** Points given by a judge lie outside the range of the item. */
  POINTS_OUT_OF_RANGE(
      "Item \"{item}\" allows {lowest} to {highest} points, but {points} are given.",
      "评分项“{item}”允许 {lowest} 至 {highest} 分，现给 {points} 分。");

  private final Template sentence;

  AnswerProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
