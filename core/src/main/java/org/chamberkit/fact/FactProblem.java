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
      "更正或撤回事实记录“{fact}”的原因不能为空。",
      "Write why the fact is changed or withdrawn, such as \"counted twice\".",
      "请写明更正或撤回的原因，例如“重复统计”。"),
  /** A fact is recorded twice on one day, so that nobody can tell which holds. */
  RECORDED_TWICE(
      Severity.ERROR,
      "Fact \"{fact}\" is recorded more than once on {day}.",
      "事实记录“{fact}”在 {day} 重复登记。",
      "Delete the line that was sent twice, or date the correction by the day on which it"
          + " was made.",
      "重复报送的请删除，属更正的请按更正当日填写登记日期。"),
  /** A fact is withdrawn on a day on which none of its identifier holds. */
  NOTHING_TO_WITHDRAW(
      Severity.ERROR,
      "There is no fact \"{fact}\" that could be withdrawn on {day}.",
      "{day} 没有可撤回的事实记录“{fact}”。",
      "Correct the identifier of the fact, or the day: a fact can be withdrawn from the"
          + " day on which it was recorded.",
      "请更正事实记录标识或日期，撤回日不得早于登记日。"),
  /** A text is not a thing that a fact can be about. */
  NOT_A_THING(
      Severity.ERROR,
      "\"{text}\" is not a thing; it is written as its kind and its identifier with a slash, such as"
          + " enterprise/E1.",
      "“{text}”不是涉及对象，应写作类别和标识，中间用斜线隔开，例如 enterprise/E1。",
      "Write the kind, a slash and the identifier, such as enterprise/E1, without a space.",
      "请写作类别加斜线加标识，例如 enterprise/E1，不留空格。"),
  /** A match names no fact. */
  NOTHING_MATCHED(
      Severity.ERROR,
      "The match to event \"{event}\" must name at least one fact.",
      "认定为活动“{event}”时至少应列出一条事实记录。",
      "List the facts that speak of this event, or delete the match.",
      "请列出属于该活动的事实记录，或删除该认定。"),
  /** A match of facts names one that is not recorded. */
  UNKNOWN_FACT(
      Severity.ERROR,
      "The register has no fact \"{fact}\".",
      "登记册中没有事实记录“{fact}”。",
      "Correct the identifier, or give the register that holds the fact.",
      "请更正标识，或提供载有该事实记录的登记册。"),
  /** A fact is matched to an event though it is of another. */
  EVENTS_DIFFER(
      Severity.ERROR,
      "Fact \"{fact}\" is of event \"{event}\" already, so it cannot be matched to event"
          + " \"{matched}\".",
      "事实记录“{fact}”已属于活动“{event}”，不能再认定为活动“{matched}”。",
      "Name the event that the fact states, or correct the fact first.",
      "请使用该事实记录原载的活动，或先更正该事实记录。"),
  /** A fact is of an organization that the directory does not have. */
  UNKNOWN_FACT_ORGANIZATION(
      Severity.ERROR,
      "Fact \"{fact}\" is of organization \"{organization}\", which the directory does not have.",
      "事实记录“{fact}”所属组织“{organization}”不在名录中。",
      "Add the organization to the directory, or correct the organization in the fact.",
      "请在名录中补充该组织，或更正事实记录中的组织标识。"),
  /** A fact is about days on which its organization does not exist. */
  FACT_OUTSIDE_EXISTENCE(
      Severity.ERROR,
      "Fact \"{fact}\" is about {when}, but organization \"{organization}\" exists for {existence}.",
      "事实记录“{fact}”的时间为 {when}，而组织“{organization}”的存续期为 {existence}。",
      "Correct the day of the fact, or report it under the organization that existed then.",
      "请更正事实记录的时间，或改报在当时存续的组织名下。"),
  /** A fact is recorded before the days that it is about are over. */
  RECORDED_AHEAD(
      Severity.WARNING,
      "Fact \"{fact}\" is about {when}, but was recorded on {day} already.",
      "事实记录“{fact}”的时间为 {when}，却在 {day} 就已登记。",
      "Check whether the event has taken place; what is planned becomes a fact on its day.",
      "请核实该事项是否已经发生，计划中的事项应待发生后登记。"),
  /** Several report an event with different numbers. */
  EVENT_AMOUNTS_DIFFER(
      Severity.WARNING,
      "Of event \"{event}\", \"{first}\" says {firstAmount} and \"{second}\" says {secondAmount}.",
      "关于活动“{event}”，“{first}”为 {firstAmount}，“{second}”为 {secondAmount}。",
      "Let the organizations that took part agree on one amount, and correct the other" + " fact.",
      "请参与各方核对出一致的数量，并更正不符的记录。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  FactProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
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
