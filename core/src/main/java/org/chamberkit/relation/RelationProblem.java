package org.chamberkit.relation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a relation or a succession by itself. */
public enum RelationProblem implements ProblemCode {
  /** A relation that is no cooperation has a basis. */
  BASIS_NOT_EXPECTED(
      "Only a cooperation has a basis, but the relation is \"{relation}\".",
      "只有合作关系才注明合作依据，该关系是“{relation}”。"),
  /** A succession has too few heirs for its kind, or too many. */
  HEIRS_DO_NOT_FIT(
      "The number of heirs of \"{predecessor}\" is {count}; what is split has at least two, what is"
          + " renamed or merged one ({kind}).",
      "“{predecessor}”有 {count} 个承继单位；拆分（split）至少有两个，更名、合并只有一个（{kind}）。"),
  /** A succession names an heir twice. */
  HEIR_TWICE(
      "\"{heir}\" is named more than once as an heir of \"{predecessor}\".",
      "“{heir}”被重复列为“{predecessor}”的承继单位。"),
  /**
   * The shares of heirs are not above 0, come to more than 1, or are stated where one takes all.
   */
  SHARES_DO_NOT_FIT(
      "The shares of the heirs of \"{predecessor}\" must be above 0 and at most 1 together; an only"
          + " heir takes all and states none.",
      "“{predecessor}”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。");

  private final Template sentence;

  RelationProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
