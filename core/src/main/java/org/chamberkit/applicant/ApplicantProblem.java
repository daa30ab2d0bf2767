package org.chamberkit.applicant;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.text.Template;

/** What can be wrong with applicants and a population. */
public enum ApplicantProblem implements ProblemCode {
  /** A metric of an applicant has more than one value in a period. */
  VALUE_TWICE(
      "Applicant \"{applicant}\" has more than one value of \"{metric}\" for {period}.",
      "申报企业“{applicant}”的指标“{metric}”在 {period} 有不止一个数值。"),
  /** A share of control is not above 0 and at most 1. */
  SHARE_OUT_OF_RANGE(
      "A share of control must be above 0 and at most 1, but is {share}.",
      "控制份额必须大于 0 且不超过 1，现为 {share}。"),
  /** An enterprise is said to control itself. */
  CONTROLS_ITSELF("\"{candidate}\" is said to control itself.", "“{candidate}”被写成自己控制自己。"),
  /** A population has two metrics of the same identifier. */
  METRIC_COLLECTED_TWICE("The metric \"{metric}\" stands more than once.", "指标“{metric}”重复出现。"),
  /** A population has two applicants of the same identifier. */
  APPLICANT_TWICE("The applicant \"{applicant}\" stands more than once.", "申报企业“{applicant}”重复出现。"),
  /** A rule is waived twice for the same applicant. */
  WAIVED_TWICE(
      "The rule \"{rule}\" is waived more than once for applicant \"{applicant}\".",
      "对申报企业“{applicant}”重复豁免了规则“{rule}”。"),
  /** A value is of a metric that the population does not have. */
  UNKNOWN_METRIC(
      "The metric \"{metric}\" is not among those of the population; they are {known}.",
      "指标“{metric}”不在申报企业库的指标之中，库中的指标为 {known}。"),
  /** A waiver is for somebody who does not apply. */
  UNKNOWN_APPLICANT(
      "A rule is waived for \"{applicant}\", which is not an applicant.",
      "“{applicant}”不是申报企业，却对其豁免了规则。");

  private final Template sentence;

  ApplicantProblem(String english, String chinese) {
    this.sentence = new Template(english, chinese);
  }

  @Override
  public Template sentence() {
    return sentence;
  }
}
