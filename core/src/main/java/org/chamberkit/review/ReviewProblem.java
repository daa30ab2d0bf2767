package org.chamberkit.review;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with an objection or its review. */
public enum ReviewProblem implements ProblemCode {
  /** An objection was upheld, but nothing was ruled. */
  UPHELD_WITHOUT_RULING(
      "An objection that is upheld needs at least one answer or points that count instead.",
      "异议成立的，至少须有一项改判。"),
  /** An objection was dismissed, but something was ruled. */
  DISMISSED_WITH_RULING("An objection that is dismissed changes nothing.", "异议不成立的，不得改判。"),
  /** An objection was decided before it was raised. */
  DECIDED_BEFORE_RAISED(
      "The objection was raised on {raisedOn}, so it cannot have been decided on {decidedOn}.",
      "异议于 {raisedOn} 提出，不可能于 {decidedOn} 作出决定。"),
  /** An objection that is not decided cannot be reviewed. */
  NOT_DECIDED("The objection is not decided yet.", "异议尚未作出决定。"),
  /** A change of points names no part where there are several, or one where there is none. */
  PART_OF_CHANGE(
      "A change of an item, criterion or step names it, and one of base or total names none; this is"
          + " one of the kind \"{of}\".",
      "评分项、指标、步骤的变化须写明是哪一个，基础分、总分的变化不得写明；此处类别为“{of}”。"),
  /** Nobody was evaluated to whom the objection belongs. */
  OBJECTION_OF_NOBODY(
      "There is no evaluation of \"{subject}\" by rubric \"{rubric}\" for {period}.",
      "没有“{subject}”依据“{rubric}”在 {period} 的评价。");

  private final Template sentence;

  ReviewProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
