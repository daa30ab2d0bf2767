package org.chamberkit.consolidation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a rule of consolidation, with control links or with a consolidation. */
public enum ConsolidationProblem implements ProblemCode {
  /** Enterprises control each other in a circle. */
  CONTROL_CIRCLE(
      "Enterprises control each other in a circle: {circle}.", "企业之间的控制关系形成循环：{circle}。"),
  /** An enterprise is replaced twice. */
  REPLACED_TWICE("\"{candidate}\" is replaced more than once.", "“{candidate}”被重复替代。"),
  /** A replacement names nobody, the replaced one itself, or another way. */
  REPLACEMENT_DOES_NOT_FIT(
      "The replacement of \"{candidate}\" must name others, and the way to the first of them.",
      "对“{candidate}”的替代须列明由哪些其他企业代表，以及到其中第一家的控制路径。");

  private final Template sentence;

  ConsolidationProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
