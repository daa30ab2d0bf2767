package org.chamberkit.label;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with the table by which places are labelled. */
public enum LabelProblem implements ProblemCode {
  /** A band of places ends before it begins. */
  BAND_TURNED(
      Severity.ERROR,
      "The band of places ends with {last}, before its first place {first}.",
      "名次区间的末位 {last} 在首位 {first} 之前。",
      "Write the better place first, such as 1 to 10.",
      "请先写靠前的名次，例如第 1 至第 10 名。"),
  /** A band of places begins before the one that is listed before it ends. */
  PLACE_BAND_ORDER(
      Severity.ERROR,
      "The band {band} must begin behind the band before it, {before}.",
      "名次区间 {band} 须在前一区间 {before} 之后开始。",
      "Sort the bands from the top down, without overlap, such as 1 to 10 and then 11 to" + " 50.",
      "请由前到后排列且互不重叠，例如第 1 至 10 名，再第 11 至 50 名。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  LabelProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
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
}
