package org.chamberkit.scrutiny;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be worth a look in a rubric; each is a warning. */
public enum LintProblem implements ProblemCode {
  /** No total that is possible lies in the band of a grade. */
  GRADE_OUT_OF_REACH(
      "Nobody can get the grade \"{grade}\": totals go from {range}, its band is {band}.",
      "等级“{grade}”无法达到：总分范围为 {range}，该等级为 {band}。"),
  /** A cap lowers no points that are possible. */
  CAP_NEVER_ACTS(
      "The cap of \"{part}\" never acts: the points there are {range} anyway.",
      "“{part}”的封顶永远不会触发：该处得分本来就是 {range}。"),
  /** A floor raises no points that are possible. */
  FLOOR_NEVER_ACTS(
      "The floor of \"{part}\" never acts: the points there are {range} anyway.",
      "“{part}”的保底永远不会触发：该处得分本来就是 {range}。"),
  /** A rule about grades changes no grade that is possible. */
  RULE_NEVER_ACTS(
      "Rule \"{part}\" never acts: with the points that are possible, {range}, it holds no grade down.",
      "规则“{part}”永远不会触发：在可能的得分 {range} 之内，它不限制任何等级。"),
  /** One part decides more than all the others together. */
  WEIGHT_OVER_HALF(
      "\"{part}\" counts {weight} of {whole}, more than all the rest together.",
      "“{part}”占 {whole} 中的 {weight}，超过其余部分之和。"),
  /** Whatever the answer, an item earns the same. */
  ITEM_DOES_NOT_VARY(
      "Item \"{item}\" earns {points} points whatever the answer.",
      "评分项“{item}”无论如何作答均得 {points} 分。"),
  /** The rubric does not say of items what it means if they are not answered. */
  SILENCE_NOT_STATED(
      "Of {count} items the rubric does not say what it means if they are not answered, the first is"
          + " \"{item}\"; their points then stay open.",
      "评分细则未规定 {count} 个评分项的缺答处理，第一个为“{item}”；缺答时其得分待定。"),
  /** An identifier stands for something of another kind than in the version before. */
  ID_OF_OTHER_KIND(
      "\"{part}\" was {before} in version {version}, and is {now} here; another thing needs another"
          + " identifier.",
      "“{part}”在版本 {version} 中为{before}，此处为{now}；不同事物须用不同标识。"),
  /** An identifier stands for something of another name than in the version before. */
  ID_RENAMED(
      "\"{part}\" was called \"{before}\" in version {version}, and is called \"{now}\" here; if it is"
          + " another thing, it needs another identifier.",
      "“{part}”在版本 {version} 中名为“{before}”，此处名为“{now}”；如非同一事物，须用不同标识。");

  private final Template sentence;

  LintProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
