package org.chamberkit.examples;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.Language;
import org.chamberkit.text.Template;

/** The phrases of a table that compares two lists. */
enum ComparisonPhrase {
  FIRST("First: {list}, edition {edition}, {size} on it", "前者：{list}，{edition} 期，{size} 名"),
  SECOND("Second: {list}, edition {edition}, {size} on it", "后者：{list}，{edition} 期，{size} 名"),
  DROPPED("dropped out, last at {place}", "落榜，上期第 {place} 名"),
  AT_TOP("; first for {editions} editions in a row", "；连续 {editions} 期居首"),
  ON_LIST("; on the list for {editions} editions in a row", "；连续 {editions} 期上榜"),
  COUNTS(
      "{up} up, {down} down, {same} unchanged, {newcomers} new, {dropped} dropped",
      "上升 {up}，下降 {down}，持平 {same}，新上榜 {newcomers}，落榜 {dropped}"),
  COMMON("on both", "同时上榜"),
  JACCARD("share of those on both (Jaccard)", "重合率（Jaccard）"),
  TAU("order of those on both (tau-b)", "次序一致度（tau-b）"),
  RHO("order of those on both (rho)", "次序一致度（rho）"),
  OVERLAP("rank-biased overlap", "位次加权重合度"),
  OVERLAP_LEAST("rank-biased overlap, at least", "位次加权重合度，下限"),
  OVERLAP_MORE("rank-biased overlap, at most more by", "位次加权重合度，至多再加"),
  AVERAGE_OVERLAP("average overlap", "平均重合度"),
  MEAN_SHIFT("places apart in the mean", "平均位次差"),
  INVENTED("All data in this table are invented.", "本表数据均为虚构。");

  private final Template template;

  ComparisonPhrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  String in(Language language) {
    return in(language, ImmutableMap.of());
  }

  String in(Language language, ImmutableMap<String, String> values) {
    return template.fill(language, values);
  }
}
