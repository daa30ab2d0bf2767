package org.chamberkit.rubric;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a rubric. */
public enum RubricProblem implements ProblemCode {
  /** An item names a figure, but its rule takes an answer that no figure gives. */
  NO_ANSWER_OF_FIGURE(
      "Item \"{item}\" takes an answer of the kind \"{kind}\", which no figure gives; a figure gives"
          + " a count, share, ratio, series, number, or yes or no.",
      "评分项“{item}”应填“{kind}”类答案，指标不能给出该类答案，只能给出数量、占比、完成情况、历年数、数值或是否。"),
  /** A figure answers a series without the number of years, or another answer with one. */
  YEARS_OF_FIGURE(
      "The figure of item \"{item}\" must say for how many years it is asked, from 2 to {most}, if the"
          + " answer is a series, and only then.",
      "评分项“{item}”的答案为历年数时，取数指标须写明年数（2 至 {most} 年），其他情况不得写明。"),
  /** The maxima of the parts do not add up to the maximum of the whole. */
  SUM_DIFFERS(
      "The parts of \"{part}\" add up to {sum} points, not {maximum}.",
      "“{part}”各组成部分的分值合计为 {sum} 分，不是 {maximum} 分。"),
  /** An item that needs a maximum has none. */
  MISSING_MAXIMUM("Item \"{item}\" needs a maximum.", "评分项“{item}”缺少分值。"),
  /** A rubric, criterion or step is empty. */
  NO_PARTS("\"{part}\" has no parts.", "“{part}”没有任何组成部分。"),
  /** Two parts or steps have the same identifier. */
  DUPLICATE_PART(
      "The identifier \"{part}\" is used more than once in this rubric.", "标识“{part}”在本评分细则中重复使用。"),
  /** Some part divides, but the rubric does not say how it rounds. */
  MISSING_ROUNDING(
      "\"{part}\" divides, so the rubric must say how it rounds.", "“{part}”涉及除法，评分细则必须规定如何修约。"),
  /** A part may not apply, but the criterion does not say what then. */
  MISSING_POLICY(
      "\"{part}\" may not apply, so \"{criterion}\" must say what becomes of its points.",
      "“{part}”可能不适用，“{criterion}”必须规定不适用时如何计分。"),
  /** A criterion passes on what does not apply, but the one above it does not deal with it. */
  PASSES_TO_NOBODY(
      "\"{criterion}\" passes on what does not apply, but nothing above it raises the rest.",
      "“{criterion}”将不适用部分转由上级指标处理，但上级并未规定折算。"),
  /** A criterion passes on what does not apply, but does more than add up its parts. */
  PASS_NEEDS_SUM(
      "\"{criterion}\" passes on what does not apply, so it and the one above must only add up their"
          + " parts, and it must have neither weights nor a cap nor a floor.",
      "“{criterion}”将不适用部分转由上级指标处理，与上级均只能将各部分相加，且不得设权重、封顶或保底。"),
  /** A part outside a criterion has a weight. */
  MISPLACED_WEIGHT(
      "\"{part}\" stands in no criterion, so a weight says nothing there.",
      "“{part}”不在任何指标之下，不应设权重。"),
  /** A mean is to be made of parts that are worth different points. */
  SCALES_DIFFER(
      "\"{criterion}\" makes a mean of its parts, so all of them must be worth the same, but they are"
          + " worth {worths}.",
      "“{criterion}”对各部分取平均，各部分的分值必须相同，现为 {worths} 分。"),
  /** A mean that takes no points below 0 has a part that can earn such. */
  PART_BELOW_ZERO(
      "\"{part}\" can earn points below 0, which \"{criterion}\" cannot combine.",
      "“{part}”可能得负分，“{criterion}”的合成方法不接受负分。"),
  /** Places go by the total before a rounding, but something moves the total after it. */
  ROUNDING_NOT_LAST(
      "Step \"{step}\" ranks by the total before it was rounded, but \"{last}\" moves the total after"
          + " it.",
      "步骤“{step}”规定按修约前总分排名，但其后的“{last}”仍改变总分。"),
  /** Some rule mixes the ratings of perspectives, but the rubric has none. */
  MISSING_PERSPECTIVES(
      "Item \"{item}\" is rated by perspectives, but the rubric has none.",
      "评分项“{item}”由各评价方评定，但评分细则没有规定评价方。"),
  /** The totals of perspectives are to be mixed, but the rubric has none. */
  NOTHING_MIXED(
      "\"{rubric}\" mixes the totals of perspectives, but has none.",
      "“{rubric}”规定按总分合成各评价方，但没有规定评价方。"),
  /** A perspective counts nothing, or less than nothing. */
  WEIGHT_NOT_POSITIVE(
      "The weight of perspective \"{perspective}\" must be above 0, but is {weight}.",
      "评价方“{perspective}”的权重必须大于 0，现为 {weight}。"),
  /** The weights of the perspectives do not add up to 1. */
  WEIGHTS_DIFFER(
      "The weights of the perspectives add up to {sum}, not 1.", "各评价方的权重合计为 {sum}，不是 1。"),
  /** A step stands where the order of the rules does not allow it. */
  STEP_OUT_OF_ORDER(
      "Step \"{step}\" cannot follow \"{before}\": gates come first, then bonuses, deductions and what"
          + " else moves the total, then one grade, then rules about grades, then vetoes.",
      "步骤“{step}”不能排在“{before}”之后：依次为准入条件、加分扣分及总分调整、一个等级划分、等级限制、一票否决。"),
  /** A limit bounds nothing. */
  NO_BOUND("Limit \"{step}\" needs a highest or a lowest total.", "总分限制“{step}”必须规定最高或最低总分。"),
  /** The lowest points allowed are above the highest. */
  BOUNDS_REVERSED(
      "The fewest points allowed, {least}, must not be above the most, {most}.",
      "保底 {least} 分不得高于封顶 {most} 分。"),
  /** A rule about grades names a grade that the rubric does not have, or that has none below. */
  NO_SUCH_GRADE(
      "Step \"{step}\" limits grades, but not to one that it can; it can name {known}.",
      "步骤“{step}”限制等级，但所指等级不可用，可用的有 {known}。"),
  /** A rule about grades looks at a part that the tree does not have. */
  NO_SUCH_PART(
      "Step \"{step}\" looks at the points of \"{part}\", which the dimensions do not have.",
      "步骤“{step}”依据“{part}”的得分，但各维度中没有该部分。"),
  /** The rules that are in force together at some time do not fit together. */
  NOT_CONSISTENT_WHILE(
      "Of rubric \"{rubric}\", the rules that are in force together for {days} do not fit together; why"
          + " is told next.",
      "评分细则“{rubric}”在 {days} 期间同时有效的规则不自洽，原因见下。"),
  /** The rules of one version of a rubric change too often. */
  CHANGES_TOO_OFTEN(
      "The rules of this version of the rubric are others at {times} times; at most {most} are"
          + " allowed.",
      "本版评分细则的有效规则先后变化 {times} 次，最多允许 {most} 次。"),
  /** A rubric that says it is official does not say where it was published. */
  MISSING_SOURCE(
      "An official rubric must name its source, but \"{rubric}\" names none.",
      "正式的评分细则必须注明出处，“{rubric}”未注明。");

  private final Template sentence;

  RubricProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
