package org.chamberkit.examples.nation;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases that the example prints. */
enum NationPhrase {
  INVENTED(
      "All organizations, relations and days of founding are generated and invented; only the"
          + " divisions are real.",
      "全部组织、关系和成立日期均为程序生成，纯属虚构；只有行政区划是真实的。"),
  WHAT("what", "项目"),
  NUMBER("number", "数量"),
  NATIONAL("federations, national level", "工商联，全国"),
  PROVINCIAL("federations, provincial level, with the Corps", "工商联，省级（含兵团）"),
  MUNICIPAL("federations, prefecture level", "工商联，地级"),
  COUNTY("federations, county level", "工商联，县级"),
  STREET("chambers of streets", "街道商会"),
  TOWNSHIP("chambers of towns and townships", "乡镇商会"),
  ORGANIZATIONS("organizations in all", "组织合计"),
  GUIDES("relations, guides", "关系，指导"),
  AFFILIATED("relations, affiliated to", "关系，隶属"),
  RELATIONS("relations in all", "关系合计"),
  WARNINGS("warnings", "警告"),
  TASK("task", "步骤"),
  MILLISECONDS("milliseconds", "毫秒"),
  READ("read the divisions", "读取行政区划"),
  GENERATE("generate the organizations", "生成组织"),
  FIRST_BUILD("build and check the directory, first time", "建立并检查名录，首次"),
  LATER_BUILD("build and check the directory, least of {times} more", "建立并检查名录，再做 {times} 次中最快");

  private final Template template;

  NationPhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return fill(language, ImmutableMap.of());
  }

  String fill(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
