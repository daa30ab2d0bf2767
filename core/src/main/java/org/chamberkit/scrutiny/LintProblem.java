package org.chamberkit.scrutiny;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be worth a look in a rubric; each is a warning. */
public enum LintProblem implements ProblemCode {
  /** No total that is possible lies in the band of a grade. */
  GRADE_OUT_OF_REACH(
      "Nobody can get the grade \"{grade}\": totals go from {range}, its band is {band}.",
      "等级“{grade}”无法达到：总分范围为 {range}，该等级为 {band}。",
      "Check the bands and the maxima; a band of percentages may have been entered as" + " points.",
      "请核对等级分数线和各项分值，常见原因是将百分比误填为分数。"),
  /** A cap lowers no points that are possible. */
  CAP_NEVER_ACTS(
      "The cap of \"{part}\" never acts: the points there are {range} anyway.",
      "“{part}”的封顶永远不会触发：该处得分本来就是 {range}。",
      "Delete the cap, or check whether an item or bonus below it was forgotten.",
      "请删除该封顶，或检查其下是否漏列评分项、加分项。"),
  /** A floor raises no points that are possible. */
  FLOOR_NEVER_ACTS(
      "The floor of \"{part}\" never acts: the points there are {range} anyway.",
      "“{part}”的保底永远不会触发：该处得分本来就是 {range}。",
      "Delete the floor, or check whether a deduction was forgotten.",
      "请删除该保底，或检查是否漏列扣分项。"),
  /** A rule about grades changes no grade that is possible. */
  RULE_NEVER_ACTS(
      "Rule \"{part}\" never acts: with the points that are possible, {range}, it holds no grade down.",
      "规则“{part}”永远不会触发：在可能的得分 {range} 之内，它不限制任何等级。",
      "Delete the rule, or check its condition against the published rubric.",
      "请删除该规则，或对照印发的评分细则核对其条件。"),
  /** One part decides more than all the others together. */
  WEIGHT_OVER_HALF(
      "\"{part}\" counts {weight} of {whole}, more than all the rest together.",
      "“{part}”占 {whole} 中的 {weight}，超过其余部分之和。",
      "Check whether one part should outweigh all others.",
      "请核实是否确应由该部分起决定作用。"),
  /** Whatever the answer, an item earns the same. */
  ITEM_DOES_NOT_VARY(
      "Item \"{item}\" earns {points} points whatever the answer.",
      "评分项“{item}”无论如何作答均得 {points} 分。",
      "Check the points of the options; two or more should differ.",
      "请核对各选项的分值，至少应有两项不同。"),
  /** The rubric does not say of items what it means if they are not answered. */
  SILENCE_NOT_STATED(
      "Of {count} items the rubric does not say what it means if they are not answered, the first is"
          + " \"{item}\"; their points then stay open.",
      "评分细则未规定 {count} 个评分项的缺答处理，第一个为“{item}”；缺答时其得分待定。",
      "Add to each item whether a missing answer counts nothing, is refused or leaves the"
          + " points open.",
      "请为各评分项规定缺答时是不得分、不予受理还是待定。"),
  /** An identifier stands for something of another kind than in the version before. */
  ID_OF_OTHER_KIND(
      "\"{part}\" was {before} in version {version}, and is {now} here; another thing needs another"
          + " identifier.",
      "“{part}”在版本 {version} 中为{before}，此处为{now}；不同事物须用不同标识。",
      "Take a new identifier, so that years are not compared that cannot be.",
      "请使用新标识，以免将不可比的年度混同。"),
  /** An identifier stands for something of another name than in the version before. */
  ID_RENAMED(
      "\"{part}\" was called \"{before}\" in version {version}, and is called \"{now}\" here; if it is"
          + " another thing, it needs another identifier.",
      "“{part}”在版本 {version} 中名为“{before}”，此处名为“{now}”；如非同一事物，须用不同标识。",
      "Nothing need be done if only the wording changed.",
      "仅措辞变动的可不处理。");

  private final Template sentence;
  private final Template remedy;

  LintProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
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
