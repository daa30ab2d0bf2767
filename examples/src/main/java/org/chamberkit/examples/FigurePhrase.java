package org.chamberkit.examples;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases of a table of figures. */
enum FigurePhrase {
  CATALOGUE("{name}, {period}", "{name}，{period}"),
  ORGANIZATION("organization", "组织"),
  NAME("name", "名称"),
  ID("id", "编号"),
  FIGURE("figure", "指标"),
  NUMBER("number", "数值"),
  UNIT("unit", "单位"),
  REPORTS("reports", "条数"),
  ONCE("counted once", "重复不计"),
  STANDS_ON(
      "{id} {figure} of {organization}, {period}: {number}",
      "{organization} {period} {id} {figure}：{number}"),
  COUNTED("Facts that count: {count}", "计入的事实记录：{count} 条"),
  TOLD_AGAIN(
      "Facts that tell the same event again and count for nothing: {count}",
      "属同一活动、不再计入的事实记录：{count} 条"),
  GIVEN_WAY(
      "Facts that count for nothing, for another of the same organization stays: {count}",
      "让位于同一组织另一记录、不计入的事实记录：{count} 条"),
  DAY("last day", "截止日"),
  ROLE("role", "角色"),
  AMOUNT("amount", "数量"),
  ALL_INVENTED("All data in this table are invented.", "本表数据均为虚构。");

  private final Template template;

  FigurePhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return fill(language, ImmutableMap.of());
  }

  String fill(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
