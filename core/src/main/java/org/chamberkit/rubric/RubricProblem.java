package org.chamberkit.rubric;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a rubric. */
public enum RubricProblem implements ProblemCode {
  /** An item names a figure, but its rule takes an answer that no figure gives. */
  NO_ANSWER_OF_FIGURE(
      "Item \"{item}\" takes an answer of the kind \"{kind}\", which no figure gives; a figure gives"
          + " a count, share, ratio, series, number, or yes or no.",
      "评分项“{item}”应填“{kind}”类答案，指标不能给出该类答案，只能给出数量、占比、完成情况、历年数、数值或是否。",
      "Delete the figure of the item, or choose a rule for one of the answers that a"
          + " figure gives.",
      "请删除该评分项的取数指标，或改用指标可以作答的规则。"),
  /** A figure answers a series without the number of years, or another answer with one. */
  YEARS_OF_FIGURE(
      "The figure of item \"{item}\" must say for how many years it is asked, from 2 to {most}, if the"
          + " answer is a series, and only then.",
      "评分项“{item}”的答案为历年数时，取数指标须写明年数（2 至 {most} 年），其他情况不得写明。",
      "Add the number of years for a series, or delete it where the answer is a single"
          + " number.",
      "历年数请填写年数，单一数值请删除年数。"),
  /** The maxima of the parts do not add up to the maximum of the whole. */
  SUM_DIFFERS(
      "The parts of \"{part}\" add up to {sum} points, not {maximum}.",
      "“{part}”各组成部分的分值合计为 {sum} 分，不是 {maximum} 分。",
      "Compare each maximum with the published rubric; often an item was left out or its"
          + " points mistyped.",
      "请对照印发的评分细则核对各项分值，常见原因是漏项或分值误填。"),
  /** An item that needs a maximum has none. */
  MISSING_MAXIMUM(
      "Item \"{item}\" needs a maximum.",
      "评分项“{item}”缺少分值。",
      "Enter the points printed beside the item.",
      "请填写评分细则所列的分值。"),
  /** A rubric, criterion or step is empty. */
  NO_PARTS(
      "\"{part}\" has no parts.",
      "“{part}”没有任何组成部分。",
      "Add the parts, or delete the heading if nothing stands under it.",
      "请补充其组成部分，其下本无内容的请删除。"),
  /** Two parts or steps have the same identifier. */
  DUPLICATE_PART(
      "The identifier \"{part}\" is used more than once in this rubric.",
      "标识“{part}”在本评分细则中重复使用。",
      Remedies.OWN_IDENTIFIER),
  /** Some part divides, but the rubric does not say how it rounds. */
  MISSING_ROUNDING(
      "\"{part}\" divides, so the rubric must say how it rounds.",
      "“{part}”涉及除法，评分细则必须规定如何修约。",
      "Add to the rubric the number of decimal places and the rounding, such as 2 places"
          + " half up.",
      "请在评分细则中规定小数位数和修约方式，例如四舍五入保留 2 位。"),
  /** A part may not apply, but the criterion does not say what then. */
  MISSING_POLICY(
      "\"{part}\" may not apply, so \"{criterion}\" must say what becomes of its points.",
      "“{part}”可能不适用，“{criterion}”必须规定不适用时如何计分。",
      "Say at the criterion whether the points of what does not apply are raised from the"
          + " rest, lost or passed on.",
      "请在该指标规定不适用时是折算、不得分还是转由上级处理。"),
  /** A criterion passes on what does not apply, but the one above it does not deal with it. */
  PASSES_TO_NOBODY(
      "\"{criterion}\" passes on what does not apply, but nothing above it raises the rest.",
      "“{criterion}”将不适用部分转由上级指标处理，但上级并未规定折算。",
      "Let the dimension or a criterion above raise the rest, or let this criterion do so"
          + " itself.",
      "请在上级指标或维度规定折算，或由本指标自行折算。"),
  /** A criterion passes on what does not apply, but does more than add up its parts. */
  PASS_NEEDS_SUM(
      "\"{criterion}\" passes on what does not apply, so it and the one above must only add up their"
          + " parts, and it must have neither weights nor a cap nor a floor.",
      "“{criterion}”将不适用部分转由上级指标处理，与上级均只能将各部分相加，且不得设权重、封顶或保底。",
      "Delete weights, cap and floor at both, or choose another rule for what does not" + " apply.",
      "请删除两级的权重、封顶和保底，或对不适用另作规定。"),
  /** A part outside a criterion has a weight. */
  MISPLACED_WEIGHT(
      "\"{part}\" stands in no criterion, so a weight says nothing there.",
      "“{part}”不在任何指标之下，不应设权重。",
      "Delete the weight; dimensions count by their maxima.",
      "请删除该权重，维度按分值计入。"),
  /** A mean is to be made of parts that are worth different points. */
  SCALES_DIFFER(
      "\"{criterion}\" makes a mean of its parts, so all of them must be worth the same, but they are"
          + " worth {worths}.",
      "“{criterion}”对各部分取平均，各部分的分值必须相同，现为 {worths} 分。",
      "Give all parts the same maximum and put the difference into weights, or add them up.",
      "请统一各部分的分值并以权重体现差异，或改为相加。"),
  /** A mean that takes no points below 0 has a part that can earn such. */
  PART_BELOW_ZERO(
      "\"{part}\" can earn points below 0, which \"{criterion}\" cannot combine.",
      "“{part}”可能得负分，“{criterion}”的合成方法不接受负分。",
      "Give the part a floor of 0, or choose a mean that takes negative points.",
      "请为该部分设 0 分保底，或改用可接受负分的合成方法。"),
  /** Places go by the total before a rounding, but something moves the total after it. */
  ROUNDING_NOT_LAST(
      "Step \"{step}\" ranks by the total before it was rounded, but \"{last}\" moves the total after"
          + " it.",
      "步骤“{step}”规定按修约前总分排名，但其后的“{last}”仍改变总分。",
      "Move the rounding behind the last step that moves the total, or rank by the rounded"
          + " total.",
      "请将修约移到最后一个改变总分的步骤之后，或改为按修约后总分排名。"),
  /** Some rule mixes the ratings of perspectives, but the rubric has none. */
  MISSING_PERSPECTIVES(
      "Item \"{item}\" is rated by perspectives, but the rubric has none.",
      "评分项“{item}”由各评价方评定，但评分细则没有规定评价方。",
      "Add the perspectives with their weights to the rubric.",
      "请在评分细则中规定评价方及其权重。"),
  /** The totals of perspectives are to be mixed, but the rubric has none. */
  NOTHING_MIXED(
      "\"{rubric}\" mixes the totals of perspectives, but has none.",
      "“{rubric}”规定按总分合成各评价方，但没有规定评价方。",
      "Add the perspectives with their weights, or delete the mixing of totals.",
      "请规定评价方及权重，或删除按总分合成的规定。"),
  /** A perspective counts nothing, or less than nothing. */
  WEIGHT_NOT_POSITIVE(
      "The weight of perspective \"{perspective}\" must be above 0, but is {weight}.",
      "评价方“{perspective}”的权重必须大于 0，现为 {weight}。",
      "Enter a weight above 0, or delete a perspective that does not count.",
      "请填写大于 0 的权重，不计入的评价方请删除。"),
  /** The weights of the perspectives do not add up to 1. */
  WEIGHTS_DIFFER(
      "The weights of the perspectives add up to {sum}, not 1.",
      "各评价方的权重合计为 {sum}，不是 1。",
      "Correct the weights, such as 0.3, 0.3 and 0.4.",
      "请更正权重使合计为 1，例如三成、三成和四成。"),
  /** A step stands where the order of the rules does not allow it. */
  STEP_OUT_OF_ORDER(
      "Step \"{step}\" cannot follow \"{before}\": gates come first, then bonuses, deductions and what"
          + " else moves the total, then one grade, then rules about grades, then vetoes.",
      "步骤“{step}”不能排在“{before}”之后：依次为准入条件、加分扣分及总分调整、一个等级划分、等级限制、一票否决。",
      "Move the step to where its kind belongs.",
      "请将该步骤移到其类别所在的位置。"),
  /** A limit bounds nothing. */
  NO_BOUND(
      "Limit \"{step}\" needs a highest or a lowest total.",
      "总分限制“{step}”必须规定最高或最低总分。",
      "Enter the highest or the lowest total, or delete the step.",
      "请填写总分的上限或下限，或删除该步骤。"),
  /** The lowest points allowed are above the highest. */
  BOUNDS_REVERSED(
      "The fewest points allowed, {least}, must not be above the most, {most}.",
      "保底 {least} 分不得高于封顶 {most} 分。",
      "Exchange the cap and the floor, or correct one of them.",
      "请对调封顶和保底，或更正其中之一。"),
  /** A rule about grades names a grade that the rubric does not have, or that has none below. */
  NO_SUCH_GRADE(
      "Step \"{step}\" limits grades, but not to one that it can; it can name {known}.",
      "步骤“{step}”限制等级，但所指等级不可用，可用的有 {known}。",
      "Name one of the grades shown, as the grade scale spells it.",
      "请使用所列等级，与等级划分中的写法一致。"),
  /** A rule about grades looks at a part that the tree does not have. */
  NO_SUCH_PART(
      "Step \"{step}\" looks at the points of \"{part}\", which the dimensions do not have.",
      "步骤“{step}”依据“{part}”的得分，但各维度中没有该部分。",
      "Correct the identifier of the part, or add the part to a dimension.",
      "请更正该部分的标识，或在维度中补充该部分。"),
  /** The rules that are in force together at some time do not fit together. */
  NOT_CONSISTENT_WHILE(
      "Of rubric \"{rubric}\", the rules that are in force together for {days} do not fit together; why"
          + " is told next.",
      "评分细则“{rubric}”在 {days} 期间同时有效的规则不自洽，原因见下。",
      "Correct what is told next, or let the dates of the rules that belong together"
          + " change on the same day.",
      "请更正下列问题，或使相互配套的规则在同一日更替。"),
  /** The rules of one version of a rubric change too often. */
  CHANGES_TOO_OFTEN(
      "The rules of this version of the rubric are others at {times} times; at most {most} are"
          + " allowed.",
      "本版评分细则的有效规则先后变化 {times} 次，最多允许 {most} 次。",
      "Publish a new version of the rubric for the later rules.",
      "请为后期的规则另行发布新版评分细则。"),
  /** A rubric that says it is official does not say where it was published. */
  MISSING_SOURCE(
      "An official rubric must name its source, but \"{rubric}\" names none.",
      "正式的评分细则必须注明出处，“{rubric}”未注明。",
      "Add title, issuing body and number of the document, or do not call the rubric"
          + " official.",
      "请注明文件标题、发文机关和文号，非正式文件请勿标为正式。");

  private final Template sentence;
  private final Template remedy;

  RubricProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  RubricProblem(String english, String chinese, Template remedy) {
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
