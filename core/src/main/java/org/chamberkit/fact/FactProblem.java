package org.chamberkit.fact;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with facts and a register of them. */
public enum FactProblem implements ProblemCode {
  /** A correction or withdrawal gives no reason. */
  BLANK_REASON(
      Severity.ERROR,
      "The reason for changing fact \"{fact}\" must not be blank.",
      "更正或撤回事实记录“{fact}”的原因不能为空。"),
  /** A fact is recorded twice on one day, so that nobody can tell which holds. */
  RECORDED_TWICE(
      Severity.ERROR,
      "Fact \"{fact}\" is recorded more than once on {day}.",
      "事实记录“{fact}”在 {day} 重复登记。"),
  /** A fact is withdrawn on a day on which none of its identifier holds. */
  NOTHING_TO_WITHDRAW(
      Severity.ERROR,
      "There is no fact \"{fact}\" that could be withdrawn on {day}.",
      "{day} 没有可撤回的事实记录“{fact}”。"),
  /** A text is not a thing that a fact can be about. */
  NOT_A_THING(
      Severity.ERROR,
      "\"{text}\" is not a thing; it is written as its kind and its identifier with a slash, such as"
          + " enterprise/E1.",
      "“{text}”不是涉及对象，应写作类别和标识，中间用斜线隔开，例如 enterprise/E1。"),
  /** A match names no fact. */
  NOTHING_MATCHED(
      Severity.ERROR,
      "The match to event \"{event}\" must name at least one fact.",
      "认定为活动“{event}”时至少应列出一条事实记录。"),
  /** A match of facts names one that is not recorded. */
  UNKNOWN_FACT(Severity.ERROR, "The register has no fact \"{fact}\".", "登记册中没有事实记录“{fact}”。"),
  /** A fact is matched to an event though it is of another. */
  EVENTS_DIFFER(
      Severity.ERROR,
      "Fact \"{fact}\" is of event \"{event}\" already, so it cannot be matched to event"
          + " \"{matched}\".",
      "事实记录“{fact}”已属于活动“{event}”，不能再认定为活动“{matched}”。"),
  /** A fact is of an organization that the directory does not have. */
  UNKNOWN_FACT_ORGANIZATION(
      Severity.ERROR,
      "Fact \"{fact}\" is of organization \"{organization}\", which the directory does not have.",
      "事实记录“{fact}”所属组织“{organization}”不在名录中。"),
  /** A fact is about days on which its organization does not exist. */
  FACT_OUTSIDE_EXISTENCE(
      Severity.ERROR,
      "Fact \"{fact}\" is about {when}, but organization \"{organization}\" exists for {existence}.",
      "事实记录“{fact}”的时间为 {when}，而组织“{organization}”的存续期为 {existence}。"),
  /** A fact is recorded before the days that it is about are over. */
  RECORDED_AHEAD(
      Severity.WARNING,
      "Fact \"{fact}\" is about {when}, but was recorded on {day} already.",
      "事实记录“{fact}”的时间为 {when}，却在 {day} 就已登记。"),
  /** Several report an event with different numbers. */
  EVENT_AMOUNTS_DIFFER(
      Severity.WARNING,
      "Of event \"{event}\", \"{first}\" says {firstAmount} and \"{second}\" says {secondAmount}.",
      "关于活动“{event}”，“{first}”为 {firstAmount}，“{second}”为 {secondAmount}。");

  private final Severity severity;
  private final Template sentence;

  FactProblem(Severity severity, String english, String chinese) {
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
