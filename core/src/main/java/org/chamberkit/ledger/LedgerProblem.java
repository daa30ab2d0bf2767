package org.chamberkit.ledger;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a line of a score card that claims to be a result. */
public enum LedgerProblem implements ProblemCode {
  /** The rules that fired do not lead from the reckoned points to the stated ones. */
  FIRINGS_DIFFER(
      "The rules that fired at \"{part}\" lead to {reached}, but {stated} is stated.",
      "“{part}”所触发的规则得出 {reached}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A ledger line has reckoned points without an answer. */
  POINTS_WITHOUT_ANSWER(
      "Item \"{item}\" has reckoned points, but no answer from which they come.",
      "评分项“{item}”有计算所得分，却没有所依据的答案。",
      Remedies.MAKE_ANEW),
  /** A ledger line says that its item does not apply, but it has points. */
  POINTS_WITHOUT_APPLYING(
      "Item \"{item}\" does not apply, so it must have no points.",
      "评分项“{item}”不适用，不得计分。",
      Remedies.MAKE_ANEW),
  /** A line says that it was overridden, but not with the answer or the points that it has. */
  OVERRIDING_DIFFERS(
      "Item \"{item}\" must have the answer or the points that it was overridden with.",
      "评分项“{item}”的答案或得分须与改判一致。",
      Remedies.MAKE_ANEW),
  /** A criterion is said to be re-based, but nothing was left out, or all of it. */
  NOTHING_TO_REBASE(
      "What applies is worth {applicable} of {full} points; to raise it, it must be more than nothing"
          + " and less than all.",
      "适用部分的分值为 {applicable} 分，全部为 {full} 分；折算时适用部分须多于零且少于全部。",
      Remedies.MAKE_ANEW),
  /** The points of a criterion after its bounds and rounding do not follow, or are as before. */
  NODE_DIFFERS(
      "The bounds and the rounding of this criterion do not turn {before} into {after}.",
      "本指标的封顶、保底和修约不会使 {before} 变为 {after}。",
      Remedies.MAKE_ANEW),
  /** The total after a step does not follow from the one before it. */
  CHANGE_DIFFERS(
      "Step \"{step}\" does not turn a total of {before} into {after}.",
      "步骤“{step}”不会使总分 {before} 变为 {after}。",
      Remedies.MAKE_ANEW),
  /** A rule about grades is said to have acted, but the grade is the same. */
  GRADE_NOT_CHANGED(
      "Step \"{step}\" is said to have held the grade down, but it stays \"{grade}\".",
      "所载步骤“{step}”限制了等级，但等级仍为“{grade}”。",
      Remedies.MAKE_ANEW),
  /** The total after a floor is not the one before it, raised to the lowest. */
  FLOOR_DIFFERS(
      "A floor of {lowest} does not turn a total of {before} into {after}.",
      "总分保底 {lowest} 分不会使 {before} 变为 {after}。",
      Remedies.MAKE_ANEW),
  /** The mean of a perspective is no share. */
  MEAN_OUT_OF_RANGE(
      "The mean of perspective \"{perspective}\" must be from 0 to 1, but is {mean}.",
      "评价方“{perspective}”的均值必须在 0 至 1 之间，现为 {mean}。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  LedgerProblem(String english, String chinese, Template remedy) {
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
