package org.chamberkit.applicant;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.text.Template;

/** What can be wrong with applicants and a population. */
public enum ApplicantProblem implements ProblemCode {
  /** A metric of an applicant has more than one value in a period. */
  VALUE_TWICE(
      "Applicant \"{applicant}\" has more than one value of \"{metric}\" for {period}.",
      "申报企业“{applicant}”的指标“{metric}”在 {period} 有不止一个数值。",
      "Keep the value that was audited or sent last, and delete the other.",
      "请保留经审计或最后报送的数值，删除其余。"),
  /** A share of control is not above 0 and at most 1. */
  SHARE_OUT_OF_RANGE(
      "A share of control must be above 0 and at most 1, but is {share}.",
      "控制份额必须大于 0 且不超过 1，现为 {share}。",
      "Write the share as a decimal: 0.51 for 51 %.",
      "请以小数填写，百分之百为 1。"),
  /** An enterprise is said to control itself. */
  CONTROLS_ITSELF(
      "\"{candidate}\" is said to control itself.",
      "“{candidate}”被写成自己控制自己。",
      "Name the enterprise that controls it, or delete the link.",
      "请填写控制该企业的另一家企业，或删除该控制关系。"),
  /** A population has two metrics of the same identifier. */
  METRIC_COLLECTED_TWICE(
      "The metric \"{metric}\" stands more than once.",
      "指标“{metric}”重复出现。",
      Remedies.DELETE_REPETITION),
  /** A population has two applicants of the same identifier. */
  APPLICANT_TWICE(
      "The applicant \"{applicant}\" stands more than once.",
      "申报企业“{applicant}”重复出现。",
      "Merge the two applications; an enterprise applies once, with one credit code.",
      "请合并两份申报，一家企业凭一个统一社会信用代码只申报一次。"),
  /** A rule is waived twice for the same applicant. */
  WAIVED_TWICE(
      "The rule \"{rule}\" is waived more than once for applicant \"{applicant}\".",
      "对申报企业“{applicant}”重复豁免了规则“{rule}”。",
      "Keep one waiver for each rule, with all reasons.",
      "每条规则只保留一项豁免，理由合并填写。"),
  /** A value is of a metric that the population does not have. */
  UNKNOWN_METRIC(
      "The metric \"{metric}\" is not among those of the population; they are {known}.",
      "指标“{metric}”不在申报企业库的指标之中，库中的指标为 {known}。",
      "Add the metric to those of the population, or correct its identifier.",
      "请在申报企业库的指标中补充该指标，或更正其标识。"),
  /** A waiver is for somebody who does not apply. */
  UNKNOWN_APPLICANT(
      "A rule is waived for \"{applicant}\", which is not an applicant.",
      "“{applicant}”不是申报企业，却对其豁免了规则。",
      "Correct the identifier of the applicant, or delete the waiver.",
      "请更正申报企业的标识，或删除该豁免。");

  private final Template sentence;
  private final Template remedy;

  ApplicantProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(english, chinese, new Template(remedy, chineseRemedy));
  }

  ApplicantProblem(String english, String chinese, Template remedy) {
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
