package org.chamberkit.cohort;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Template;

/** What can be wrong with a cohort, or with scoring it. */
public enum CohortProblem implements ProblemCode {
  /** Two groups have the same identifier. */
  GROUP_TWICE(
      "Group \"{group}\" is given more than once.", "分组“{group}”重复给出。", Remedies.OWN_IDENTIFIER),
  /** A subject is a member of two groups, or twice of one. */
  COHORT_MEMBER_TWICE(
      "Subject \"{subject}\" is a member more than once; it is compared within one group only.",
      "评价对象“{subject}”重复列入分组，只能在一个组内比较。",
      "Keep the subject in the group to which it belongs.",
      "请只在其所属分组中保留该对象。"),
  /** An item has two targets for the same subject, or for the same group. */
  TARGET_TWICE(
      "Item \"{item}\" has more than one target here.",
      "评分项“{item}”在此处有多个目标值。",
      "Keep one target for each item.",
      "每个评分项只保留一个目标值。"),
  /** Two ranks answer the same item. */
  RANK_TWICE(
      "Item \"{item}\" is answered by more than one ranking.",
      "评分项“{item}”由多个排名作答。",
      "Keep one ranking for each item.",
      "每个评分项只保留一个排名。"),
  /** A reference value is computed twice, or computed and given. */
  MEAN_TWICE(
      "The reference value \"{reference}\" is computed more than once, or computed and given.",
      "参照值“{reference}”被重复计算，或既计算又给出。",
      "Either let it be computed from the answers, or give it in the round.",
      "请在由答案计算和在评价周期中给出之间二选一。"),
  /** A target is below 0. */
  NEGATIVE_TARGET(
      "The target of item \"{item}\" is {due}; it must not be below 0.",
      "评分项“{item}”的目标值为 {due}，不得小于 0。",
      "Enter a target of 0 or more.",
      "请填写不小于 0 的目标值。"),
  /** What the cohort gives is no answer to the item. */
  NO_ANSWER_OF_COHORT(
      "Item \"{item}\" takes an answer of the kind \"{given}\", but the cohort gives one of the kind"
          + " \"{expected}\".",
      "评分项“{item}”应填“{given}”类答案，参评对象比较给出的是“{expected}”类答案。",
      "Take the item out of the comparison, or give it a rule that takes such answers.",
      "请从比较中去掉该评分项，或改用可接受该类答案的规则。"),
  /** The answers to an item come to no single number. */
  NOT_A_NUMBER(
      "Answers to item \"{item}\" are of the kind \"{kind}\", which comes to no single number that"
          + " could be compared.",
      "评分项“{item}”的答案属“{kind}”类，不能化为单一数值进行比较。",
      "Compare an item whose answer is a count, a share or another number.",
      "请改用答案为数量、占比等数值的评分项进行比较。"),
  /** A ranking goes by a part that the rubric does not have, or by the item that it answers. */
  NO_BASIS(
      "Item \"{item}\" cannot be ranked by \"{part}\": the rubric has no such part beside the item"
          + " itself.",
      "评分项“{item}”不能按“{part}”排名：评分细则中除该项自身外没有这一部分。",
      "Name another item, criterion or dimension of the rubric.",
      "请改为评分细则中的其他评分项、指标或维度。"),
  /** Subjects are ranked by a figure, but no figures are given. */
  NO_FIGURES(
      "Item \"{item}\" is ranked by figure \"{figure}\", so figures must be given.",
      "评分项“{item}”按指标“{figure}”排名，必须提供指标数据。",
      "Give the directory and the facts, by --directory and --facts at the command line.",
      "请提供名录和事实记录，命令行用 --directory 和 --facts。"),
  /** A subject is in none of the groups. */
  IN_NO_GROUP(
      "Subject \"{subject}\" is in none of the groups of this cohort.",
      "评价对象“{subject}”未列入任何分组。",
      "Add the subject to one of the groups.",
      "请将该对象列入某一分组。"),
  /** A member of a group has no evaluation. */
  NOT_EVALUATED(
      Severity.WARNING,
      "Subject \"{subject}\" of group \"{group}\" has no evaluation; places are those of the others.",
      "“{group}”组的评价对象“{subject}”没有评价，位次仅在其他对象之间排定。",
      "Have the evaluation sent in, or take the subject out of the group.",
      "请补报该对象的评价，或将其移出分组。"),
  /** Nobody has a number of which a mean could be taken. */
  NO_MEAN(
      "Nobody's answer to item \"{item}\" is known, so the reference value \"{reference}\" cannot be"
          + " computed.",
      "评分项“{item}”没有已知的答案，无法计算参照值“{reference}”。",
      "Have at least one subject answer the item, or give the reference value in the round.",
      "请至少补报一个对象的答案，或在评价周期中直接给出参照值。"),
  /** A place is not certain, as numbers are open. */
  PLACE_OPEN(
      Severity.WARNING,
      "The place of \"{subject}\" at item \"{item}\" is open, for numbers of the group are not known.",
      "“{subject}”在评分项“{item}”的位次待定，因组内有数值未知。",
      "Have the missing numbers of the group sent in.",
      "请补报组内所缺数值。"),
  /** Another place or target was typed in than the cohort gives. */
  COHORT_DIFFERS(
      Severity.WARNING,
      "The answer of \"{subject}\" to item \"{item}\" was typed in as {typed}, but the cohort gives"
          + " {number}, which counts.",
      "“{subject}”对评分项“{item}”填报为 {typed}，参评对象比较得出 {number}，以后者为准。",
      "Delete the typed answer; the cohort answers the item.",
      "请删除填报的答案，该项由参评对象比较得出。"),
  /** A stated place does not follow from the numbers. */
  COHORT_PLACE_DIFFERS(
      "The place of \"{subject}\" is {place} by the numbers given here, but {stated} is stated.",
      "按此处数值“{subject}”的位次为 {place}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A stated mean does not follow from the numbers. */
  COHORT_MEAN_DIFFERS(
      "The mean \"{reference}\" of {count} numbers is {mean}, but {stated} is stated.",
      "参照均值“{reference}”由 {count} 个数值得出 {mean}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A card of a result belongs to another round, or a subject has two. */
  CARD_OF_OTHER_COHORT(
      "The score card of \"{subject}\" is not of this round, or not its only one.",
      "“{subject}”的得分表不属于本评价周期，或重复出现。",
      Remedies.MAKE_ANEW);

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  CohortProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  CohortProblem(String english, String chinese, Template remedy) {
    this(Severity.ERROR, english, chinese, remedy);
  }

  CohortProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  CohortProblem(Severity severity, String english, String chinese, Template remedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Template sentence() {
    return sentence;
  }

  @Override
  public Template remedy() {
    return remedy;
  }

  static Problem targetTwice(PartId item, Pointer pointer) {
    return Problem.of(TARGET_TWICE, pointer, ImmutableMap.of("item", item.text()));
  }
}
