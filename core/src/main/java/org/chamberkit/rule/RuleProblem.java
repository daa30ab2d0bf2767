package org.chamberkit.rule;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a rule. */
public enum RuleProblem implements ProblemCode {
  /** A number that must not be below 0 is. */
  NEGATIVE_NUMBER(
      "The number \"{attribute}\" must not be below 0, but is {number}.",
      "“{attribute}”不得小于 0，现为 {number}。",
      "Enter a number of 0 or more; that something takes points away is said by the kind"
          + " of rule.",
      "请填写不小于 0 的数，扣分由规则类型表示。"),
  /** A rule lists nothing to choose from. */
  NOTHING_LISTED(
      "The rule lists nothing to choose from.",
      "规则没有列出任何可选内容。",
      "List the options, marks or entries of the rule, with their points.",
      "请列出规则的选项、等次或清单及其分值。"),
  /** Two entries of a rule have the same identifier. */
  LISTED_TWICE(
      "\"{word}\" is listed more than once in this rule.",
      "“{word}”在本规则中重复列出。",
      "Give each entry of the rule its own identifier, or delete the repetition.",
      "请为规则的每一项使用不同标识，或删除重复项。"),
  /** The points that a rule lists do not come to the maximum of the item. */
  POINTS_DIFFER(
      "The points that the rule lists come to {points}, but the maximum of the item is {maximum}.",
      "规则所列分值为 {points} 分，评分项的分值为 {maximum} 分。",
      "Correct the points of an entry or the maximum of the item, as the published rubric"
          + " prints them.",
      "请对照印发的评分细则，更正各项分值或评分项分值。"),
  /** The fewest and full points fall on the same number, so that there is no line between them. */
  NO_LINE(
      "The fewest points and full points both fall on {number}.",
      "最低分与满分落在同一个数 {number} 上。",
      "Enter two different numbers, the one that earns the fewest points and the one that"
          + " earns all.",
      "请分别填写得最低分和得满分的数，两者不得相同。"),
  /** A mark of a judgement counts more than the whole, or the best of a survey counts nothing. */
  MARK_VALUE(
      "The marks count from {lowest} to {highest}; the highest must be above 0, and at most 1 in a"
          + " judgement.",
      "各等次计值为 {lowest} 至 {highest}；最高者必须大于 0，评定类规则中不得大于 1。",
      "Let the best mark count 1 in a judgement; in other rules let it count above 0.",
      "评定类规则的最好等次应计 1，其他规则的最好等次应大于 0。"),
  /** A rule looks at no year or at too many. */
  YEARS_OUT_OF_RANGE(
      "The rule looks at {years} years; it must be from 1 to 20.",
      "规则考察 {years} 年，必须为 1 至 20 年。",
      "Enter how many years back the rule looks, from 1 to 20.",
      "请填写规则回溯的年数，1 至 20 年。"),
  /** A rule says what a zero denominator is, but its answer has none. */
  NO_DENOMINATOR(
      "The rule does not divide by its answer, so it must not say what a zero denominator gives.",
      "本规则不以答案为分母，不应规定分母为零时如何处理。",
      "Delete what is said about a zero denominator.",
      "请删除关于分母为零的规定。"),
  /** A rule gives full points for a zero denominator, but says nowhere what full points are. */
  NO_FULL_POINTS(
      "The rule has no full points, so a zero denominator cannot give them.",
      "本规则没有满分，分母为零时不能得满分。",
      "Choose another rule for a zero denominator, such as no points or not applicable.",
      "请为分母为零另作规定，例如不得分或不适用。"),
  /** The fewest points of a rule are not below the maximum of its item. */
  LEAST_NOT_BELOW_MAXIMUM(
      "The fewest points are {least}; they must be below the maximum of the item, {maximum}.",
      "最低分为 {least} 分，必须低于评分项的分值 {maximum} 分。",
      "Lower the fewest points below the maximum of the item; 0 is usual.",
      "请将最低分调到低于评分项分值，通常为 0 分。"),
  /** A rule states its cap in two ways. */
  TWO_CAPS(
      "The cap is stated in points and as a share of the maximum; one of them must go.",
      "封顶既规定了分数又规定了比例，只能保留一种。",
      "Keep the cap that the published rubric prints, in points or as a share.",
      "请按印发的评分细则保留分数或比例之一。"),
  /** Something that must move the points moves them by nothing. */
  MOVES_NOTHING(
      "The points \"{attribute}\" must not be 0.",
      "“{attribute}”不得为 0 分。",
      "Enter how many points each occurrence adds, or takes away as a negative number.",
      "请填写每次加多少分，扣分填负数。"),
  /** A bound lies where the points never go. */
  BOUND_NEVER_REACHED(
      "The points begin at {start} and go the other way, so that \"{attribute}\" at {bound} bounds"
          + " nothing.",
      "得分自 {start} 分起向相反方向变动，“{attribute}”{bound} 分不起限制作用。",
      "Delete the bound, or set the one of the other side: a cap where points are added, a"
          + " floor where they are taken away.",
      "请删除该限制或改设另一侧的限制：加分设封顶，扣分设保底。"),
  /** A number that must be above 0 is not. */
  NOT_ABOVE_ZERO(
      "The number \"{attribute}\" must be above 0, but is {number}.",
      "“{attribute}”必须大于 0，现为 {number}。",
      "Enter a number above 0, or leave the attribute out where it is optional.",
      "请填写大于 0 的数，可选的属性不用时省略。"),
  /** Levels are not listed from the best to the worst. */
  LEVELS_NOT_IN_ORDER(
      "Level \"{level}\" must count less than the one before it, and its standard must lie on the same"
          + " side of that one's as with all others.",
      "等级“{level}”的计值必须小于前一等级，其标准值与前一等级相比的方向必须与其他等级一致。",
      "Sort the levels from the best down, with falling values and standards that all rise"
          + " or all fall.",
      "请将等级由高到低排列，计值递减，标准值须全部递增或全部递减。"),
  /** There are fewer levels than two, so that nothing lies between them. */
  TOO_FEW_LEVELS(
      "Of levels the rule lists {count}; there must be 2 or more.",
      "规则列出等级 {count} 个，至少须有 2 个。",
      "Add a second level, or use a rule of yes or no.",
      "请增加等级，只有一个等级的请改用是否类规则。"),
  /** The best level counts nothing, or more than the whole. */
  LEVEL_VALUE(
      "The best level counts {value}; it must count more than 0, and as a coefficient at most 1.",
      "最高等级计值为 {value}，必须大于 0；作为系数时不得大于 1。",
      "Let the best level count 1 as a coefficient, or its full points.",
      "最高等级作系数时应计 1，否则计满分分值。"),
  /** A mark counts a number with more places than the scores are rounded to. */
  MARK_NOT_ROUND(
      "The mark counts {number}, but scores are rounded to {places} places.",
      "等次计值为 {number}，而得分只修约到 {places} 位小数。",
      "Round the value of the mark, or round scores to as many places as it has.",
      "请修约等次计值，或增加得分的小数位数。"),
  /** A panel belongs to a perspective that the rubric does not have. */
  PANEL_OF_NOBODY(
      "There is a panel of \"{perspective}\", but the perspectives of the rubric are {known}.",
      "规则为评价方“{perspective}”设评委组，但评分细则的评价方为 {known}。",
      "Add the perspective to the rubric with its weight, or delete the panel.",
      "请在评分细则中增加该评价方及权重，或删除该评委组。"),
  /** Weights do not add up to 1. */
  ASPECT_WEIGHTS_DIFFER(
      "The weights of the aspects add up to {sum}; they must add up to 1.",
      "各测评内容的权重合计为 {sum}，应为 1。",
      "Correct the weights of the aspects, such as 0.6 and 0.4.",
      "请更正各测评内容的权重，例如六成和四成。");

  private final Template sentence;
  private final Template remedy;

  RuleProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
