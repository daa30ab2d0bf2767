package org.chamberkit.examples.lists;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases that the example prints. */
enum ListsPhrase {
  INVENTED("All enterprises, values, records and lists below are invented.", "以下企业、数据、记录和榜单均为虚构。"),
  LIST(
      "{name}: {listed} on the list, {tied} level at the line",
      "{name}：入围 {listed} 家，线上并列 {tied} 家"),
  PLACE("place", "名次"),
  ID("id", "编号"),
  NAME("name", "名称"),
  EXCLUDED("Without a place", "不排名次"),
  EXCLUSION("{applicant}: {name}: {reason}", "{applicant}：{name}：{reason}"),
  UNKNOWN("{applicant}: {key} is not known", "{applicant}：{key}未知"),
  JOURNAL("What became of the list \"{name}\"", "“{name}”的办理过程"),
  VERSION("Version {number}, around the place that became free", "第 {number} 版，空缺名次前后"),
  REPORT("\nThe report of the version that was published", "\n最终发布版的报告"),
  MOVEMENT(
      "Against the edition before: {up} up, {down} down, {same} the same, {newcomers} new,"
          + " {dropped} dropped",
      "与上一期相比：上升 {up}，下降 {down}，不变 {same}，新入围 {newcomers}，退出 {dropped}"),
  RISER("  {name}: {move}", "  {name}：{move}");

  private final Template template;

  ListsPhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return fill(language, ImmutableMap.of());
  }

  String fill(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
