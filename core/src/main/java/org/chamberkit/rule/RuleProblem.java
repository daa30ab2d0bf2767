package org.chamberkit.rule;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a rule. */
public enum RuleProblem implements ProblemCode {
  /** A number that must not be below 0 is. */
  NEGATIVE_NUMBER(
      "The number \"{attribute}\" must not be below 0, but is {number}.",
      "“{attribute}”不得小于 0，现为 {number}。"),
  /** A rule lists nothing to choose from. */
  NOTHING_LISTED("The rule lists nothing to choose from.", "规则没有列出任何可选内容。"),
  /** Two entries of a rule have the same identifier. */
  LISTED_TWICE("\"{word}\" is listed more than once in this rule.", "“{word}”在本规则中重复列出。"),
  /** The points that a rule lists do not come to the maximum of the item. */
  POINTS_DIFFER(
      "The points that the rule lists come to {points}, but the maximum of the item is {maximum}.",
      "规则所列分值为 {points} 分，评分项的分值为 {maximum} 分。"),
  /** No points and full points fall on the same number, so that there is no line between them. */
  NO_LINE("No points and full points both fall on {number}.", "零分与满分落在同一个数 {number} 上。"),
  /** A mark of a judgement counts more than the whole, or the best of a survey counts nothing. */
  MARK_VALUE(
      "The marks count from {lowest} to {highest}; the highest must be above 0, and at most 1 in a"
          + " judgement.",
      "各等次计值为 {lowest} 至 {highest}；最高者必须大于 0，评定类规则中不得大于 1。"),
  /** A rule looks at no year or at too many. */
  YEARS_OUT_OF_RANGE(
      "The rule looks at {years} years; it must be from 1 to 3.", "规则考察 {years} 年，必须为 1 至 3 年。");

  private final Template sentence;

  RuleProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
