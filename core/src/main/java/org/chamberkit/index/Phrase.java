package org.chamberkit.index;

import org.chamberkit.text.Template;

/** The phrases of which an explanation is made; each is whole in both languages. */
enum Phrase {
  HEADING("{index} ({id}): {unit} ({unitId})", "{index}（{id}）：{unit}（{unitId}）"),
  SOURCE("Definition: {source}", "定义出处：{source}"),
  INVENTED("All data of this table are invented.", "本数据表的全部数据均为虚构。"),
  PLACE("Place {place} of {count}, by the {basis}.", "第 {place} 名，共 {count} 名，按{basis}排名。"),
  SHARED_PLACE(
      "Place {place} of {count}, shared by {shared}, by the {basis}.",
      "并列第 {place} 名，{shared} 个单元并列，共 {count} 名，按{basis}排名。"),
  EXACT_BASIS("totals before rounding", "未修约总值"),
  ROUNDED_BASIS("rounded totals", "修约后总值"),
  NO_PLACE("No place, for there is no total.", "无总值，不排名次。"),
  TOTAL("Total, {method}: ", "总值，{method}："),
  TOTAL_MISSING("Total: missing, for parts are", "总值：缺失，因组成部分缺失"),
  PART("{name} ({id}), weight {weight}, {method}: ", "{name}（{id}），权重 {weight}，{method}："),
  ROUNDED(", rounded to {value}", "，修约为 {value}"),
  DIMENSION_MISSING(
      "{name} ({id}), weight {weight}: missing, for parts are",
      "{name}（{id}），权重 {weight}：缺失，因组成部分缺失"),
  QUOTIENT(
      "{number} × {each} ÷ {divisor} ({by}) = {quotient}",
      "{number} × {each} ÷ {divisor}（{by}）= {quotient}"),
  CLIPPED("{number}, an outlier, is moved to {bound}", "{number} 为离群值，调整为 {bound}"),
  INDICATOR_MISSING(
      "{name} ({id}), weight {weight}: missing, {reading}",
      "{name}（{id}），权重 {weight}：缺失，{reading}");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  Template template() {
    return template;
  }
}
