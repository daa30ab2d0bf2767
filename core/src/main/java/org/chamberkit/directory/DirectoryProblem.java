package org.chamberkit.directory;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a directory. */
public enum DirectoryProblem implements ProblemCode {
  /** Two organizations have the same identifier. */
  DUPLICATE_ORGANIZATION(
      Severity.ERROR,
      "The identifier \"{organization}\" is used more than once in this directory.",
      "标识“{organization}”在本名录中重复使用。"),
  /** A relation names an organization that the directory does not have. */
  UNKNOWN_ORGANIZATION(
      Severity.ERROR,
      "The directory has no organization \"{organization}\".",
      "名录中没有组织“{organization}”。"),
  /** A relation leads from an organization to itself. */
  RELATED_TO_ITSELF(
      Severity.ERROR,
      "\"{organization}\" cannot be related to itself.",
      "“{organization}”不能与自身建立关系。"),
  /** A relation of its kind cannot be between organizations of theirs. */
  KINDS_DO_NOT_FIT(
      Severity.ERROR,
      "The relation \"{relation}\" leads from {expectedFrom} to {expectedTo},"
          + " not from {givenFrom} to {givenTo}.",
      "“{relation}”关系应由 {expectedFrom} 指向 {expectedTo}，不能由 {givenFrom} 指向 {givenTo}。"),
  /** A federation is said to guide one that is not of a lower level. */
  LEVEL_DOES_NOT_FIT(
      Severity.ERROR,
      "\"{from}\" of the level \"{fromLevel}\" cannot guide \"{to}\" of the level \"{toLevel}\";"
          + " a federation guides lower ones only.",
      "层级为“{fromLevel}”的“{from}”不能指导层级为“{toLevel}”的“{to}”，工商联只指导下级工商联。"),
  /** A relation begins or ends on a day on which one of its organizations does not exist. */
  OUTSIDE_EXISTENCE(
      Severity.ERROR,
      "The validity {validity} of the relation goes beyond the existence {existence} of"
          + " \"{organization}\".",
      "该关系的有效期为 {validity}，超出“{organization}”的存续期 {existence}。"),
  /** A relation is between organizations that do not exist on any one day. */
  NEVER_TOGETHER(
      Severity.ERROR,
      "\"{from}\" exists for {fromExistence} and \"{to}\" for {toExistence}, never together.",
      "“{from}”的存续期为 {fromExistence}，“{to}”的存续期为 {toExistence}，两者从未同时存在。"),
  /** Two federations guide the same one on the same day. */
  GUIDED_TWICE(
      Severity.ERROR,
      "For {days}, \"{organization}\" is guided by both \"{first}\" and \"{second}\".",
      "“{organization}”在 {days} 期间同时受“{first}”和“{second}”指导。"),
  /** A chamber or grassroots unit is affiliated to two federations on the same day. */
  AFFILIATED_TWICE(
      Severity.ERROR,
      "For {days}, \"{organization}\" is affiliated to both \"{first}\" and \"{second}\".",
      "“{organization}”在 {days} 期间同时隶属于“{first}”和“{second}”。"),
  /** The same relation is stated twice for the same day. */
  RELATION_TWICE(
      Severity.ERROR,
      "For {days}, the relation \"{relation}\" from \"{from}\" to \"{to}\" is stated more than once.",
      "从“{from}”到“{to}”的“{relation}”关系在 {days} 期间重复登记。"),
  /** A succession has too few heirs for its kind, or too many. */
  HEIRS_DO_NOT_FIT(
      Severity.ERROR,
      "The number of heirs of \"{predecessor}\" is {count}; what is split has at least two, what is"
          + " renamed or merged one ({kind}).",
      "“{predecessor}”有 {count} 个承继单位；拆分（split）至少有两个，更名、合并只有一个（{kind}）。"),
  /** A succession names an heir twice. */
  HEIR_TWICE(
      Severity.ERROR,
      "\"{heir}\" is named more than once as an heir of \"{predecessor}\".",
      "“{heir}”被重复列为“{predecessor}”的承继单位。"),
  /**
   * The shares of heirs are not above 0, come to more than 1, or are stated where one takes all.
   */
  SHARES_DO_NOT_FIT(
      Severity.ERROR,
      "The shares of the heirs of \"{predecessor}\" must be above 0 and at most 1 together; an only"
          + " heir takes all and states none.",
      "“{predecessor}”各承继单位的份额必须大于 0 且合计不超过 1；唯一的承继单位承继全部，不填份额。"),
  /** An organization has two successions. */
  SUCCEEDED_TWICE(
      Severity.ERROR,
      "More than one succession is given for \"{predecessor}\".",
      "“{predecessor}”的承继关系重复登记。"),
  /** An organization is succeeded though it still exists on that day. */
  NOT_DISSOLVED_BEFORE(
      Severity.ERROR,
      "\"{predecessor}\" is succeeded on {on}, so it must be dissolved before; its existence is"
          + " {existence}.",
      "“{predecessor}”自 {on} 起由他人承继，应在此前注销，其存续期为 {existence}。"),
  /** An heir does not exist when it takes over. */
  HEIR_NOT_IN_EXISTENCE(
      Severity.ERROR,
      "\"{heir}\" takes over on {on}, but its existence is {existence}.",
      "“{heir}”自 {on} 起承继，但其存续期为 {existence}。"),
  /** A Party organization is not said to be the Party body of anyone. */
  PARTY_WITHOUT_HOST(
      Severity.WARNING,
      "Party organization \"{organization}\" is not the Party body of any organization.",
      "党组织“{organization}”没有所在单位。"),
  /** Two organizations under the same federation have the same name on the same day. */
  SAME_NAME(
      Severity.WARNING,
      "For {days}, \"{first}\" and \"{second}\" under \"{federation}\" have the same name \"{name}\".",
      "“{federation}”之下的“{first}”和“{second}”在 {days} 期间名称相同，均为“{name}”。");

  private final Severity severity;
  private final Template sentence;

  DirectoryProblem(Severity severity, String english, String chinese) {
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
