package org.chamberkit.programme;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a programme, or with an edition of its lists. */
public enum ProgrammeProblem implements ProblemCode {
  /** A programme has no list. */
  NO_LISTS(
      Severity.ERROR,
      "The programme has no list.",
      "榜单发布方案没有任何榜单。",
      "Add the lists that the programme publishes.",
      "请列出该方案要发布的榜单。"),
  /** Two lists have the same identifier. */
  LIST_TWICE(
      Severity.ERROR,
      "The list \"{list}\" stands more than once.",
      "榜单“{list}”重复出现。",
      Remedies.OWN_IDENTIFIER),
  /** The identifier of a list that is split leaves no room for the codes. */
  SPLIT_ID_TOO_LONG(
      Severity.ERROR,
      "The identifier of list \"{list}\" is too long to be followed by the codes of its split; it"
          + " may have 57 characters.",
      "榜单“{list}”的标识过长，无法再加分榜代码；最多 57 个字符。",
      "Shorten the identifier of the list to 57 characters or fewer.",
      "请将榜单标识缩短到 57 个字符以内。"),
  /** A list ranks by something that is no measure of the programme. */
  KEY_IS_NO_MEASURE(
      Severity.ERROR,
      "The key \"{key}\" is no measure of the programme; its measures are {known}.",
      "排序依据“{key}”不是本方案的排序指标，本方案的排序指标为 {known}。",
      "Define a measure of this name in the programme, or rank by one of those shown.",
      "请在方案中定义该排序指标，或改用所列的排序指标。"),
  /** A list is ranked anew within none. */
  RERANKED_WITHIN_NONE(
      Severity.ERROR,
      "A list can be ranked anew within at least 1 place, not {count}.",
      "重新排名的范围至少为 1 名，现为 {count}。",
      "Enter how many of the first list are ranked anew, 1 or more.",
      "请填写参加重新排名的名额，至少为 1。"),
  /** An applicant stands on none of the lists of a split. */
  NO_LIST_OF_SPLIT(
      Severity.WARNING,
      "Applicant \"{applicant}\" does not state its {split}, so none of the lists of \"{list}\" has"
          + " it.",
      "申报企业“{applicant}”未填报“{split}”，因此不在“{list}”的任何分榜中。",
      "Ask the applicant for it; the main list has the applicant all the same.",
      "请申报企业补报，总榜不受影响。"),
  /** What was measured of an applicant stands twice. */
  MEASURED_TWICE(
      Severity.ERROR,
      "What was measured of applicant \"{applicant}\" stands more than once.",
      "申报企业“{applicant}”的排序指标值重复出现。",
      Remedies.MAKE_ANEW),
  /** The value of an entry is not the one that was measured. */
  NOT_AS_MEASURED(
      Severity.ERROR,
      "The value of \"{key}\" of candidate \"{candidate}\" is not the one that was measured.",
      "参评对象“{candidate}”的“{key}”与所载排序指标值不符。",
      Remedies.MAKE_ANEW),
  /** A candidate has a place that was not admitted, or gave way to another. */
  PLACED_NOT_ADMITTED(
      Severity.ERROR,
      "Candidate \"{candidate}\" has a place, but was not admitted to the ranking.",
      "参评对象“{candidate}”有名次，但未获参加排序的资格。",
      Remedies.MAKE_ANEW);

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  ProgrammeProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  ProgrammeProblem(Severity severity, String english, String chinese, Template remedy) {
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
