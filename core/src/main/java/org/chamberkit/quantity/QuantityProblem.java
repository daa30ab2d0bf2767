package org.chamberkit.quantity;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a number. */
public enum QuantityProblem implements ProblemCode {
  /** A number, given or worked out, has more digits than a decimal holds. */
  AMOUNT_OVERFLOW(
      "A number here, given or worked out, has more than 18 digits; it cannot be kept exactly.",
      "此处给出或计算所得的数超过 18 位数字，无法精确保存。",
      "State the amount in a larger unit, such as 10^4 yuan, or with fewer decimal places.",
      "请改用较大的单位（例如万元），或减少小数位数。"),
  /** The lowest end of a range of points is above the highest. */
  RANGE_REVERSED(
      "The lowest points {lowest} are above the highest points {highest}.",
      "最低分 {lowest} 高于最高分 {highest}。",
      "Exchange the two numbers, if they were only mixed up, or correct one of them.",
      "如两数填反，请对调，否则请更正其中之一。"),
  /** A text that is not an exact number. */
  NOT_A_VALUE(
      "\"{text}\" is not a value; a number without end is written as a fraction such as 13/3.",
      "“{text}”不是数值，除不尽的数应写作分数，例如 13/3。",
      "Write digits with a point before decimal places, or two whole numbers with a slash;"
          + " no units, commas or spaces.",
      "请只写数字和小数点，或写作以斜线分隔的两个整数，不带单位、千位分隔符和空格。"),
  /** No number lies in an interval. */
  EMPTY_INTERVAL(
      "No number lies in the interval {interval}.",
      "区间 {interval} 内没有任何数。",
      "Put the lower end first, and use a square bracket for an end that belongs to the"
          + " interval.",
      "请先写下端再写上端，包含端点的一侧用方括号。"),
  /** A masked number has no digits, or more than a decimal holds. */
  MASKED_DIGITS(
      "A masked number has 1 to 17 digits, not {digits}.",
      "脱敏的数为 1 至 17 位，不能是 {digits} 位。",
      "State how many digits the hidden number has before its decimal point.",
      "请填写被遮盖的数有几位整数。"),
  /** Bands are asked for, but there are none. */
  NO_BANDS(
      "There are no bands.",
      "没有列出任何档次。",
      "List the bands so that they cover all numbers, the first or last with an open end.",
      "请列出能覆盖全部数值的各档，首档或末档可为开放端。"),
  /** A number lies in none of the bands. */
  BAND_GAP(
      "There are numbers between {lower} and {upper} that lie in no band.",
      "{lower} 与 {upper} 之间有不属于任何档次的数。",
      "Begin the one band at the very number at which the other ends; exactly one of the"
          + " two holds it.",
      "请使相邻两档首尾相接，分界的数只归其中一档。"),
  /** A number lies in two bands. */
  BAND_OVERLAP(
      "The bands {lower} and {upper} overlap.",
      "档次 {lower} 与 {upper} 重叠。",
      "Move the end of one band so that every number lies in one of them only; a shared"
          + " end belongs to one.",
      "请调整其中一档的端点，使每个数只属于一档，公共端点只归一档。"),
  /** A number cannot be rounded to so many places. */
  PLACES_OUT_OF_RANGE(
      "Numbers can be rounded to 0 to 18 places behind the point, not to {places}.",
      "小数位数只能为 0 至 18 位，不能是 {places} 位。",
      "State a number of decimal places from 0 to 18; 2 is usual for points.",
      "请填写 0 至 18 之间的小数位数，分值通常为 2 位。"),
  /** A number of points that must be above 0 is not. */
  NOT_POSITIVE(
      "The points \"{attribute}\" must be above 0, but are {points}.",
      "“{attribute}”必须大于 0 分，现为 {points} 分。",
      "State points above 0; what takes points away is a deduction, not negative points.",
      "请填写大于 0 的分数，扣分应使用扣分规则，不填负分。");

  private final Template sentence;
  private final Template remedy;

  QuantityProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
