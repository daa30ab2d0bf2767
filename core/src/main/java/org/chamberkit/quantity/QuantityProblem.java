package org.chamberkit.quantity;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a number. */
public enum QuantityProblem implements ProblemCode {
  /** A number, given or worked out, has more digits than a decimal holds. */
  AMOUNT_OVERFLOW(
      "A number here, given or worked out, has more than 18 digits; it cannot be kept exactly.",
      "此处给出或计算所得的数超过 18 位数字，无法精确保存。"),
  /** The lowest end of a range of points is above the highest. */
  RANGE_REVERSED(
      "The lowest points {lowest} are above the highest points {highest}.",
      "最低分 {lowest} 高于最高分 {highest}。"),
  /** A text that is not an exact number. */
  NOT_A_VALUE(
      "\"{text}\" is not a value; a number without end is written as a fraction such as 13/3.",
      "“{text}”不是数值，除不尽的数应写作分数，例如 13/3。"),
  /** No number lies in an interval. */
  EMPTY_INTERVAL("No number lies in the interval {interval}.", "区间 {interval} 内没有任何数。"),
  /** A masked number has no digits, or more than a decimal holds. */
  MASKED_DIGITS(
      "A masked number has 1 to 17 digits, not {digits}.", "脱敏的数为 1 至 17 位，不能是 {digits} 位。"),
  /** Bands are asked for, but there are none. */
  NO_BANDS("There are no bands.", "没有列出任何档次。"),
  /** A number lies in none of the bands. */
  BAND_GAP(
      "There are numbers between {lower} and {upper} that lie in no band.",
      "{lower} 与 {upper} 之间有不属于任何档次的数。"),
  /** A number lies in two bands. */
  BAND_OVERLAP("The bands {lower} and {upper} overlap.", "档次 {lower} 与 {upper} 重叠。"),
  /** A number cannot be rounded to so many places. */
  PLACES_OUT_OF_RANGE(
      "Numbers can be rounded to 0 to 18 places behind the point, not to {places}.",
      "小数位数只能为 0 至 18 位，不能是 {places} 位。"),
  /** A number of points that must be above 0 is not. */
  NOT_POSITIVE(
      "The points \"{attribute}\" must be above 0, but are {points}.",
      "“{attribute}”必须大于 0 分，现为 {points} 分。");

  private final Template sentence;

  QuantityProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
