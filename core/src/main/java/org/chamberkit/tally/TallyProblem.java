package org.chamberkit.tally;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What is wrong with figures that were worked out or handed on. */
public enum TallyProblem implements ProblemCode {
  /** The figures of an organization do not meet a rule. */
  RULE_NOT_MET(
      "For \"{organization}\" in {period}, rule \"{rule}\" is not met:"
          + " {left} {comparison} {right} does not hold.",
      "“{organization}” {period} 的数据不符合审核关系“{rule}”：{left} {comparison} {right} 不成立。"),
  /** A figure of an organization and a period is listed twice. */
  FIGURE_LISTED_TWICE(
      "Figure \"{figure}\" of \"{organization}\" in {period} is listed more than once.",
      "“{organization}” {period} 的指标“{figure}”重复列出。"),
  /** A figure is listed without what it is computed from. */
  SOURCE_NOT_LISTED(
      "Figure \"{figure}\" is computed from \"{source}\", which is not listed for \"{organization}\""
          + " in {period}.",
      "指标“{figure}”由“{source}”计算得出，而表中没有“{organization}” {period} 的该项数据。"),
  /** A number is printed, but is not known. */
  PRINTED_BUT_NOT_KNOWN(
      "The number {number} cannot be printed, for the figure is not known exactly.",
      "该指标没有确切数值，不能印作 {number}。"),
  /** More than all, or less than none, of the reports. */
  COUNT_OUTSIDE(
      "\"{part}\" is {number}, but must be from 0 to \"{whole}\", which is {limit}.",
      "“{part}”为 {number}，应在 0 与“{whole}”（{limit}）之间。"),
  /** A figure is listed beside others than those that its definition computes it from. */
  SOURCES_DIFFER(
      "Figure \"{figure}\" is listed as computed from {listed}; by its definition it is computed"
          + " from {defined}.",
      "指标“{figure}”所列的计算来源为 {listed}，按其定义应为 {defined}。"),
  /** A number is not what the numbers beside it come to. */
  DOES_NOT_COMPUTE(
      "Figure \"{figure}\" of \"{organization}\" in {period} is {number}, but {sources} come to"
          + " {computed}.",
      "“{organization}” {period} 的指标“{figure}”为 {number}，而由 {sources} 计算应为 {computed}。"),
  /** A number is printed otherwise than its definition says. */
  PRINTED_OTHERWISE(
      "Figure \"{figure}\" of \"{organization}\" in {period} is printed as {printed}; by its"
          + " definition it is to be printed as {expected}.",
      "“{organization}” {period} 的指标“{figure}”印作 {printed}，按其定义应印作 {expected}。"),
  /** Before and after are not of the same figure. */
  MOVED_TO_ANOTHER(
      "What is before is figure \"{figure}\" of \"{organization}\" in {period}; what is after is"
          + " another.",
      "变动前为“{organization}” {period} 的指标“{figure}”，变动后却是另一项。"),
  /** Nothing moved. */
  NOT_MOVED(
      "Figure \"{figure}\" of \"{organization}\" in {period} is the same before and after.",
      "“{organization}” {period} 的指标“{figure}”前后相同，没有变动。");

  private final Template sentence;

  TallyProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
