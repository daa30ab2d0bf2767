package org.chamberkit.evaluation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an evaluation. */
public enum EvaluationProblem implements ProblemCode {
  /** Two answers name the same item. */
  ANSWERED_TWICE(Severity.ERROR, "Item \"{item}\" is answered more than once.", "评分项“{item}”重复作答。"),
  /** The evaluation was made for another rubric or another version. */
  OTHER_RUBRIC(
      Severity.ERROR,
      "This evaluation answers rubric \"{given}\", not \"{expected}\".",
      "本评价对应的评分细则是“{given}”，不是“{expected}”。"),
  /** The rubric is not in force on the last day of the period. */
  RUBRIC_NOT_IN_FORCE(
      Severity.ERROR,
      "Rubric \"{rubric}\" is in force for {validity}, not on the last day {day} of this period.",
      "评分细则“{rubric}”的有效期为 {validity}，不含本期间的最后一日 {day}。"),
  /** An answer names an item that the rubric does not have. */
  UNKNOWN_ITEM(
      Severity.ERROR,
      "The rubric has no item \"{item}\"; it has {known}.",
      "评分细则没有评分项“{item}”，只有 {known}。"),
  /** An item has no answer, so that its points stay open. */
  MISSING_ANSWER(
      Severity.WARNING,
      "Item \"{item}\" is not answered; its points are open.",
      "评分项“{item}”未作答，其得分待定。");

  private final Severity severity;
  private final Template sentence;

  EvaluationProblem(Severity severity, String english, String chinese) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
