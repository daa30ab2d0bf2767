package org.chamberkit.examples;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases of a table of score cards. */
enum TablePhrase {
  RUBRIC("{name} ({key})", "{name}（{key}）"),
  SOURCE("Source: {publisher}, {title}", "出处：{publisher}《{title}》"),
  SECTION(
      "Source: {publisher}, {title}, section {section}", "出处：{publisher}《{title}》第 {section} 部分"),
  OFFICIAL("Standing: official, as published there", "性质：正式发布"),
  ILLUSTRATIVE("Standing: made up as an illustration, not official", "性质：示例，并非正式文件"),
  ID("id", "编号"),
  NAME("name", "名称"),
  TOTAL("total", "总分"),
  GRADE("grade", "等级"),
  NONE("–", "–"),
  OPEN_GRADE("open", "待定"),
  GATED("gate not passed", "未通过准入"),
  VETOED("vetoed", "一票否决"),
  LIST("{name} ({id}), shared places by {scheme}", "{name}（{id}），并列名次按 {scheme} 规则"),
  ROLL("{name} ({id})", "{name}（{id}）"),
  PLACE("place", "名次"),
  PARTED_BY("parted by", "区分依据"),
  LEVEL("level in all", "各项均相同"),
  LAST_KEY("last key", "最后依据"),
  WITHIN("place within {grouping}", "{grouping} 内位次"),
  CUT(
      "{group}{listed} on the list, {tied} level at the line.",
      "{group}入围 {listed} 个，线上并列 {tied} 个。"),
  RESERVE("Reserve:", "递补名单："),
  BEYOND("{count} more have a place behind the cut.", "另有 {count} 个对象未入围。"),
  NO_PLACE("No place:", "不排名次："),
  EXCLUDED("{name}: {reason}", "{name}：{reason}"),
  EXCLUDED_ON("{name}, {day}: {reason}", "{name}，{day}：{reason}"),
  UNKNOWN_VALUES("not known: {keys}", "数值未知：{keys}"),
  RANGE("{lowest} to {highest}", "{lowest} 至 {highest}"),
  AT_LEAST("{lowest} or more", "不少于 {lowest}"),
  AT_MOST("{highest} or less", "不多于 {highest}"),
  ANY("open", "不定"),
  PROVISIONAL(
      "A total that is not one number is provisional: answers are missing.",
      "总分不是单一数值的，为暂定：有评分项未作答。"),
  OPEN_TOTAL(
      "A total that is not one number is open: cards or answers are missing.",
      "总评不是单一数值的，为待定：尚缺得分表或答案。"),
  ALL_INVENTED("All data in this table are invented.", "本表数据均为虚构。"),
  SOME_INVENTED("* The data of this line are invented.", "* 本行数据为虚构。");

  private final Template template;

  TablePhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String fill(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
