package org.chamberkit.organization;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with an organization by itself, and with the thresholds of Party bodies. */
public enum OrganizationProblem implements ProblemCode {
  /** A non-local chamber does not say where its members come from. */
  MISSING_ORIGIN(
      "Non-local chamber \"{chamber}\" must state its origin.",
      "异地商会“{chamber}”必须注明原籍地。",
      "State the code of the division from which its members come.",
      "请填写会员原籍地的行政区划代码。"),
  /** A chamber that is not non-local states an origin. */
  ORIGIN_NOT_EXPECTED(
      "Only a non-local chamber has an origin, but \"{chamber}\" is of the kind \"{kind}\".",
      "只有异地商会才注明原籍地，“{chamber}”的类别是“{kind}”。",
      "Delete the origin, or set the kind to non-local chamber.",
      "请删除原籍地，或将类别改为异地商会。"),
  /** A chamber of people from elsewhere is in the place that they come from. */
  PLACE_WITHIN_ORIGIN(
      "The members of \"{chamber}\" come from {origin}, so it cannot be in {place}, which lies"
          + " within it.",
      "“{chamber}”的原籍地是 {origin}，所在地 {place} 不应在原籍地之内。",
      "Look up both codes; a non-local chamber is where its members are guests, and a"
          + " chamber of the same place is no non-local one.",
      "请核对两个代码，异地商会设在原籍地之外，设在原籍地之内的不是异地商会。"),
  /** A chamber of natives states no place, or one at home and one abroad. */
  ONE_PLACE_NEEDED(
      "Chamber of natives \"{chamber}\" must state where it is: either a division, or a place"
          + " abroad.",
      "外埠商会“{chamber}”应注明所在地：国内填行政区划代码，国外填地名，两者只填其一。",
      "State the division code if it is in the country, else the name of the place, and"
          + " leave the other out.",
      "国内的填行政区划代码，国外的填地名，另一项留空。"),
  /** A former name ends before the organization was founded or leaves no day for the next one. */
  FORMER_NAME_OUTSIDE_EXISTENCE(
      "The former name \"{name}\" ended on {endsOn}, but the organization exists for {existence};"
          + " the next name must begin within it.",
      "曾用名“{name}”用至 {endsOn}，而该组织的存续期为 {existence}，更名应在存续期之内。",
      "Look up the day of the renaming and the days of founding and dissolution in the"
          + " registration.",
      "请按登记材料核对更名日期和成立、注销日期。"),
  /** A former name does not end after the one before it. */
  FORMER_NAMES_ORDER(
      "The former name \"{name}\" ended on {endsOn}, not after {before}, the last day of the name"
          + " before it; former names go from the earliest to the latest.",
      "曾用名“{name}”用至 {endsOn}，不晚于前一个名称的最后一日 {before}，曾用名应由早到晚排列。",
      "Sort the former names by their last days, and give no two the same day.",
      "请按各曾用名的最后一日由早到晚排列，日期不得相同。"),
  /** An organization is called the same after it was renamed. */
  NAME_UNCHANGED(
      "\"{organization}\" has the same name \"{name}\" before and after {endsOn}.",
      "“{organization}”在 {endsOn} 前后的名称相同，均为“{name}”。",
      "Delete the former name, or enter the name as it was written then.",
      "请删除该曾用名，或填写当时使用的名称。"),
  /** The number of members of a Party organization is below zero. */
  NEGATIVE_MEMBERS(
      "Party organization \"{organization}\" cannot have {members} members.",
      "党组织“{organization}”的党员人数不能为 {members}。",
      "Enter the number of full members from the annual statistics, 0 or more; leave it"
          + " out if it is not known.",
      "请按党内统计填写正式党员人数（不小于 0），未知时省略。"),
  /** A kind of Party organization has more than one threshold. */
  PARTY_THRESHOLD_TWICE(
      "The kind \"{kind}\" has more than one threshold.",
      "类别“{kind}”的人数标准重复。",
      "Keep one range of members for each kind of Party organization.",
      "每类党组织只保留一个人数标准。"),
  /** A Party organization has fewer or more full members than its kind should have. */
  PARTY_MEMBERS_DO_NOT_FIT(
      Severity.WARNING,
      "Party organization \"{organization}\" has {members} full members; one of the kind \"{kind}\""
          + " should have {expected}. Source: {source}.",
      "党组织“{organization}”有正式党员 {members} 人，类别“{kind}”应为 {expected} 人。依据：{source}。",
      "Check number and kind against the Party's records; if both are right, the form of"
          + " the organization may be due to change.",
      "请与党内台账核对人数和类别，均无误的，该党组织可能应当改设。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  OrganizationProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  OrganizationProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  OrganizationProblem(Severity severity, String english, String chinese, Template remedy) {
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
