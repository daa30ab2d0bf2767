package org.chamberkit.statement;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** In what a publication contradicts itself. */
public enum StatementProblem implements ProblemCode {
  /** Up, down, unchanged and new do not make the size of the list. */
  MOVES_DO_NOT_ADD_UP(
      "{up} up, {down} down, {same} unchanged and {newcomers} new make {sum}, but the list has"
          + " {size}.",
      "上升 {up}、下降 {down}、持平 {same}、新上榜 {newcomers}，合计 {sum}，而榜单共 {size}。"),
  /** More moved than stand on the list. */
  MORE_MOVED_THAN_LISTED(
      "{moved} are said to have moved or stayed, but the list has {size}.",
      "升、降、持平合计 {moved}，超过榜单数 {size}。"),
  /** New and dropped do not make the change of size. */
  NEW_AND_DROPPED_DIFFER(
      "{newcomers} new and {dropped} dropped change the size by {net}, but it went from {before} to"
          + " {size}.",
      "新上榜 {newcomers}、落榜 {dropped}，净变化 {net}，而榜单数由 {before} 变为 {size}。"),
  /** A change does not fit its percentage. */
  PERCENTAGE_DIFFERS(
      "\"{of}\" of {value} after a change of {change} has changed by {least} to {most} %, but"
          + " {percent} % is stated.",
      "“{of}”为 {value}，变化 {change}，增幅应在 {least}% 至 {most}% 之间，所载为 {percent}%。"),
  /** Parts do not make the whole. */
  STATED_PARTS_DIFFER(
      "The parts of \"{of}\" make {sum}, but {whole} is stated.", "“{of}”分项合计 {sum}，所载为 {whole}。");

  private final Template sentence;

  StatementProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
