package org.chamberkit.scoring;

import org.chamberkit.problem.ProblemCode;
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
  /** A ledger line has reckoned points without an answer. */
  POINTS_WITHOUT_ANSWER(
      "Item \"{item}\" has reckoned points, but no answer from which they come.",
      "评分项“{item}”有计算所得分，却没有所依据的答案。"),
  /** A ledger line says that its item does not apply, but it has points. */
  POINTS_WITHOUT_APPLYING(
      "Item \"{item}\" does not apply, so it must have no points.", "评分项“{item}”不适用，不得计分。"),
  /** A line says that it was overridden, but not with the answer or the points that it has. */
  OVERRIDING_DIFFERS(
      "Item \"{item}\" must have the answer or the points that it was overridden with.",
      "评分项“{item}”的答案或得分须与改判一致。"),
  /** No item of a dimension applies, so that nothing can be raised to its full points. */
  NOTHING_APPLIES(
      "No item of dimension \"{part}\" applies, so its points cannot be worked out.",
      "维度“{part}”的所有评分项均不适用，无法计算得分。"),
  /** A criterion is said to be re-based, but nothing was left out, or all of it. */
  NOTHING_TO_REBASE(
      "What applies is worth {applicable} of {full} points; to raise it, it must be more than nothing"
          + " and less than all.",
      "适用部分的分值为 {applicable} 分，全部为 {full} 分；折算时适用部分须多于零且少于全部。"),
  /** The points of a re-based criterion do not follow from those of its parts. */
  REBASE_DIFFERS(
      "The points of \"{part}\" do not follow from {reckoned} raised by {full} over {applicable}; {stated}"
          + " is stated.",
      "“{part}”的得分与 {reckoned} 按 {full} 比 {applicable} 折算的结果不符，所载为 {stated}。"),
  /** A combination does not name the parts of its criterion, or divides and does not round. */
  COMBINATION_UNFIT(
      "\"{part}\" combines {parts}; its combination must name each of them once, and say how it rounds"
          + " if it divides.",
      "“{part}”由 {parts} 合成，合成方法须逐一列明各部分，涉及除法的须规定如何修约。"),
  /** The points of a criterion after its bounds and rounding do not follow, or are as before. */
  NODE_DIFFERS(
      "The bounds and the rounding of this criterion do not turn {before} into {after}.",
      "本指标的封顶、保底和修约不会使 {before} 变为 {after}。"),
  /** The total after a step does not follow from the one before it. */
  CHANGE_DIFFERS(
      "Step \"{step}\" does not turn a total of {before} into {after}.",
      "步骤“{step}”不会使总分 {before} 变为 {after}。"),
  /** A rule about grades is said to have acted, but the grade is the same. */
  GRADE_NOT_CHANGED(
      "Step \"{step}\" is said to have held the grade down, but it stays \"{grade}\".",
      "所载步骤“{step}”限制了等级，但等级仍为“{grade}”。"),
  /** The grade is not the one that the rules about grades lead to. */
  GRADE_DIFFERS(
      "The rules about grades lead to {reached}, but {stated} is stated.",
      "等级限制规则得出的等级为 {reached}，所载为 {stated}。"),
  /** The total after a floor is not the one before it, raised to the lowest. */
  FLOOR_DIFFERS(
      "A floor of {lowest} does not turn a total of {before} into {after}.",
      "总分保底 {lowest} 分不会使 {before} 变为 {after}。"),
  /** A card of a subject that no gate held back has no total, or one that was held back has. */
  GATE_DIFFERS(
      "A subject that does not pass a gate is not scored, and any other is; this card says otherwise.",
      "未通过准入条件的对象不计分，其他对象须计分，本得分表与此不符。"),
  /** The mean of a perspective is no share. */
  MEAN_OUT_OF_RANGE(
      "The mean of perspective \"{perspective}\" must be from 0 to 1, but is {mean}.",
      "评价方“{perspective}”的均值必须在 0 至 1 之间，现为 {mean}。"),
  /** A card that is ranked with others answers another rubric, or is about another period. */
  OTHER_RUBRIC_OR_PERIOD(
      "This score card is of rubric \"{rubric}\" for {period}, so it cannot be ranked with the first"
          + " one, which is of \"{firstRubric}\" for {firstPeriod}.",
      "本得分表依据“{rubric}”，期间 {period}；第一张依据“{firstRubric}”，期间 {firstPeriod}，不能一并排名。"),
  /** A card with a veto has a grade. */
  GRADE_IN_SPITE_OF_VETO(
      "A vetoed subject has no grade, but \"{grade}\" is stated.", "被一票否决的对象没有等级，所载为“{grade}”。"),
  /** An item, part, reference, gate or perspective stands twice in a card. */
  PART_TWICE("\"{part}\" stands more than once in this score card.", "“{part}”在得分表中重复出现。");

  private final Template sentence;

  ScoringProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
