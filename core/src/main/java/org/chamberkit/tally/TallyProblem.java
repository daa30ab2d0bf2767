package org.chamberkit.tally;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What is wrong with figures that were worked out or handed on. */
public enum TallyProblem implements ProblemCode {
  /** The figures of an organization do not meet a rule. */
  RULE_NOT_MET(
      "For \"{organization}\" in {period}, rule \"{rule}\" is not met:"
          + " {left} {comparison} {right} does not hold.",
      "“{organization}” {period} 的数据不符合审核关系“{rule}”：{left} {comparison} {right} 不成立。",
      "Check the figures on both sides against their facts; at least one report is wrong"
          + " or missing.",
      "请核对两边指标所依据的事实记录，至少有一项报送有误或缺失。"),
  /** A figure of an organization and a period is listed twice. */
  FIGURE_LISTED_TWICE(
      "Figure \"{figure}\" of \"{organization}\" in {period} is listed more than once.",
      "“{organization}” {period} 的指标“{figure}”重复列出。",
      Remedies.MAKE_ANEW),
  /** A figure is listed without what it is computed from. */
  SOURCE_NOT_LISTED(
      "Figure \"{figure}\" is computed from \"{source}\", which is not listed for \"{organization}\""
          + " in {period}.",
      "指标“{figure}”由“{source}”计算得出，而表中没有“{organization}” {period} 的该项数据。",
      "List the figures from which it is computed as well.",
      "请同时列出其计算来源的指标。"),
  /** A number is printed, but is not known. */
  PRINTED_BUT_NOT_KNOWN(
      "The number {number} cannot be printed, for the figure is not known exactly.",
      "该指标没有确切数值，不能印作 {number}。",
      Remedies.MAKE_ANEW),
  /** More than all, or less than none, of the reports. */
  COUNT_OUTSIDE(
      "\"{part}\" is {number}, but must be from 0 to \"{whole}\", which is {limit}.",
      "“{part}”为 {number}，应在 0 与“{whole}”（{limit}）之间。",
      Remedies.MAKE_ANEW),
  /** A figure is listed beside others than those that its definition computes it from. */
  SOURCES_DIFFER(
      "Figure \"{figure}\" is listed as computed from {listed}; by its definition it is computed"
          + " from {defined}.",
      "指标“{figure}”所列的计算来源为 {listed}，按其定义应为 {defined}。",
      "Use the catalogue by which the figures were made, or make them anew by this one.",
      "请使用生成这些指标时的目录，或按本目录重新生成。"),
  /** A number is not what the numbers beside it come to. */
  DOES_NOT_COMPUTE(
      "Figure \"{figure}\" of \"{organization}\" in {period} is {number}, but {sources} come to"
          + " {computed}.",
      "“{organization}” {period} 的指标“{figure}”为 {number}，而由 {sources} 计算应为 {computed}。",
      Remedies.MAKE_ANEW),
  /** A number is printed otherwise than its definition says. */
  PRINTED_OTHERWISE(
      "Figure \"{figure}\" of \"{organization}\" in {period} is printed as {printed}; by its"
          + " definition it is to be printed as {expected}.",
      "“{organization}” {period} 的指标“{figure}”印作 {printed}，按其定义应印作 {expected}。",
      Remedies.MAKE_ANEW),
  /** Before and after are not of the same figure. */
  MOVED_TO_ANOTHER(
      "What is before is figure \"{figure}\" of \"{organization}\" in {period}; what is after is"
          + " another.",
      "变动前为“{organization}” {period} 的指标“{figure}”，变动后却是另一项。",
      Remedies.MAKE_ANEW),
  /** Nothing moved. */
  NOT_MOVED(
      "Figure \"{figure}\" of \"{organization}\" in {period} is the same before and after.",
      "“{organization}” {period} 的指标“{figure}”前后相同，没有变动。",
      Remedies.MAKE_ANEW);

  private final Template sentence;
  private final Template remedy;

  TallyProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  TallyProblem(String english, String chinese, Template remedy) {
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
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
