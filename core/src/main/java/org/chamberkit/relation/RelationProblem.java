package org.chamberkit.relation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a relation or a succession by itself. */
public enum RelationProblem implements ProblemCode {
  /** A relation that is no cooperation has a basis. */
  BASIS_NOT_EXPECTED(
      "Only a cooperation has a basis, but the relation is \"{relation}\".",
      "只有合作关系才注明合作依据，该关系是“{relation}”。",
      "Delete the basis, or set the relation to cooperation.",
      "请删除合作依据，或将关系改为合作关系。"),
  /** A succession has too few heirs for its kind, or too many. */
  HEIRS_DO_NOT_FIT(
      "The number of heirs of \"{predecessor}\" is {count}; what is split has at least two, what is"
          + " renamed or merged one ({kind}).",
      "“{predecessor}”有 {count} 个承继单位；拆分（split）至少有两个，更名、合并只有一个（{kind}）。",
      "List every heir of a split; for a merger give each merged organization its own"
          + " succession with the same heir.",
      "拆分须列出全部承继单位，合并须为各被合并单位分别登记同一承继单位。"),
  /** A succession names an heir twice. */
  HEIR_TWICE(
      "\"{heir}\" is named more than once as an heir of \"{predecessor}\".",
      "“{heir}”被重复列为“{predecessor}”的承继单位。",
      "List the heir once, with its whole share.",
      "该承继单位只列一次，份额合并填写。"),
  /**
   * The shares of heirs are not above 0, come to more than 1, or are stated where one takes all.
   */
  SHARES_DO_NOT_FIT(
      "The shares of the heirs of \"{predecessor}\" must be above 0 and at most 1 together; an only"
          + " heir takes all and states none.",
      "“{predecessor}”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。",
      "State shares such as 0.6 and 0.4; what is left of 1 goes to no heir, and an only"
          + " heir needs none.",
      "请按 0 至 1 之间的小数填写份额，合计不足 1 的部分不归任何承继单位，唯一承继单位不填。");

  private final Template sentence;
  private final Template remedy;

  RelationProblem(String english, String chinese, String remedy, String chineseRemedy) {
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
