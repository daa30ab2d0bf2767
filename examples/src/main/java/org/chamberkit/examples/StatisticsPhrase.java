package org.chamberkit.examples;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases of a table of statistics. */
enum StatisticsPhrase {
  HEADING(
      "{name}, edition {edition}, beside {before}: {size}",
      "{name}，{edition} 期，上期为 {before}：{size}"),
  SIZE("{size} on the list", "上榜 {size} 家"),
  SIZE_AFTER("{size} on the list after {before}", "上榜 {size} 家，上期 {before} 家"),
  NUMBER("number", "项目"),
  NOW("now", "本期"),
  BEFORE("before", "上期"),
  CHANGE("change", "增减"),
  GROWTH("growth in percent", "增长率（%）"),
  ANSWERS("answers", "填报家数"),
  SUM("sum", "合计"),
  MEAN("mean per enterprise", "户均"),
  MEDIAN("median", "中位数"),
  QUANTILE("quantile at {at} ({method})", "{at} 分位数（{method}）"),
  THRESHOLD("entry threshold", "入围门槛"),
  GROUP_THRESHOLD("entry threshold of {group}", "{group} 的入围门槛"),
  BAR("with {bar}", "数值在{bar}的家数"),
  GREW("grown by a share of {band}", "增幅在{band}的家数"),
  BAR_GREW("with {bar}, grown by a share of {band}", "数值在{bar}且增幅在{band}的家数"),
  LARGEST("percentage of the {count} largest (CR{count})", "前 {count} 名占比（CR{count}，%）"),
  TOP_TENTH("percentage of the largest tenth", "前十分之一占比（%）"),
  HERFINDAHL("Herfindahl-Hirschman index, 0 to 10000", "赫芬达尔指数（0 至 10000）"),
  HERFINDAHL_SHARE("Herfindahl-Hirschman index, 0 to 1", "赫芬达尔指数（0 至 1）"),
  NORMALIZED("the same, normalized", "标准化赫芬达尔指数"),
  GINI("Gini coefficient", "基尼系数"),
  GROWTH_OF_GROWTH(
      "The growth of the sum is {points} percentage points above that of the edition before.",
      "合计增速较上期变化 {points} 个百分点。"),
  GROWTH_OF_GROWTH_OF_MEAN(
      "The growth of the mean is {points} percentage points above that of the edition before.",
      "户均增速较上期变化 {points} 个百分点。"),
  DISTRIBUTION("{metric} by {by}", "{metric}，按{by}分布"),
  GROUP("group", "组别"),
  COUNT("count", "家数"),
  PERCENT("percent", "占比（%）"),
  PERCENT_BEFORE("percent before", "上期占比（%）"),
  PERCENT_OF_SUM("percent of sum", "合计占比（%）"),
  PERCENT_OF_SUM_BEFORE("percent of sum before", "上期合计占比（%）"),
  NOT_KNOWN("not known", "未填报"),
  SECTION("section of industries", "行业门类"),
  DIVISION("division of industries", "行业大类"),
  SECTOR("sector", "三次产业"),
  PROVINCE("province", "省份"),
  REGION("region", "地区"),
  BAND("band", "分段"),
  INVENTED("All data in this table are invented.", "本表数据均为虚构。");

  private final Template template;

  StatisticsPhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return in(language, ImmutableMap.of());
  }

  String in(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
