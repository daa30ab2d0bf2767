package org.chamberkit.explanation;

import org.chamberkit.text.Template;

/** The phrases of which an explanation is made; each is whole in both languages. */
enum Phrase {
  HEADING("{subject} ({id}), {first} to {last}", "{subject}（{id}），{first} 至 {last}"),
  RUBRIC("Rubric: {name} ({key})", "评分细则：{name}（{key}）"),
  SOURCE("Source: {publisher}, {title}", "出处：{publisher}《{title}》"),
  ILLUSTRATIVE(
      "This rubric is made up as an illustration; it is not official.", "本评分细则系示例，并非正式文件。"),
  INVENTED("All data of this evaluation are invented.", "本评价的全部数据均为虚构。"),
  PART("{name} ({id}): ", "{name}（{id}）："),
  CITED("{name} [{clause}]", "{name}〔{clause}〕"),
  REFERENCE("Reference value {id}: {value}", "参照值 {id}：{value}"),
  REFERENCE_FROM("Reference value {id}: {value}, {origin}", "参照值 {id}：{value}，{origin}"),
  NOT_IN_FORCE(
      "Not in force, so it does not apply: {name} (in force {validity})",
      "未生效或已失效，不予适用：{name}（有效期 {validity}）"),
  GATE_PASSED("Step {number}, gate, {name}: passed, ", "第 {number} 步，准入条件，{name}：通过，"),
  GATE_NOT_PASSED("Step {number}, gate, {name}: not passed, ", "第 {number} 步，准入条件，{name}：未通过，"),
  GATE_OPEN("Step {number}, gate, {name}: not known yet, ", "第 {number} 步，准入条件，{name}：待定，"),
  FINDING("{day}: {reason}", "{day}：{reason}"),
  NOTHING_FOUND("nothing was found", "尚无认定"),
  SINCE("in existence since {first}", "自 {first} 起存续"),
  FROM_TO("in existence from {first} to {last}", "自 {first} 至 {last} 存续"),
  UNTIL("in existence until {last}", "存续至 {last}"),
  ALWAYS("no day of founding or dissolution is known", "成立与注销日期均无记载"),
  NOT_SCORED("Not scored, and no place.", "不计分，不排名次。"),
  ITEMS(
      "Steps {items} and {dimensions}, items and dimensions:", "第 {items}、{dimensions} 步，评分项与维度："),
  PERSPECTIVE_TOTAL(
      "As judged by {perspective}, weight {weight}: ", "{perspective}评定，权重 {weight}："),
  OPENING("Opening points: {points}", "初始分：{points} 分"),
  BASE("Step {number}, base: ", "第 {number} 步，基础分："),
  BONUS("Step {number}, bonus, {name}: added ", "第 {number} 步，加分，{name}：加 "),
  DEDUCTION("Step {number}, deduction, {name}: taken off ", "第 {number} 步，扣分，{name}：扣 "),
  BY_METHOD("By method of evidence: ", "按考评方法："),
  METHOD("{method} {points} of {worth}", "{method} {points}/{worth} 分"),
  LIMIT("Step {number}, limit, {name}: ", "第 {number} 步，总分限制，{name}："),
  TOTAL_BOUNDED("the total of {before} becomes {after}", "总分由 {before} 调整为 {after}"),
  CONVERSION("Step {number}, conversion, {name}: ", "第 {number} 步，折算，{name}："),
  TOTAL_ROUNDING("Step {number}, rounding, {name}: ", "第 {number} 步，总分修约，{name}："),
  TOTAL_ROUNDED("the total of {before} is rounded to {after}", "总分由 {before} 修约为 {after}"),
  PLACES_BY_EXACT("; places go by the total before", "；名次按修约前总分排列"),
  NOTHING_TO_DO("nothing to do", "无须调整"),
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
  FLOORED(", raised from {before} to the floor {after}", "，由 {before} 分保底为 {after} 分"),
  NO_MORE_THAN(", but no more than {bound}", "，但不超过 {bound} 分"),
  NO_FEWER_THAN(", but no fewer than {bound}", "，但不低于 {bound} 分"),
  ROUNDED(", rounded to {after}", "，修约为 {after} 分"),
  OVERRIDDEN(", overridden from {before} to {after}", "，由 {before} 分改判为 {after} 分"),
  GIVEN("overridden to ", "改判为 "),
  RULED("Overridden by {by} on {day}: {reason}", "{by}于 {day} 改判：{reason}"),
  INSTEAD_OF("; the answer was {answer}", "；原答案为 {answer}"),
  OF_FIGURE(
      "From figure {figure} ({unit}) for {periods}: {facts} facts",
      "取自指标 {figure}（{unit}），{periods}：依据事实记录 {facts} 条"),
  KNOWN_ON(", as known on {day}", "，以 {day} 所知为准"),
  OF_COHORT("By comparison of all that are evaluated together", "由全体参评对象比较得出"),
  OF_GROUP("By comparison within group {group}", "由第 {group} 组组内比较得出"),
  OF_FILES("From the files {files}", "取自材料 {files}"),
  OF_BALLOTS(
      "From the vote \"{box}\": {cast} papers, {valid} of them valid",
      "取自“{box}”测评票：收回 {cast} 张，有效 {valid} 张"),
  VOID_PAPER("; void is paper {number}: {reason}", "；第 {number} 张为废票：{reason}"),
  TYPED("; typed in was {answer}", "；填报为 {answer}"),
  NOT_APPLICABLE("does not apply, for there was nothing to count", "不适用（无可计数事项）"),
  EXCUSED("does not apply: {reason}", "不适用：{reason}"),
  UNKNOWN("answered as not known", "填报为未知"),
  WITHHELD("answered as withheld", "填报为不予公开"),
  INEXACT("answered only with {reading}", "仅填报 {reading}"),
  LACKING_FOR(" ({reason})", "（{reason}）"),
  POSSIBLE(", possible ", "，可能得 "),
  PARTLY_RATED("not rated by all, possible ", "尚未全部评定，可能得 "),
  COMBINED("{method} of {parts}: ", "{parts} 的{method}："),
  REBASED(
      "{reckoned} of {applicable} that apply, raised to {full}: {reckoned} × {full} ÷ {applicable} = ",
      "适用部分得 {reckoned} 分（分值 {applicable} 分），折算为 {full} 分：{reckoned} × {full} ÷ {applicable} = "),
  REBASED_OPEN(", raised to the full points, for parts do not apply", "，不适用部分已折算"),
  MAY_BE_REBASED(", raised if a part turns out not to apply", "，如有部分不适用则予折算"),
  TOTAL_FLOORED(", kept at the lowest total {after}", "，总分保底为 {after} 分"),
  TOTAL_NOT_BELOW(", but the total stays at {lowest} or more", "，但总分不低于 {lowest} 分"),
  MEANS("Means of the judged items: ", "评定类评分项均值："),
  MEAN("{perspective} {mean}", "{perspective} {mean}"),
  GRADE(
      "Step {number}, {name}: {grade}, for the total lies in {range}",
      "第 {number} 步，{name}：{grade}，总分在 {range} 之内"),
  GRADE_OPEN(
      "Step {number}, {name}: open while the total is provisional",
      "第 {number} 步，{name}：总分暂定，等级待定"),
  GRADE_NONE("Step {number}, {name}: none, for a veto fired", "第 {number} 步，{name}：因一票否决，不定等级"),
  GRADE_WAITS(
      "Step {number}, {name}: open until it is known whether a veto fires",
      "第 {number} 步，{name}：一票否决事项待定，等级待定"),
  GRADE_HELD(
      "Step {number}, {name}: held down from {before} to {after}",
      "第 {number} 步，{name}：由{before}限为{after}"),
  GRADE_RULE_OPEN(
      "Step {number}, {name}: open whether it stays {before}",
      "第 {number} 步，{name}：能否定为{before}待定"),
  GRADE_RULE_IDLE("Step {number}, {name}: did not act", "第 {number} 步，{name}：未触发"),
  BECAUSE(", ", "，"),
  VETO("Step {number}, {name}: no ground was found", "第 {number} 步，{name}：未发现否决情形"),
  VETOED(
      "Step {number}, {name}: {ground}, {day}: {reason}",
      "第 {number} 步，{name}：{ground}，{day}：{reason}"),
  VETO_OPEN(
      "Step {number}, {name}: not known yet, {ground}, {day}: {reason}",
      "第 {number} 步，{name}：待定，{ground}，{day}：{reason}"),
  VETO_EFFECT("No grade and no place, for a veto fired.", "因一票否决，不定等级，不排名次。"),
  UNANSWERED("not answered, possible ", "未作答，可能得 "),
  LEFT_OUT("not answered, left out by the rubric", "未作答，按细则不计入"),
  SILENT("not answered, no points by the rubric", "未作答，按细则不计分"),
  PROVISIONAL("The total is provisional: answers are missing.", "因有评分项未作答，总分为暂定。"),
  PROVISIONAL_LACKING(
      "The total is provisional: answers are not known or not exact.", "因有答案未知或不确切，总分为暂定。"),
  PROVISIONAL_RATINGS("The total is provisional: ratings are missing.", "因有评分项尚未全部评定，总分为暂定。");

  private final Template template;

  Phrase(String english, String chinese) {
    this.template = new Template(english, chinese);
  }

  Template template() {
    return template;
  }
}
