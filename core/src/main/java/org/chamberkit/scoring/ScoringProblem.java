package org.chamberkit.scoring;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a score card that claims to be a result. */
public enum ScoringProblem implements ProblemCode {
  /** The parts of a subtotal, of the base, of a step or of the total do not add up to it. */
  PARTS_DIFFER(
      "The parts of \"{part}\" add up to {sum}, but {stated} is stated.",
      "“{part}”各部分合计为 {sum}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A line or subtotal counts in a part that the card does not have, or not before it. */
  UNKNOWN_PART(
      "\"{part}\" counts in \"{under}\", which does not stand before it in this score card.",
      "“{part}”计入“{under}”，但得分表中在其之前没有“{under}”。",
      Remedies.MAKE_ANEW),
  /** No item of a dimension applies, so that nothing can be raised to its full points. */
  NOTHING_APPLIES(
      "No item of dimension \"{part}\" applies, so its points cannot be worked out.",
      "维度“{part}”的所有评分项均不适用，无法计算得分。",
      "Check whether really no item applies; if so, use a variant of the rubric that"
          + " leaves the dimension out.",
      "请核实是否全部不适用，属实的请采用不含该维度的细则方案。"),
  /** The points of a re-based criterion do not follow from those of its parts. */
  REBASE_DIFFERS(
      "The points of \"{part}\" do not follow from {reckoned} raised by {full} over {applicable}; {stated}"
          + " is stated.",
      "“{part}”的得分与 {reckoned} 按 {full} 比 {applicable} 折算的结果不符，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A combination does not name the parts of its criterion, or divides and does not round. */
  COMBINATION_UNFIT(
      "\"{part}\" combines {parts}; its combination must name each of them once, and say how it rounds"
          + " if it divides.",
      "“{part}”由 {parts} 合成，合成方法须逐一列明各部分，涉及除法的须规定如何修约。",
      Remedies.MAKE_ANEW),
  /** The grade is not the one that the rules about grades lead to. */
  GRADE_DIFFERS(
      "The rules about grades lead to {reached}, but {stated} is stated.",
      "等级限制规则得出的等级为 {reached}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A card of a subject that no gate held back has no total, or one that was held back has. */
  GATE_DIFFERS(
      "A subject that does not pass a gate is not scored, and any other is; this card says otherwise.",
      "未通过准入条件的对象不计分，其他对象须计分，本得分表与此不符。",
      Remedies.MAKE_ANEW),
  /** A card that is ranked with others answers another rubric, or is about another period. */
  OTHER_RUBRIC_OR_PERIOD(
      "This score card is of rubric \"{rubric}\" for {period}, so it cannot be ranked with the first"
          + " one, which is of \"{firstRubric}\" for {firstPeriod}.",
      "本得分表依据“{rubric}”，期间 {period}；第一张依据“{firstRubric}”，期间 {firstPeriod}，不能一并排名。",
      "Rank score cards of one rubric and one period only.",
      "请只对同一评分细则、同一期间的得分表排名。"),
  /** Totals of perspectives do not make up the base. */
  TOTALS_UNFIT(
      "The weights of the perspectives add up to {sum}; they must add up to 1, and the card itself must"
          + " have no subtotals beside their totals.",
      "各评价方的权重合计为 {sum}，应为 1；得分表列有各评价方总分时，不得另列小计。",
      Remedies.MAKE_ANEW),
  /** A card with a veto has a grade. */
  GRADE_IN_SPITE_OF_VETO(
      "A vetoed subject has no grade, but \"{grade}\" is stated.",
      "被一票否决的对象没有等级，所载为“{grade}”。",
      Remedies.MAKE_ANEW),
  /** An item, part, reference, gate or perspective stands twice in a card. */
  PART_TWICE(
      "\"{part}\" stands more than once in this score card.",
      "“{part}”在得分表中重复出现。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  ScoringProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  ScoringProblem(String english, String chinese, Template remedy) {
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
