package org.chamberkit.movement;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with a movement, or with the editions it is to be taken from. */
public enum MovementProblem implements ProblemCode {
  /** The editions are not of one list. */
  OTHER_LIST(
      "Edition {number} is one of list \"{other}\", but the last one is of list \"{list}\"; movement"
          + " is between editions of one list.",
      "第 {number} 个榜单为“{other}”，末个为“{list}”；位次变化只能在同一榜单的各期之间比较。"),
  /** An edition does not say which it is, where that has to be told. */
  EDITION_WITHOUT_ID(
      "Edition {number} does not say which edition it is; where more than two are compared, each has"
          + " to.",
      "第 {number} 期未注明期次；比较两期以上时，每期均须注明。"),
  /** An edition is given twice. */
  EDITION_TWICE("Edition \"{edition}\" is given more than once.", "“{edition}”期重复给出。"),
  /** There is no edition before to compare with. */
  NO_EDITION_BEFORE(
      "There is no edition before to compare with; {count} given.", "缺少可比较的上一期；给出 {count} 期。"),
  /** A change is not the difference of the places. */
  CHANGE_OF_PLACE_DIFFERS(
      "\"{candidate}\" came from place {from} to {place}, a change of {change}, but {stated} is"
          + " stated.",
      "“{candidate}”由第 {from} 名变为第 {place} 名，变化 {change} 位，所载为 {stated} 位。"),
  /** A count is not that of the entries. */
  MOVEMENT_COUNT_DIFFERS(
      "The entries make {count} under \"{name}\", but {stated} is stated.",
      "按明细“{name}”为 {count}，所载为 {stated}。"),
  /** A streak that cannot be. */
  STREAK_DIFFERS(
      "The streaks of \"{candidate}\" do not fit: {onList} editions on the list, {atTop} at place"
          + " 1.",
      "“{candidate}”的连续期数不相符：连续上榜 {onList} 期，连续居首 {atTop} 期。");

  private final Template sentence;

  MovementProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
