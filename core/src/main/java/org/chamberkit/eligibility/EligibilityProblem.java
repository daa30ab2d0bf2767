package org.chamberkit.eligibility;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with rules of eligibility, a screening by them, or one that is stated. */
public enum EligibilityProblem implements ProblemCode {
  /** Two rules have the same identifier. */
  RULE_TWICE(
      Severity.ERROR,
      "The rule \"{rule}\" stands more than once.",
      "规则“{rule}”重复出现。",
      Remedies.OWN_IDENTIFIER),
  /** Rules are applied to a period for which they do not hold. */
  RULES_NOT_IN_FORCE(
      Severity.ERROR,
      "The rules hold for {validity}, not for all of {period}.",
      "参评条件适用于 {validity}，不能涵盖 {period}。",
      "Use the rules of the year of the list, or extend their validity.",
      "请使用榜单当年的参评条件，或延长其适用期间。"),
  /** A waiver names a rule that is not there. */
  UNKNOWN_RULE(
      Severity.ERROR,
      "The rule \"{rule}\" is not known here; known are {known}.",
      "规则“{rule}”在此处未知，可用的有 {known}。",
      "Name one of the rules shown, as spelled in the rules of eligibility.",
      "请使用所列规则的标识，与参评条件中的写法一致。"),
  /** A waiver is of a rule that nobody may waive. */
  RULE_NOT_WAIVABLE(
      Severity.ERROR,
      "The rule \"{rule}\" may not be waived, but it is for applicant \"{applicant}\".",
      "规则“{rule}”不得豁免，却对申报企业“{applicant}”作了豁免。",
      "Delete the waiver; if the responsible body wants it, the rule itself must say that"
          + " it may be waived.",
      "请删除该豁免，确需豁免的应由主管部门在规则中注明可豁免。"),
  /** A waiver is of a rule that passes anyway. */
  WAIVER_NOT_NEEDED(
      Severity.WARNING,
      "Applicant \"{applicant}\" meets the rule \"{rule}\"; the waiver is not needed.",
      "申报企业“{applicant}”符合规则“{rule}”，无需豁免。",
      "Delete the waiver, unless it should stand for the record.",
      "可删除该豁免，需留存备查的可不处理。"),
  /** An applicant stands twice in a screening. */
  SCREENED_TWICE(
      Severity.ERROR,
      "Applicant \"{applicant}\" is screened more than once.",
      "申报企业“{applicant}”被重复审核。",
      Remedies.MAKE_ANEW),
  /** The findings of an applicant are not one for each rule, in their order. */
  FINDINGS_DO_NOT_FIT(
      Severity.ERROR,
      "Applicant \"{applicant}\" must have one finding for each rule, in the order of the rules.",
      "申报企业“{applicant}”应按规则的顺序对每条规则各有一项审核结果。",
      Remedies.MAKE_ANEW),
  /** A waiver in a finding is of another applicant or rule, or cannot be. */
  WAIVER_DOES_NOT_FIT(
      Severity.ERROR,
      "The waiver does not belong to a failed finding of applicant \"{applicant}\" by the waivable"
          + " rule \"{rule}\".",
      "该豁免不属于申报企业“{applicant}”对可豁免规则“{rule}”的不符合项。",
      Remedies.MAKE_ANEW),
  /** The admission of an applicant is not the one that its findings give. */
  ADMISSION_DIFFERS(
      Severity.ERROR,
      "The findings of applicant \"{applicant}\" give the admission \"{admission}\", but"
          + " \"{stated}\" is stated.",
      "按审核结果，申报企业“{applicant}”的参评资格应为“{admission}”，所载为“{stated}”。",
      Remedies.MAKE_ANEW);

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  EligibilityProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  EligibilityProblem(Severity severity, String english, String chinese, Template remedy) {
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
