package org.chamberkit.review;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with an objection or its review. */
public enum ReviewProblem implements ProblemCode {
  /** An objection was upheld, but nothing was ruled. */
  UPHELD_WITHOUT_RULING(
      "An objection that is upheld needs at least one answer or points that count instead.",
      "异议成立的，至少须有一项改判。",
      "Add the answer or the points that count instead.",
      "请补充改判后的答案或分数。"),
  /** An objection was dismissed, but something was ruled. */
  DISMISSED_WITH_RULING(
      "An objection that is dismissed changes nothing.",
      "异议不成立的，不得改判。",
      "Delete what counts instead, or uphold the objection.",
      "请删除改判内容，或将异议改为成立。"),
  /** An objection was decided before it was raised. */
  DECIDED_BEFORE_RAISED(
      "The objection was raised on {raisedOn}, so it cannot have been decided on {decidedOn}.",
      "异议于 {raisedOn} 提出，不可能于 {decidedOn} 作出决定。",
      "Correct one of the two days.",
      "请更正提出日期或决定日期。"),
  /** An objection that is not decided cannot be reviewed. */
  NOT_DECIDED(
      "The objection is not decided yet.",
      "异议尚未作出决定。",
      "Decide the objection first, and review then.",
      "请先对异议作出决定，再进行复核。"),
  /** A change of points names no part where there are several, or one where there is none. */
  PART_OF_CHANGE(
      "A change of an item, criterion or step names it, and one of base or total names none; this is"
          + " one of the kind \"{of}\".",
      "评分项、指标、步骤的变化须写明是哪一个，基础分、总分的变化不得写明；此处类别为“{of}”。",
      Remedies.MAKE_ANEW),
  /** Nobody was evaluated to whom the objection belongs. */
  OBJECTION_OF_NOBODY(
      "There is no evaluation of \"{subject}\" by rubric \"{rubric}\" for {period}.",
      "没有“{subject}”依据“{rubric}”在 {period} 的评价。",
      "Correct subject, rubric or period of the objection, or give the evaluation that it"
          + " is against.",
      "请更正异议的对象、评分细则或期间，或提供所针对的评价。");

  private final Template sentence;
  private final Template remedy;

  ReviewProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  ReviewProblem(String english, String chinese, Template remedy) {
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
