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
  /** The fewest and full points fall on the same number, so that there is no line between them. */
  NO_LINE("The fewest points and full points both fall on {number}.", "最低分与满分落在同一个数 {number} 上。"),
  /** A mark of a judgement counts more than the whole, or the best of a survey counts nothing. */
  MARK_VALUE(
      "The marks count from {lowest} to {highest}; the highest must be above 0, and at most 1 in a"
          + " judgement.",
      "各等次计值为 {lowest} 至 {highest}；最高者必须大于 0，评定类规则中不得大于 1。"),
  /** A rule looks at no year or at too many. */
  YEARS_OUT_OF_RANGE(
      "The rule looks at {years} years; it must be from 1 to 20.", "规则考察 {years} 年，必须为 1 至 20 年。"),
  /** A rule says what a zero denominator is, but its answer has none. */
  NO_DENOMINATOR(
      "The rule does not divide by its answer, so it must not say what a zero denominator gives.",
      "本规则不以答案为分母，不应规定分母为零时如何处理。"),
  /** A rule gives full points for a zero denominator, but says nowhere what full points are. */
  NO_FULL_POINTS(
      "The rule has no full points, so a zero denominator cannot give them.",
      "本规则没有满分，分母为零时不能得满分。"),
  /** The fewest points of a rule are not below the maximum of its item. */
  LEAST_NOT_BELOW_MAXIMUM(
      "The fewest points are {least}; they must be below the maximum of the item, {maximum}.",
      "最低分为 {least} 分，必须低于评分项的分值 {maximum} 分。"),
  /** A rule states its cap in two ways. */
  TWO_CAPS(
      "The cap is stated in points and as a share of the maximum; one of them must go.",
      "封顶既规定了分数又规定了比例，只能保留一种。"),
  /** Something that must move the points moves them by nothing. */
  MOVES_NOTHING("The points \"{attribute}\" must not be 0.", "“{attribute}”不得为 0 分。"),
  /** A bound lies where the points never go. */
  BOUND_NEVER_REACHED(
      "The points begin at {start} and go the other way, so that \"{attribute}\" at {bound} bounds"
          + " nothing.",
      "得分自 {start} 分起向相反方向变动，“{attribute}”{bound} 分不起限制作用。"),
  /** A number that must be above 0 is not. */
  NOT_ABOVE_ZERO(
      "The number \"{attribute}\" must be above 0, but is {number}.",
      "“{attribute}”必须大于 0，现为 {number}。"),
  /** Levels are not listed from the best to the worst. */
  LEVELS_NOT_IN_ORDER(
      "Level \"{level}\" must count less than the one before it, and its standard must lie on the same"
          + " side of that one's as with all others.",
      "等级“{level}”的计值必须小于前一等级，其标准值与前一等级相比的方向必须与其他等级一致。"),
  /** There are fewer levels than two, so that nothing lies between them. */
  TOO_FEW_LEVELS(
      "Of levels the rule lists {count}; there must be 2 or more.", "规则列出等级 {count} 个，至少须有 2 个。"),
  /** The best level counts nothing, or more than the whole. */
  LEVEL_VALUE(
      "The best level counts {value}; it must count more than 0, and as a coefficient at most 1.",
      "最高等级计值为 {value}，必须大于 0；作为系数时不得大于 1。"),
  /** A mark counts a number with more places than the scores are rounded to. */
  MARK_NOT_ROUND(
      "The mark counts {number}, but scores are rounded to {places} places.",
      "等次计值为 {number}，而得分只修约到 {places} 位小数。"),
  /** A panel belongs to a perspective that the rubric does not have. */
  PANEL_OF_NOBODY(
      "There is a panel of \"{perspective}\", but the perspectives of the rubric are {known}.",
      "规则为评价方“{perspective}”设评委组，但评分细则的评价方为 {known}。"),
  /** Weights do not add up to 1. */
  ASPECT_WEIGHTS_DIFFER(
      "The weights of the aspects add up to {sum}; they must add up to 1.",
      "各测评内容的权重合计为 {sum}，应为 1。");

  private final Template sentence;

  RuleProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
