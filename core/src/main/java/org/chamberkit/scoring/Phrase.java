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
  PART("{name} ({id}): ", "{name}（{id}）："),
  BASE("Base: ", "基础分："),
  BONUS("Step {number}, bonus, {name}: added ", "第 {number} 步，加分，{name}：加 "),
  DEDUCTION("Step {number}, deduction, {name}: taken off ", "第 {number} 步，扣分，{name}：扣 "),
  TOTAL("Total: ", "总分："),
  EXACT("{points}", "{points} 分"),
  RANGE("{lowest} to {highest}", "{lowest} 至 {highest} 分"),
  AT_LEAST("{lowest} or more", "{lowest} 分或以上"),
  AT_MOST("{highest} or less", "{highest} 分或以下"),
  ANY("without bounds", "分数不限"),
  MAXIMUM(", maximum {maximum}", "，分值 {maximum} 分"),
  BEYOND(", more than the maximum", "，超过分值"),
  BEYOND_UNCAPPED(", more than the maximum, for the rule has no cap", "，超过分值，因规则不封顶"),
  CAPPED(", cut down from {before} to the cap {after}", "，由 {before} 分封顶为 {after} 分"),
  UNANSWERED("not answered, possible ", "未作答，可能得 "),
  SILENT("not answered, no points by the rubric", "未作答，按细则不计分"),
  PROVISIONAL("The total is provisional: answers are missing.", "因有评分项未作答，总分为暂定。");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  Template template() {
    return template;
  }
}
