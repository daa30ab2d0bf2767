package org.chamberkit.scoring;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a score card that claims to be a result. */
public enum ScoringProblem implements ProblemCode {
  /** The parts of a subtotal, of the base, of a step or of the total do not add up to it. */
  PARTS_DIFFER(
      "The parts of \"{part}\" add up to {sum}, but {stated} is stated.",
      "“{part}”各部分合计为 {sum}，所载为 {stated}。"),
  /** The rules that fired do not lead from the reckoned points to the stated ones. */
  FIRINGS_DIFFER(
      "The rules that fired at \"{part}\" lead to {reached}, but {stated} is stated.",
      "“{part}”所触发的规则得出 {reached}，所载为 {stated}。"),
  /** A line or subtotal counts in a part that the card does not have, or not before it. */
  UNKNOWN_PART(
      "\"{part}\" counts in \"{under}\", which does not stand before it in this score card.",
      "“{part}”计入“{under}”，但得分表中在其之前没有“{under}”。"),
  /** A ledger line has an answer without reckoned points, or reckoned points without an answer. */
  ANSWER_WITHOUT_POINTS(
      "Item \"{item}\" must have both an answer and reckoned points, or neither.",
      "评分项“{item}”的答案与计算所得分必须同时具备或同时没有。"),
  /** An item or part stands twice in a card. */
  PART_TWICE("\"{part}\" stands more than once in this score card.", "“{part}”在得分表中重复出现。");

  private final Template sentence;

  ScoringProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
