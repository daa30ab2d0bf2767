package org.chamberkit.consolidation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a rule of consolidation, with control links or with a consolidation. */
public enum ConsolidationProblem implements ProblemCode {
  /** Enterprises control each other in a circle. */
  CONTROL_CIRCLE(
      "Enterprises control each other in a circle: {circle}.",
      "企业之间的控制关系形成循环：{circle}。",
      "Ask the enterprises who controls whom, and delete the link that is wrong or ended.",
      "请向有关企业核实控制关系，删除有误或已终止的一条。"),
  /** An enterprise is replaced twice. */
  REPLACED_TWICE(
      "\"{candidate}\" is replaced more than once.", "“{candidate}”被重复替代。", Remedies.MAKE_ANEW),
  /** A replacement names nobody, the replaced one itself, or another way. */
  REPLACEMENT_DOES_NOT_FIT(
      "The replacement of \"{candidate}\" must name others, and the way to the first of them.",
      "对“{candidate}”的替代须列明由哪些其他企业代表，以及到其中第一家的控制路径。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  ConsolidationProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  ConsolidationProblem(String english, String chinese, Template remedy) {
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
