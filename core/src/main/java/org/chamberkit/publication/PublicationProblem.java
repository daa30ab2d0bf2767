package org.chamberkit.publication;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with the publication of a list. */
public enum PublicationProblem implements ProblemCode {
  /** An entry of the journal is earlier than the one before it. */
  JOURNAL_OUT_OF_ORDER(
      "The entry of {day} stands behind one of {before}; a journal goes on from day to day.",
      "{day} 的记录排在 {before} 的记录之后，台账应按日期先后记载。"),
  /** An act that the status of the list does not allow. */
  ACT_NOT_POSSIBLE(
      "The act \"{act}\" is not possible while the list has the status \"{status}\".",
      "榜单状态为“{status}”时不能进行“{act}”。"),
  /** The list is published while objections may still be raised. */
  NOTICE_NOT_OVER(
      "The list cannot be published on {day}: the public notice goes on until {end}.",
      "公示期至 {end} 为止，榜单不能于 {day} 发布。"),
  /** The list is published while an objection is not decided. */
  OBJECTION_NOT_DECIDED(
      "The list cannot be published: objection {objection} is not decided.",
      "第 {objection} 号异议尚未处理，榜单不能发布。"),
  /** An objection is raised on a day on which there is no public notice. */
  OBJECTION_OUTSIDE_NOTICE(
      "Objection {objection} of {day} lies outside the public notice, {window}.",
      "第 {objection} 号异议于 {day} 提出，不在公示期 {window} 之内。"),
  /** The number of an objection is taken. */
  OBJECTION_TWICE("There is an objection {objection} already.", "第 {objection} 号异议已经存在。"),
  /** An objection is decided that was not raised, or was decided before. */
  NO_OPEN_OBJECTION(
      "There is no open objection {objection} to decide.", "没有待处理的第 {objection} 号异议。"),
  /** Somebody is spoken of who is not on the list. */
  NOT_ON_LIST("\"{candidate}\" is not on the list.", "“{candidate}”不在榜单上。"),
  /** A place is to be filled, but the reserve is used up. */
  RESERVE_EMPTY(
      "The place of \"{candidate}\" cannot be filled: nobody is left in the reserve.",
      "“{candidate}”的空缺无法递补：递补名单已无对象。"),
  /** A correction is of another list. */
  CORRECTION_OF_OTHER_LIST(
      "The correction is an edition of list \"{other}\", not of \"{list}\".",
      "更正所用为榜单“{other}”，而非“{list}”。"),
  /** One that was taken off stands on the list again after a correction. */
  TAKEN_OFF_RETURNS(
      "\"{candidate}\" was taken off the list, but the correction has it on the list again.",
      "“{candidate}”已被撤下，更正后的榜单又将其列入。"),
  /** A list is to be published that the programme does not have. */
  LIST_NOT_IN_PROGRAMME(
      "The edition of the programme has no list \"{list}\"; it has {known}.",
      "该期项目没有榜单“{list}”，现有：{known}。"),
  /** The status stated does not follow from the journal. */
  STATUS_DIFFERS(
      "The journal makes the status \"{status}\", but \"{stated}\" is stated.",
      "按台账状态应为“{status}”，所载为“{stated}”。"),
  /** The versions stated do not follow from the journal. */
  VERSION_DIFFERS(
      "Version {number} does not follow from the edition and the journal.",
      "第 {number} 版与榜单及台账不符。");

  private final Template sentence;

  PublicationProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
