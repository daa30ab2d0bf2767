package org.chamberkit.variant;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a variant of a rubric. */
public enum VariantProblem implements ProblemCode {
  /** The variant belongs to another rubric or another version. */
  VARIANT_OF_OTHER_RUBRIC(
      "This is a variant of rubric \"{given}\", not of \"{expected}\".",
      "本方案所依据的评分细则是“{given}”，不是“{expected}”。",
      "Give the rubric that the variant names, or the variant of this one.",
      "请提供方案所依据的评分细则，或本细则的方案。"),
  /** A part is named twice. */
  VARIANT_PART_TWICE(
      "\"{part}\" is named more than once in this variant.",
      "“{part}”在本方案中重复出现。",
      "Merge the two entries into one.",
      "请将两处规定合并为一处。"),
  /** A part is named that the tree does not have. */
  VARIANT_OF_UNKNOWN_PART(
      "The rubric has no part \"{part}\" of which a variant could speak.",
      "评分细则没有“{part}”，无法另行规定。",
      "Correct the identifier; a variant changes or leaves out parts, it adds none.",
      "请更正标识，方案只能改动或去掉已有部分，不能新增。"),
  /** More than one variant is meant for the same organization on the same day. */
  TWO_VARIANTS(
      "More than one variant is meant for organization \"{organization}\" on {day}: {variants}.",
      "{day} 适用于组织“{organization}”的方案不止一个：{variants}。",
      "Narrow the scope or the validity of all but one.",
      "请缩小其余方案的适用范围或有效期，只留一个适用。"),
  /** A criterion is given a rule. */
  VARIANT_RULE_WITHOUT_ITEM(
      "\"{part}\" is no item, so it cannot have a rule.",
      "“{part}”不是评分项，不能规定计分规则。",
      "Give the rule to an item under it.",
      "请将计分规则写到其下的评分项。");

  private final Template sentence;
  private final Template remedy;

  VariantProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
