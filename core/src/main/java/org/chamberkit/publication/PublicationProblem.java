package org.chamberkit.publication;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with the publication of a list. */
public enum PublicationProblem implements ProblemCode {
  /** An entry of the journal is earlier than the one before it. */
  JOURNAL_OUT_OF_ORDER(
      "The entry of {day} stands behind one of {before}; a journal goes on from day to day.",
      "{day} 的记录排在 {before} 的记录之后，台账应按日期先后记载。",
      "Append each act at the end on its own day; a forgotten one is entered on the day on"
          + " which it is entered.",
      "各项行为应按当日追加在末尾，漏记的按补记当日记入。"),
  /** An act that the status of the list does not allow. */
  ACT_NOT_POSSIBLE(
      "The act \"{act}\" is not possible while the list has the status \"{status}\".",
      "榜单状态为“{status}”时不能进行“{act}”。",
      "Enter the act that has to come before, such as opening the public notice before"
          + " publishing.",
      "请先记入前置行为，例如发布之前须先公示。"),
  /** The list is published while objections may still be raised. */
  NOTICE_NOT_OVER(
      "The list cannot be published on {day}: the public notice goes on until {end}.",
      "公示期至 {end} 为止，榜单不能于 {day} 发布。",
      "Publish on the day after the last day of the public notice, or later.",
      "请在公示期最后一日之后发布。"),
  /** The list is published while an objection is not decided. */
  OBJECTION_NOT_DECIDED(
      "The list cannot be published: objection {objection} is not decided.",
      "第 {objection} 号异议尚未处理，榜单不能发布。",
      "Decide the objection and enter the decision, also where it changes nothing.",
      "请先处理该异议并记入处理结果，不改变榜单的也须记入。"),
  /** An objection is raised on a day on which there is no public notice. */
  OBJECTION_OUTSIDE_NOTICE(
      "Objection {objection} of {day} lies outside the public notice, {window}.",
      "第 {objection} 号异议于 {day} 提出，不在公示期 {window} 之内。",
      "Check the day of the objection; one that came later leads to a correction after"
          + " publishing.",
      "请核对异议提出日期，逾期提出的可在发布后作为更正处理。"),
  /** The number of an objection is taken. */
  OBJECTION_TWICE(
      "There is an objection {objection} already.",
      "第 {objection} 号异议已经存在。",
      "Give the objection the next free number.",
      "请使用下一个未用的异议编号。"),
  /** An objection is decided that was not raised, or was decided before. */
  NO_OPEN_OBJECTION(
      "There is no open objection {objection} to decide.",
      "没有待处理的第 {objection} 号异议。",
      "Correct the number, or enter the objection before its decision; each is decided" + " once.",
      "请更正编号，或先记入异议再记入处理结果，每项异议只处理一次。"),
  /** Somebody is spoken of who is not on the list. */
  NOT_ON_LIST(
      "\"{candidate}\" is not on the list.",
      "“{candidate}”不在榜单上。",
      "Correct the identifier; only who is on the present version can be taken off or"
          + " objected to.",
      "请更正标识，只能对现行版本上的对象提出异议或撤下。"),
  /** A place is to be filled, but the reserve is used up. */
  RESERVE_EMPTY(
      "The place of \"{candidate}\" cannot be filled: nobody is left in the reserve.",
      "“{candidate}”的空缺无法递补：递补名单已无对象。",
      "Leave the place empty or close the ranks, as the rules of the list say.",
      "请按榜单规则空缺或由后续对象依次前移。"),
  /** A correction is of another list. */
  CORRECTION_OF_OTHER_LIST(
      "The correction is an edition of list \"{other}\", not of \"{list}\".",
      "更正所用为榜单“{other}”，而非“{list}”。",
      "Rank the corrected candidates by the same list definition.",
      "请用同一榜单规则对更正后的参评对象重新排名。"),
  /** One that was taken off stands on the list again after a correction. */
  TAKEN_OFF_RETURNS(
      "\"{candidate}\" was taken off the list, but the correction has it on the list again.",
      "“{candidate}”已被撤下，更正后的榜单又将其列入。",
      "Leave it out of the candidates of the correction, too.",
      "请在更正所用的参评对象中也删除该对象。"),
  /** A list is to be published that the programme does not have. */
  LIST_NOT_IN_PROGRAMME(
      "The edition of the programme has no list \"{list}\"; it has {known}.",
      "该期项目没有榜单“{list}”，现有：{known}。",
      "Name one of the lists that the sentence shows.",
      "请改为所列榜单之一。"),
  /** The status stated does not follow from the journal. */
  STATUS_DIFFERS(
      "The journal makes the status \"{status}\", but \"{stated}\" is stated.",
      "按台账状态应为“{status}”，所载为“{stated}”。",
      Remedies.MAKE_ANEW),
  /** The versions stated do not follow from the journal. */
  VERSION_DIFFERS(
      "Version {number} does not follow from the edition and the journal.",
      "第 {number} 版与榜单及台账不符。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  PublicationProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  PublicationProblem(String english, String chinese, Template remedy) {
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
