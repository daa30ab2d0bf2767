package org.chamberkit.scoring;

import org.chamberkit.text.Template;

/** The phrases of which an explanation is made; each is whole in both languages. */
enum Phrase {
  HEADING("{subject} ({id}), {period}", "{subject}（{id}），{period}"),
  RUBRIC("Rubric: {name} ({key})", "评分细则：{name}（{key}）"),
  SOURCE("Source: {publisher}, {title}", "出处：{publisher}《{title}》"),
  ILLUSTRATIVE(
      "This rubric is made up as an illustration; it is not official.", "本评分细则系示例，并非正式文件。"),
  INVENTED("All data of this evaluation are invented.", "本评价的全部数据均为虚构。"),
  CRITERION("{name} ({id}): {points}, maximum {maximum}", "{name}（{id}）：{points} 分，分值 {maximum} 分"),
  ANSWERED("{name} ({id}): {working}{points}", "{name}（{id}）：{working}{points} 分"),
  OF("maximum {maximum}", "分值 {maximum} 分"),
  BEYOND("more than the maximum, for the rule has no cap", "超过分值，因规则不封顶"),
  CAPPED("cut down from {before} to the cap {after}", "由 {before} 分封顶为 {after} 分"),
  OPEN("{name} ({id}): not answered, {points} possible", "{name}（{id}）：未作答，可能得 {points} 分"),
  SILENT("{name} ({id}): not answered, no points by the rubric", "{name}（{id}）：未作答，按细则不计分"),
  BASE("Base: {points}, maximum {maximum}", "基础分：{points} 分，分值 {maximum} 分"),
  BONUS("Step {number}, bonus, {name}: +{points}", "第 {number} 步，加分，{name}：+{points} 分"),
  DEDUCTION("Step {number}, deduction, {name}: −{points}", "第 {number} 步，扣分，{name}：−{points} 分"),
  TOTAL("Total: {sum}{points}", "总分：{sum}{points} 分"),
  PROVISIONAL("The total is provisional: answers are missing.", "因有评分项未作答，总分为暂定。"),
  RANGE("{lowest} to {highest}", "{lowest} 至 {highest}"),
  AT_LEAST("{lowest} or more", "不少于 {lowest}"),
  AT_MOST("{highest} or less", "不多于 {highest}"),
  ANY("any number of", "任意");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  Template template() {
    return template;
  }
}
