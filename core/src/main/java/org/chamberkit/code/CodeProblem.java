package org.chamberkit.code;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a public code. */
public enum CodeProblem implements ProblemCode {
  /** A text that should be a division code is not six digits. */
  NOT_A_DIVISION_CODE(
      "\"{text}\" is not a division code; it must be six digits.", "“{text}”不是行政区划代码，应为 6 位数字。"),
  /** A text that should be a statistics code is neither 9 nor 12 digits. */
  NOT_A_STATISTICS_CODE(
      "\"{text}\" is not a statistics code; it must be 9 or 12 digits.",
      "“{text}”不是统计用区划代码，应为 9 位或 12 位数字。"),
  /** An organization code has too few or too many characters. */
  ORGANIZATION_CODE_LENGTH(
      "The organization code \"{code}\" has {length} characters; it must have 9.",
      "组织机构代码“{code}”有 {length} 个字符，应为 9 个。"),
  /** An organization code has a character that cannot stand where it does. */
  ORGANIZATION_CODE_SYMBOL(
      "Character {position} of the organization code \"{code}\" is \"{symbol}\";"
          + " it must be one of {alphabet}.",
      "组织机构代码“{code}”第 {position} 位是“{symbol}”，应为 {alphabet} 之一。"),
  /** The check character of an organization code is not the computed one. */
  ORGANIZATION_CODE_CHECK(
      "Character {position} of \"{code}\", which checks the organization code, is \"{given}\";"
          + " the weighted sum of {sum} gives \"{computed}\".",
      "“{code}”第 {position} 位（组织机构代码校验码）是“{given}”，按加权和 {sum} 计算应为“{computed}”。"),
  /** A credit code has too few or too many characters. */
  CREDIT_CODE_LENGTH(
      "The credit code \"{code}\" has {length} characters; it must have 18.",
      "统一社会信用代码“{code}”有 {length} 个字符，应为 18 个。"),
  /** A credit code has a character that cannot stand where it does. */
  CREDIT_CODE_SYMBOL(
      "Character {position} of the credit code \"{code}\" is \"{symbol}\";"
          + " it must be one of {alphabet}.",
      "统一社会信用代码“{code}”第 {position} 位是“{symbol}”，应为 {alphabet} 之一。"),
  /** No department has the first character of a credit code. */
  UNKNOWN_DEPARTMENT(
      "Character 1 of the credit code \"{code}\" is \"{symbol}\", which no department has;"
          + " known are {known}.",
      "统一社会信用代码“{code}”第 1 位是“{symbol}”，没有这一登记管理部门，已知的有 {known}。"),
  /** The department of a credit code has no such category. */
  UNKNOWN_CATEGORY(
      "Character 2 of the credit code \"{code}\" is \"{symbol}\", which is no category of the"
          + " department \"{department}\"; known are {known}.",
      "统一社会信用代码“{code}”第 2 位是“{symbol}”，登记管理部门“{department}”没有这一机构类别，已知的有 {known}。"),
  /** The check character of a credit code is not the computed one. */
  CREDIT_CODE_CHECK(
      "Character 18 of the credit code \"{code}\" is \"{given}\";"
          + " the weighted sum of {sum} gives \"{computed}\".",
      "统一社会信用代码“{code}”第 18 位是“{given}”，按加权和 {sum} 计算应为“{computed}”。"),
  /** Two entries of a gazetteer have the same code on the same day. */
  DIVISION_TWICE(
      "For {days}, the code {code} stands for more than one entry of this gazetteer.",
      "代码 {code} 在 {days} 期间有不止一条记录。"),
  /** A successor is not in the gazetteer. */
  UNKNOWN_SUCCESSOR(
      "The gazetteer has no entry of {successor}, which follows {code}.",
      "沿革表中没有 {code} 的后继代码 {successor}。"),
  /** An entry names the same successor twice. */
  SUCCESSOR_TWICE(
      "The code {successor} is named more than once among what follows {code}.",
      "{code} 的后继代码 {successor} 重复出现。"),
  /** An entry has a successor, but no last day. */
  SUCCESSOR_WITHOUT_END(
      "The code {code} has successors, so its last day must be stated.", "代码 {code} 有后继代码，应注明结束日。"),
  /** A successor is not there on the day after the last of what it follows. */
  SUCCESSOR_NOT_VALID(
      "The code {successor} follows {code} after {endsOn}, but is valid for {validity}, not on the"
          + " next day.",
      "代码 {code} 于 {endsOn} 结束，后继代码 {successor} 的有效期为 {validity}，次日无效。"),
  /** A division goes on under another name or code, but this begins before the old one ends. */
  SUCCESSOR_BEGINS_EARLY(
      "The code {code} goes on as {successor} after {endsOn}, but that is valid for {validity},"
          + " before the old one ends.",
      "代码 {code} 于 {endsOn} 结束后改为 {successor}，而后者的有效期为 {validity}，早于前者结束。"),
  /** A chain of successors never ends. */
  SUCCESSOR_LOOP("What follows {code} leads in a circle.", "代码 {code} 的后继关系形成循环。"),
  /** No division above one is there with it on any day. */
  DIVISION_WITHOUT_PARENT(
      Severity.WARNING,
      "No division above {code} is valid at any time of {validity}.",
      "在 {validity} 期间，{code} 没有任何有效的上级区划。");

  private final Severity severity;
  private final Template sentence;

  CodeProblem(String english, String chinese) {
    this(Severity.ERROR, english, chinese);
  }

  CodeProblem(Severity severity, String english, String chinese) {
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
