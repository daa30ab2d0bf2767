package org.chamberkit.examples.term;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases that the example prints. */
enum TermPhrase {
  INVENTED(
      "All federations, facts, targets and figures below are invented.", "以下工商联、事实记录、目标和指标均为虚构。"),
  BY_DISTRICT("The term {period} by district", "{period} 各区数据"),
  BY_YEAR("The city by year", "全市分年度数据"),
  FIGURE("figure", "指标"),
  NAME("name", "名称"),
  ID("id", "编号"),
  TERM("term", "全届"),
  STANDS_ON(
      "{figure} of {organization}, {period}: {number} stands on {count} facts, among them",
      "{organization} {period} 年的“{figure}”为 {number}，依据 {count} 条事实记录，其中"),
  TOLD_AGAIN("counted once already, as the same event", "属同一活动，不再计入"),
  FACT(
      "{fact}, {organization}, {when}, {role}: {amount}",
      "{fact}，{organization}，{when}，{role}：{amount}"),
  CORRECTED(
      "What a corrected fact moves: {fact} says {amount}", "更正一条事实记录后变动的指标：{fact} 改为 {amount}"),
  MOVED(
      "{figure}, {organization}, {period}: {before} → {after}",
      "{figure}，{organization}，{period}：{before} → {after}"),
  KNOWN(
      "{figure} of the city in the term: {then} by what was known on {day}, {now} by all that is known",
      "全市本届“{figure}”：按 {day} 所知为 {then}，按目前所知为 {now}"),
  RULES("Rules that the figures do not meet", "不符合的审核关系"),
  NO_RULE("none", "无"),
  TARGETS("{name}: reached and due", "{name}：完成数与目标数"),
  TARGET("{organization}: {reached} of {due}, {rate}", "{organization}：{reached} / {due}，{rate}"),
  NOT_KNOWN("not known", "未知");

  private final Template template;

  TermPhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return fill(language, ImmutableMap.of());
  }

  String fill(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
