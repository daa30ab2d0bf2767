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
  /** A line or subtotal counts in a part that the card does not have. */
  UNKNOWN_PART(
      "\"{part}\" counts in \"{under}\", which this score card does not have.",
      "“{part}”计入“{under}”，但得分表中没有“{under}”。"),
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
