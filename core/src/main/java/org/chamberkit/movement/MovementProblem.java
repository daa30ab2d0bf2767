package org.chamberkit.movement;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with a movement, or with the editions it is to be taken from. */
public enum MovementProblem implements ProblemCode {
  /** The editions are not of one list. */
  OTHER_LIST(
      "Edition {number} is one of list \"{other}\", but the last one is of list \"{list}\"; movement"
          + " is between editions of one list.",
      "第 {number} 个榜单为“{other}”，末个为“{list}”；位次变化只能在同一榜单的各期之间比较。",
      "Give editions of one list only, from the oldest to the latest.",
      "请只提供同一榜单的各期，由早到晚排列。"),
  /** An edition does not say which it is, where that has to be told. */
  EDITION_WITHOUT_ID(
      "Edition {number} does not say which edition it is; where more than two are compared, each has"
          + " to.",
      "第 {number} 期未注明期次；比较两期以上时，每期均须注明。",
      "Rank the edition again with its identifier, such as 2025.",
      "请为该期注明期次（例如 2025）后重新排名。"),
  /** An edition is given twice. */
  EDITION_TWICE(
      "Edition \"{edition}\" is given more than once.",
      "“{edition}”期重复给出。",
      "Give each edition once; after a correction, give its last version.",
      "每期只提供一次，有更正的提供最后一版。"),
  /** There is no edition before to compare with. */
  NO_EDITION_BEFORE(
      "There is no edition before to compare with; {count} given.",
      "缺少可比较的上一期；给出 {count} 期。",
      "Give the edition before as well.",
      "请同时提供上一期榜单。"),
  /** A change is not the difference of the places. */
  CHANGE_OF_PLACE_DIFFERS(
      "\"{candidate}\" came from place {from} to {place}, a change of {change}, but {stated} is"
          + " stated.",
      "“{candidate}”由第 {from} 名变为第 {place} 名，变化 {change} 位，所载为 {stated} 位。",
      Remedies.MAKE_ANEW),
  /** A count is not that of the entries. */
  MOVEMENT_COUNT_DIFFERS(
      "The entries make {count} under \"{name}\", but {stated} is stated.",
      "按明细“{name}”为 {count}，所载为 {stated}。",
      Remedies.MAKE_ANEW),
  /** A streak that cannot be. */
  STREAK_DIFFERS(
      "The streaks of \"{candidate}\" do not fit: {onList} editions on the list, {atTop} at place"
          + " 1.",
      "“{candidate}”的连续期数不相符：连续上榜 {onList} 期，连续居首 {atTop} 期。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  MovementProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  MovementProblem(String english, String chinese, Template remedy) {
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
