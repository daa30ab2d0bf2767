package org.chamberkit.variant;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a variant of a rubric. */
public enum VariantProblem implements ProblemCode {
  /** The variant belongs to another rubric or another version. */
  VARIANT_OF_OTHER_RUBRIC(
      "This is a variant of rubric \"{given}\", not of \"{expected}\".",
      "本方案所依据的评分细则是“{given}”，不是“{expected}”。"),
  /** A part is named twice. */
  VARIANT_PART_TWICE("\"{part}\" is named more than once in this variant.", "“{part}”在本方案中重复出现。"),
  /** A part is named that the tree does not have. */
  VARIANT_OF_UNKNOWN_PART(
      "The rubric has no part \"{part}\" of which a variant could speak.",
      "评分细则没有“{part}”，无法另行规定。"),
  /** More than one variant is meant for the same organization on the same day. */
  TWO_VARIANTS(
      "More than one variant is meant for organization \"{organization}\" on {day}: {variants}.",
      "{day} 适用于组织“{organization}”的方案不止一个：{variants}。"),
  /** A criterion is given a rule. */
  VARIANT_RULE_WITHOUT_ITEM(
      "\"{part}\" is no item, so it cannot have a rule.", "“{part}”不是评分项，不能规定计分规则。");

  private final Template sentence;

  VariantProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
