package org.chamberkit.answer;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an answer under the rule of its item. */
public enum AnswerProblem implements ProblemCode {
  /** The answer is not of the kind that the rule of the item takes. */
  WRONG_ANSWER_KIND(
      "Item \"{item}\" takes an answer of the kind \"{expected}\", not \"{given}\".",
      "评分项“{item}”应填“{expected}”类答案，不是“{given}”。",
      "Answer the item as its rule asks: a count, points, yes or no, an option.",
      "请按该评分项规则要求的类型作答，例如数量、分数、是否、选项。"),
  /** A count is negative. */
  NEGATIVE_COUNT(
      "The count of item \"{item}\" is {count}; it must not be negative.",
      "评分项“{item}”的数量为 {count}，不得为负数。",
      "Enter how many there were, 0 or more; what is not known is stated as unknown.",
      "请填写实际数量（不小于 0），未知的注明未知。"),
  /** Points given by a judge lie outside the range of the item. */
  POINTS_OUT_OF_RANGE(
      "Item \"{item}\" allows {lowest} to {highest} points, but {points} are given.",
      "评分项“{item}”允许 {lowest} 至 {highest} 分，现给 {points} 分。",
      "Give points within the range; what deserves more belongs to a bonus.",
      "请在允许范围内给分，超出部分应另行作为加分。"),
  /** The part of a share exceeds its whole. */
  PART_EXCEEDS_WHOLE(
      "Item \"{item}\" has a part of {part} in a whole of {whole}.",
      "评分项“{item}”的部分数 {part} 超过总数 {whole}。",
      "Check both numbers; often they were exchanged, or counted on different days.",
      "请核对两个数，常见原因是填反或统计时点不同。"),
  /** A series has another number of values than the rule of the item takes. */
  SERIES_LENGTH(
      "Item \"{item}\" takes the numbers of {expected} years, but {given} are given.",
      "评分项“{item}”需要 {expected} 年的数，现给 {given} 个。",
      "Give one number for each year, from the earliest to the latest, without gaps.",
      "请每年填一个数，由早到晚，不得间断。"),
  /** A perspective has fewer valid scores than its panel needs, so that the points stay open. */
  TOO_FEW_RATERS(
      Severity.WARNING,
      "Item \"{item}\" has {valid} valid scores of \"{perspective}\", but {quorum} are needed; its"
          + " points are open.",
      "评价方“{perspective}”对评分项“{item}”的有效评分为 {valid} 个，至少须有 {quorum} 个，其得分待定。",
      "Collect more ratings, or accept that the points stay open.",
      "请补充评分，否则该项得分保持待定。"),
  /** An answer is said to be lacking, but its number is known. */
  NOT_LACKING(
      "The number {number} is known, so it must be given as an answer.",
      "数值 {number} 已知，应当作答填报。",
      "Enter the number as the answer, and keep \"lacking\" for what is not known or not"
          + " told.",
      "请将该数值作为答案填报，仅在未知或不予公开时填写缺失。"),
  /** An item is said not to apply, without a reason. */
  REASON_NEEDED(
      "Whoever leaves an item out as not applicable must say why.",
      "填报“不适用”的，必须说明理由。",
      "Write why the item does not apply, such as \"no Party organization\".",
      "请写明不适用的理由，例如“尚未建立党组织”。"),
  /** An item is said not to apply, but the rubric asks it of everybody. */
  NOT_EXCUSABLE(
      "Item \"{item}\" applies to every subject; the rubric does not let it be left out.",
      "评分项“{item}”适用于所有评价对象，评分细则不允许填报“不适用”。",
      "Answer the item; where there is nothing to count, the answer is 0 or no.",
      "请作答，没有相应事项的填 0 或否。"),
  /** An answer is not known, so that the points stay open. */
  UNKNOWN_ANSWER(
      Severity.WARNING,
      "The answer to item \"{item}\" is not known; its points are open.",
      "评分项“{item}”的答案未知，其得分待定。",
      "Find the answer and send the evaluation again.",
      "请查明后补报该项答案。"),
  /** An answer is known but not told, so that the points stay open. */
  WITHHELD_ANSWER(
      Severity.WARNING,
      "The answer to item \"{item}\" is withheld; its points are open.",
      "评分项“{item}”的答案不予公开，其得分待定。",
      "Ask for the answer to be disclosed to those who score, if points are to be fixed.",
      "如需确定得分，请商请向评分方提供该项答案。"),
  /** An answer is not known exactly, so that the points stay open. */
  INEXACT_ANSWER(
      Severity.WARNING,
      "The answer to item \"{item}\" is known only as {reading}; its points are open within"
          + " what that allows.",
      "评分项“{item}”的答案仅知为 {reading}，其得分在该范围内待定。",
      "Give the exact number, if the points depend on it.",
      "如影响得分，请补报确切数值。"),
  /** An answer names an entry, option, mark or level that the rule does not have. */
  NOT_LISTED(
      "Item \"{item}\" does not list \"{word}\"; it lists {known}.",
      "评分项“{item}”没有列出“{word}”，所列为 {known}。",
      "Choose one of the words that the item lists, spelled alike.",
      "请使用该评分项所列的选项，写法一致。"),
  /** More entries of a checklist are fulfilled than there are. */
  MORE_FULFILLED_THAN_LISTED(
      "Item \"{item}\" lists {listed} entries, but {given} are given as fulfilled.",
      "评分项“{item}”共列 {listed} 项，却填报完成 {given} 项。",
      "Count again; each entry of the checklist counts once.",
      "请重新清点，清单每项只计一次。"),
  /** The same entry, perspective or mark is given twice in one answer. */
  GIVEN_TWICE(
      "\"{word}\" is given more than once in the answer to item \"{item}\".",
      "“{word}”在评分项“{item}”的答案中重复出现。",
      Remedies.DELETE_REPETITION),
  /** A rating by a perspective that the rubric does not have. */
  UNKNOWN_PERSPECTIVE(
      "Item \"{item}\" is rated by \"{perspective}\"; the perspectives are {known}.",
      "评分项“{item}”的评价方“{perspective}”未知，评价方为 {known}。",
      "Name one of the perspectives of the rubric, or delete the rating.",
      "请使用评分细则规定的评价方，或删除该评定。"),
  /** A perspective has not rated an item, so that its points stay open. */
  MISSING_RATING(
      Severity.WARNING,
      "Item \"{item}\" is not rated by \"{perspective}\"; its points are open.",
      "评价方“{perspective}”未对评分项“{item}”评定，其得分待定。",
      "Obtain the rating of this perspective.",
      "请补充该评价方的评定。"),
  /** A survey has more ballots than voters. */
  MORE_VOTES_THAN_VOTERS(
      "Item \"{item}\" has {ballots} ballots of {voters} voters.",
      "评分项“{item}”有 {ballots} 张票，投票人只有 {voters} 人。",
      "Count ballots and voters again; void and blank ballots count among the ballots.",
      "请重新清点票数和投票人数，废票和弃权票计入票数。"),
  /** An honour was awarded on a day outside the round. */
  HONOUR_OUTSIDE_ROUND(
      "The honour \"{matter}\" was awarded on {day}, outside the round {period}.",
      "荣誉“{matter}”授予于 {day}，不在评价期间 {period} 之内。",
      "Check the day of the award; an honour of another year counts in the round of that"
          + " year.",
      "请核对授予日期，其他年度的荣誉计入相应年度。"),
  /** A place that there is not among so many. */
  PLACE_OUT_OF_RANGE(
      "Item \"{item}\" is given place {place} of {of}; a place must be from 1 to the number of"
          + " places.",
      "评分项“{item}”的位次为第 {place} 位（共 {of} 位），位次须在 1 至总数之间。",
      "Check the place and out of how many it is.",
      "请核对位次和总数。"),
  /** A group has not voted on an aspect, so that the points of the item stay open. */
  MISSING_POLL(
      Severity.WARNING,
      "Item \"{item}\" has no votes of \"{perspective}\" on \"{aspect}\"; its points are open.",
      "评分项“{item}”缺少“{perspective}”对“{aspect}”的测评票，其得分待定。",
      "Add the count of votes, or accept that the points stay open.",
      "请补充计票结果，否则该项得分保持待定。"),
  /** The votes of one group on one aspect are given twice. */
  POLL_TWICE(
      "The votes of \"{perspective}\" on \"{aspect}\" are given more than once in the answer to item"
          + " \"{item}\".",
      "评分项“{item}”的答案中“{perspective}”对“{aspect}”的测评票重复出现。",
      "Add the votes up into one count.",
      "请将各次票数合并为一组。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  AnswerProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  AnswerProblem(String english, String chinese, Template remedy) {
    this(Severity.ERROR, english, chinese, remedy);
  }

  AnswerProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  AnswerProblem(Severity severity, String english, String chinese, Template remedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Template sentence() {
    return sentence;
  }

  @Override
  public Template remedy() {
    return remedy;
  }
}
