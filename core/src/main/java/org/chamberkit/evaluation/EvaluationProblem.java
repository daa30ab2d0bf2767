package org.chamberkit.evaluation;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an evaluation. */
public enum EvaluationProblem implements ProblemCode {
  /** Two answers name the same item. */
  ANSWERED_TWICE(Severity.ERROR, "Item \"{item}\" is answered more than once.", "评分项“{item}”重复作答。"),
  /** The evaluation was made for another rubric or another version. */
  OTHER_RUBRIC(
      Severity.ERROR,
      "This evaluation answers rubric \"{given}\", not \"{expected}\".",
      "本评价对应的评分细则是“{given}”，不是“{expected}”。"),
  /** The rubric is not in force on the last day of the period. */
  RUBRIC_NOT_IN_FORCE(
      Severity.ERROR,
      "Rubric \"{rubric}\" is in force for {validity}, not on the last day {day} of this period.",
      "评分细则“{rubric}”的有效期为 {validity}，不含本期间的最后一日 {day}。"),
  /** The evaluation is about other days than its round. */
  OTHER_PERIOD(
      Severity.ERROR,
      "This evaluation is about {given}, but the round is about {expected}.",
      "本评价的期间为 {given}，评价周期为 {expected}。"),
  /** The round belongs to another rubric or another version. */
  ROUND_OF_OTHER_RUBRIC(
      Severity.ERROR,
      "The round belongs to rubric \"{given}\", not to \"{expected}\".",
      "评价周期对应的评分细则是“{given}”，不是“{expected}”。"),
  /** A round states a reference value more than once. */
  REFERENCE_TWICE(
      Severity.ERROR,
      "The reference value \"{reference}\" is given more than once in this round.",
      "参照值“{reference}”在本评价周期中重复给出。"),
  /** A rule compares with a reference value, but no round gives it. */
  MISSING_REFERENCE(
      Severity.ERROR,
      "Item \"{item}\" compares with the reference value \"{reference}\", which no round gives.",
      "评分项“{item}”须与参照值“{reference}”比较，但评价周期未给出该值。"),
  /** A gate asks for a directory, but none is given. */
  MISSING_DIRECTORY(
      Severity.ERROR,
      "Gate \"{gate}\" asks who was in existence, so a directory must be given.",
      "准入条件“{gate}”须核实存续时间，必须提供名录。"),
  /** The directory does not have the subject. */
  UNKNOWN_SUBJECT(
      Severity.ERROR,
      "The directory does not have the organization \"{subject}\".",
      "名录中没有组织“{subject}”。"),
  /** The subject was dissolved before the period, or founded after it. */
  SUBJECT_NOT_IN_EXISTENCE(
      Severity.ERROR,
      "Organization \"{subject}\" was in existence for {existence}, on no day of {period}.",
      "组织“{subject}”的存续期为 {existence}，与评价期间 {period} 无任何重合。"),
  /** A subject is evaluated twice by the same rubric for the same period. */
  SUBJECT_TWICE(
      Severity.ERROR,
      "Subject \"{subject}\" is evaluated more than once in this input.",
      "评价对象“{subject}”在本次输入中被重复评价。"),
  /** A finding names a ground that no veto, gate or rule about grades of the rubric has. */
  UNKNOWN_GROUND(
      Severity.ERROR,
      "The rubric has nothing to be found by the name of \"{ground}\"; it has {known}.",
      "评分细则没有可认定的事项“{ground}”，只有 {known}。"),
  /** Two findings tell of one gate or condition. */
  FOUND_TWICE(
      Severity.ERROR,
      "There is more than one finding about \"{ground}\", so it is not clear which counts.",
      "关于“{ground}”有一项以上的认定，无法确定以哪一项为准。"),
  /** Nothing was found about a gate, so that it stays open. */
  MISSING_FINDING(
      Severity.WARNING,
      "Nothing is found about gate \"{gate}\", so it is open whether the subject is to be scored.",
      "准入条件“{gate}”尚无认定，是否应予计分待定。"),
  /** An item that must be answered is not. */
  ANSWER_REQUIRED(
      Severity.ERROR,
      "Item \"{item}\" is not answered, and the rubric scores no evaluation without it.",
      "评分项“{item}”未作答，按细则缺此项不予计分。"),
  /** An answer names an item that the rubric does not have. */
  UNKNOWN_ITEM(
      Severity.ERROR,
      "The rubric has no item \"{item}\"; it has {known}.",
      "评分细则没有评分项“{item}”，只有 {known}。"),
  /** An overriding gives points that the item cannot earn. */
  OVERRIDDEN_OUT_OF_RANGE(
      "Item \"{item}\" can earn {range} points, but it is overridden with {points}.",
      "评分项“{item}”可得分数为 {range} 分，改判为 {points} 分，超出该范围。"),
  /** Another number was typed in than the figure of the item gives. */
  FIGURE_DIFFERS(
      Severity.WARNING,
      "The answer to item \"{item}\" was typed in as {typed}, but figure \"{figure}\" gives {number},"
          + " which counts.",
      "评分项“{item}”填报为 {typed}，指标“{figure}”的数值为 {number}，以指标为准。"),
  /** The figure of an item is not known. */
  FIGURE_NOT_KNOWN(
      Severity.WARNING,
      "The figure of item \"{item}\" is not known: {figure}.",
      "评分项“{item}”的取数指标未知：{figure}。"),
  /** The figure of an item was not computed for the subject and the period. */
  FIGURE_NOT_AT_HAND(
      Severity.WARNING,
      "Item \"{item}\" is answered by figure \"{figure}\", but there is none of \"{subject}\" for"
          + " {period}.",
      "评分项“{item}”由指标“{figure}”取数，但没有“{subject}”在 {period} 的指标值。"),
  /** The figure of an item is a number that cannot be its answer. */
  FIGURE_DOES_NOT_FIT(
      "The figure of item \"{item}\" cannot be an answer of the kind \"{kind}\": {figure}.",
      "评分项“{item}”的取数指标不能作为“{kind}”类答案：{figure}。"),
  /** An item has no answer, so that its points stay open. */
  MISSING_ANSWER(
      Severity.WARNING,
      "Item \"{item}\" is not answered; its points are open.",
      "评分项“{item}”未作答，其得分待定。");

  private final Severity severity;
  private final Template sentence;

  EvaluationProblem(String english, String chinese) {
    this(Severity.ERROR, english, chinese);
  }

  EvaluationProblem(Severity severity, String english, String chinese) {
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
