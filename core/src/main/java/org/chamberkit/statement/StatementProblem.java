package org.chamberkit.statement;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** In what a publication contradicts itself. */
public enum StatementProblem implements ProblemCode {
  /** Up, down, unchanged and new do not make the size of the list. */
  MOVES_DO_NOT_ADD_UP(
      "{up} up, {down} down, {same} unchanged and {newcomers} new make {sum}, but the list has"
          + " {size}.",
      "上升 {up}、下降 {down}、持平 {same}、新上榜 {newcomers}，合计 {sum}，而榜单共 {size}。",
      "Count again how many moved up, moved down, stayed and came new; each one on the"
          + " list is one of these.",
      "请重新清点上升、下降、持平和新上榜的个数，榜上每个对象恰属其一。"),
  /** More moved than stand on the list. */
  MORE_MOVED_THAN_LISTED(
      "{moved} are said to have moved or stayed, but the list has {size}.",
      "升、降、持平合计 {moved}，超过榜单数 {size}。",
      "Check the three counts and the size of the list against the list itself.",
      "请对照榜单核对升、降、持平的个数和榜单数。"),
  /** New and dropped do not make the change of size. */
  NEW_AND_DROPPED_DIFFER(
      "{newcomers} new and {dropped} dropped change the size by {net}, but it went from {before} to"
          + " {size}.",
      "新上榜 {newcomers}、落榜 {dropped}，净变化 {net}，而榜单数由 {before} 变为 {size}。",
      "Check the newcomers, the dropped and both sizes; the size changes by those who came"
          + " less those who left.",
      "请核对新上榜、落榜个数和前后榜单数，两期之差应等于新上榜减落榜。"),
  /** A change does not fit its percentage. */
  PERCENTAGE_DIFFERS(
      "\"{of}\" of {value} after a change of {change} has changed by {least} to {most} %, but"
          + " {percent} % is stated.",
      "“{of}”为 {value}，变化 {change}，增幅应在 {least}% 至 {most}% 之间，所载为 {percent}%。",
      "Divide the change by the value before it, and check how many places the percentage"
          + " is rounded to.",
      "请以变化量除以基期数重新计算，并核对百分比的小数位数。"),
  /** Parts do not make the whole. */
  STATED_PARTS_DIFFER(
      "The parts of \"{of}\" make {sum}, but {whole} is stated.",
      "“{of}”分项合计 {sum}，所载为 {whole}。",
      "Look for a part that was left out or counted twice, and check the units of all.",
      "请检查有无漏列或重复的分项，并核对各项单位。");

  private final Template sentence;
  private final Template remedy;

  StatementProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
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
