package org.chamberkit.answer;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an answer under the rule of its item. */
public enum AnswerProblem implements ProblemCode {
  /** The answer is not of the kind that the rule of the item takes. */
  WRONG_ANSWER_KIND(
      "Item \"{item}\" takes an answer of the kind \"{expected}\", not \"{given}\".",
      "评分项“{item}”应填“{expected}”类答案，不是“{given}”。"),
  /** A count is negative. */
  NEGATIVE_COUNT(
      "The count of item \"{item}\" is {count}; it must not be negative.",
      "评分项“{item}”的数量为 {count}，不得为负数。"),
  /** Points given by a judge lie outside the range of the item. */
  POINTS_OUT_OF_RANGE(
      "Item \"{item}\" allows {lowest} to {highest} points, but {points} are given.",
      "评分项“{item}”允许 {lowest} 至 {highest} 分，现给 {points} 分。"),
  /** The part of a share exceeds its whole. */
  PART_EXCEEDS_WHOLE(
      "Item \"{item}\" has a part of {part} in a whole of {whole}.",
      "评分项“{item}”的部分数 {part} 超过总数 {whole}。"),
  /** A series has another number of values than the rule of the item takes. */
  SERIES_LENGTH(
      "Item \"{item}\" takes the numbers of {expected} years, but {given} are given.",
      "评分项“{item}”需要 {expected} 年的数，现给 {given} 个。"),
  /** A perspective has fewer valid scores than its panel needs, so that the points stay open. */
  TOO_FEW_RATERS(
      Severity.WARNING,
      "Item \"{item}\" has {valid} valid scores of \"{perspective}\", but {quorum} are needed; its"
          + " points are open.",
      "评价方“{perspective}”对评分项“{item}”的有效评分为 {valid} 个，至少须有 {quorum} 个，其得分待定。"),
  /** An answer is said to be lacking, but its number is known. */
  NOT_LACKING(
      "The number {number} is known, so it must be given as an answer.", "数值 {number} 已知，应当作答填报。"),
  /** An item is said not to apply, without a reason. */
  REASON_NEEDED("Whoever leaves an item out as not applicable must say why.", "填报“不适用”的，必须说明理由。"),
  /** An item is said not to apply, but the rubric asks it of everybody. */
  NOT_EXCUSABLE(
      "Item \"{item}\" applies to every subject; the rubric does not let it be left out.",
      "评分项“{item}”适用于所有评价对象，评分细则不允许填报“不适用”。"),
  /** An answer is not known, so that the points stay open. */
  UNKNOWN_ANSWER(
      Severity.WARNING,
      "The answer to item \"{item}\" is not known; its points are open.",
      "评分项“{item}”的答案未知，其得分待定。"),
  /** An answer is known but not told, so that the points stay open. */
  WITHHELD_ANSWER(
      Severity.WARNING,
      "The answer to item \"{item}\" is withheld; its points are open.",
      "评分项“{item}”的答案不予公开，其得分待定。"),
  /** An answer is not known exactly, so that the points stay open. */
  INEXACT_ANSWER(
      Severity.WARNING,
      "The answer to item \"{item}\" is known only as {reading}; its points are open within"
          + " what that allows.",
      "评分项“{item}”的答案仅知为 {reading}，其得分在该范围内待定。"),
  /** An answer names an entry, option, mark or level that the rule does not have. */
  NOT_LISTED(
      "Item \"{item}\" does not list \"{word}\"; it lists {known}.",
      "评分项“{item}”没有列出“{word}”，所列为 {known}。"),
  /** More entries of a checklist are fulfilled than there are. */
  MORE_FULFILLED_THAN_LISTED(
      "Item \"{item}\" lists {listed} entries, but {given} are given as fulfilled.",
      "评分项“{item}”共列 {listed} 项，却填报完成 {given} 项。"),
  /** The same entry, perspective or mark is given twice in one answer. */
  GIVEN_TWICE(
      "\"{word}\" is given more than once in the answer to item \"{item}\".",
      "“{word}”在评分项“{item}”的答案中重复出现。"),
  /** A rating by a perspective that the rubric does not have. */
  UNKNOWN_PERSPECTIVE(
      "Item \"{item}\" is rated by \"{perspective}\"; the perspectives are {known}.",
      "评分项“{item}”的评价方“{perspective}”未知，评价方为 {known}。"),
  /** A perspective has not rated an item, so that its points stay open. */
  MISSING_RATING(
      Severity.WARNING,
      "Item \"{item}\" is not rated by \"{perspective}\"; its points are open.",
      "评价方“{perspective}”未对评分项“{item}”评定，其得分待定。"),
  /** A survey has more ballots than voters. */
  MORE_VOTES_THAN_VOTERS(
      "Item \"{item}\" has {ballots} ballots of {voters} voters.",
      "评分项“{item}”有 {ballots} 张票，投票人只有 {voters} 人。"),
  /** An honour was awarded on a day outside the round. */
  HONOUR_OUTSIDE_ROUND(
      "The honour \"{matter}\" was awarded on {day}, outside the round {period}.",
      "荣誉“{matter}”授予于 {day}，不在评价期间 {period} 之内。"),
  /** A place that there is not among so many. */
  PLACE_OUT_OF_RANGE(
      "Item \"{item}\" is given place {place} of {of}; a place must be from 1 to the number of"
          + " places.",
      "评分项“{item}”的位次为第 {place} 位（共 {of} 位），位次须在 1 至总数之间。"),
  /** A group has not voted on an aspect, so that the points of the item stay open. */
  MISSING_POLL(
      Severity.WARNING,
      "Item \"{item}\" has no votes of \"{perspective}\" on \"{aspect}\"; its points are open.",
      "评分项“{item}”缺少“{perspective}”对“{aspect}”的测评票，其得分待定。"),
  /** The votes of one group on one aspect are given twice. */
  POLL_TWICE(
      "The votes of \"{perspective}\" on \"{aspect}\" are given more than once in the answer to item"
          + " \"{item}\".",
      "评分项“{item}”的答案中“{perspective}”对“{aspect}”的测评票重复出现。");

  private final Severity severity;
  private final Template sentence;

  AnswerProblem(String english, String chinese) {
    this(Severity.ERROR, english, chinese);
  }

  AnswerProblem(Severity severity, String english, String chinese) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
