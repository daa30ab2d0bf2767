package org.chamberkit.organization;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an organization by itself, and with the thresholds of Party bodies. */
public enum OrganizationProblem implements ProblemCode {
  /** A non-local chamber does not say where its members come from. */
  MISSING_ORIGIN(
      "Non-local chamber \"{chamber}\" must state its origin.", "异地商会“{chamber}”必须注明原籍地。"),
  /** A chamber that is not non-local states an origin. */
  ORIGIN_NOT_EXPECTED(
      "Only a non-local chamber has an origin, but \"{chamber}\" is of the kind \"{kind}\".",
      "只有异地商会才注明原籍地，“{chamber}”的类别是“{kind}”。"),
  /** A chamber of people from elsewhere is in the place that they come from. */
  PLACE_WITHIN_ORIGIN(
      "The members of \"{chamber}\" come from {origin}, so it cannot be in {place}, which lies"
          + " within it.",
      "“{chamber}”的原籍地是 {origin}，所在地 {place} 不应在原籍地之内。"),
  /** A chamber of natives states no place, or one at home and one abroad. */
  ONE_PLACE_NEEDED(
      "Chamber of natives \"{chamber}\" must state where it is: either a division, or a place"
          + " abroad.",
      "外埠商会“{chamber}”应注明所在地：国内填行政区划代码，国外填地名，两者只填其一。"),
  /** A former name ends before the organization was founded or leaves no day for the next one. */
  FORMER_NAME_OUTSIDE_EXISTENCE(
      "The former name \"{name}\" ended on {endsOn}, but the organization exists for {existence};"
          + " the next name must begin within it.",
      "曾用名“{name}”用至 {endsOn}，而该组织的存续期为 {existence}，更名应在存续期之内。"),
  /** A former name does not end after the one before it. */
  FORMER_NAMES_ORDER(
      "The former name \"{name}\" ended on {endsOn}, not after {before}, the last day of the name"
          + " before it; former names go from the earliest to the latest.",
      "曾用名“{name}”用至 {endsOn}，不晚于前一个名称的最后一日 {before}，曾用名应由早到晚排列。"),
  /** An organization is called the same after it was renamed. */
  NAME_UNCHANGED(
      "\"{organization}\" has the same name \"{name}\" before and after {endsOn}.",
      "“{organization}”在 {endsOn} 前后的名称相同，均为“{name}”。"),
  /** The number of members of a Party organization is below zero. */
  NEGATIVE_MEMBERS(
      "Party organization \"{organization}\" cannot have {members} members.",
      "党组织“{organization}”的党员人数不能为 {members}。"),
  /** A kind of Party organization has more than one threshold. */
  PARTY_THRESHOLD_TWICE("The kind \"{kind}\" has more than one threshold.", "类别“{kind}”的人数标准重复。"),
  /** A Party organization has fewer or more full members than its kind should have. */
  PARTY_MEMBERS_DO_NOT_FIT(
      Severity.WARNING,
      "Party organization \"{organization}\" has {members} full members; one of the kind \"{kind}\""
          + " should have {expected}. Source: {source}.",
      "党组织“{organization}”有正式党员 {members} 人，类别“{kind}”应为 {expected} 人。依据：{source}。");

  private final Severity severity;
  private final Template sentence;

  OrganizationProblem(String english, String chinese) {
    this(Severity.ERROR, english, chinese);
  }

  OrganizationProblem(Severity severity, String english, String chinese) {
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
