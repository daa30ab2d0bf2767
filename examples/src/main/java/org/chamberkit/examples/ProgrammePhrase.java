package org.chamberkit.examples;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases of a table of what a programme published. */
enum ProgrammePhrase {
  HEADING("{name}, edition {edition}, published by {publisher}", "{name}（{edition}），{publisher}发布"),
  ADMITTED(
      "{count} applied: {ranked} admitted to the ranking, {surveyed} to the survey alone, {outside}"
          + " to neither.",
      "申报 {count} 家：参加排序 {ranked} 家，仅参加调研 {surveyed} 家，均不参加 {outside} 家。"),
  REPLACED("Represented by others: {count} ({pairs}).", "由其他企业代表 {count} 家（{pairs}）。"),
  PAIR("{by} stands for {replaced}", "{by} 代表 {replaced}"),
  WAIVED(
      "{applicant}: {rule} waived by {by} on {day}: {reason}",
      "{applicant}：{by}于 {day} 豁免“{rule}”：{reason}"),
  POPULATION("Population: {digest}", "申报企业库：{digest}"),
  REPORT("Report: {report}", "研究报告：{report}");

  private final Template template;

  ProgrammePhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
