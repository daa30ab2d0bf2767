package org.chamberkit.code;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a public code. */
public enum CodeProblem implements ProblemCode {
  /** A text that should be a division code is not six digits. */
  NOT_A_DIVISION_CODE(
      "\"{text}\" is not a division code; it must be six digits.",
      "“{text}”不是行政区划代码，应为 6 位数字。",
      "Look up the six-digit code of the place in GB/T 2260, such as 330700; names are not"
          + " codes.",
      "请查 GB/T 2260 填写六位代码（例如 330700），不能填地名。"),
  /** A text that should be a statistics code is neither 9 nor 12 digits. */
  NOT_A_STATISTICS_CODE(
      "\"{text}\" is not a statistics code; it must be 9 or 12 digits.",
      "“{text}”不是统计用区划代码，应为 9 位或 12 位数字。",
      "Write the 9 digits of a township or street, or the 12 digits of a village or"
          + " community.",
      "请填写乡镇、街道的 9 位代码，或村、社区的 12 位代码。"),
  /** An organization code has too few or too many characters. */
  ORGANIZATION_CODE_LENGTH(
      "The organization code \"{code}\" has {length} characters; it must have 9.",
      "组织机构代码“{code}”有 {length} 个字符，应为 9 个。",
      "Copy the code from the certificate: 8 characters and the check character, without a"
          + " hyphen.",
      "请按证书抄录：8 位本体代码加 1 位校验码，不写连字符。"),
  /** An organization code has a character that cannot stand where it does. */
  ORGANIZATION_CODE_SYMBOL(
      "Character {position} of the organization code \"{code}\" is \"{symbol}\";"
          + " it must be one of {alphabet}.",
      "组织机构代码“{code}”第 {position} 位是“{symbol}”，应为 {alphabet} 之一。",
      "Copy the character from the certificate; small letters and full-width signs do not"
          + " belong there.",
      "请按证书抄录该字符，不使用小写字母和全角字符。"),
  /** The check character of an organization code is not the computed one. */
  ORGANIZATION_CODE_CHECK(
      "Character {position} of \"{code}\", which checks the organization code, is \"{given}\";"
          + " the weighted sum of {sum} gives \"{computed}\".",
      "“{code}”第 {position} 位（组织机构代码校验码）是“{given}”，按加权和 {sum} 计算应为“{computed}”。",
      "Compare all 9 characters with the certificate; one is mistyped or two are exchanged.",
      "请与证书逐位核对 9 个字符，应有一位误填或两位颠倒。"),
  /** A credit code has too few or too many characters. */
  CREDIT_CODE_LENGTH(
      "The credit code \"{code}\" has {length} characters; it must have 18.",
      "统一社会信用代码“{code}”有 {length} 个字符，应为 18 个。",
      "Copy all 18 characters from the business licence or certificate of registration.",
      "请按营业执照或登记证书抄录全部 18 位。"),
  /** A credit code has a character that cannot stand where it does. */
  CREDIT_CODE_SYMBOL(
      "Character {position} of the credit code \"{code}\" is \"{symbol}\";"
          + " it must be one of {alphabet}.",
      "统一社会信用代码“{code}”第 {position} 位是“{symbol}”，应为 {alphabet} 之一。",
      "Copy the character from the licence; the letters I, O, S, V and Z are never used;"
          + " look whether a 1, 0, 5, U or 2 is meant.",
      "请按执照抄录该字符；代码不使用 I、O、S、V、Z，请看是否为形近的 1、0、5、U、2。"),
  /** No department has the first character of a credit code. */
  UNKNOWN_DEPARTMENT(
      "Character 1 of the credit code \"{code}\" is \"{symbol}\", which no department has;"
          + " known are {known}.",
      "统一社会信用代码“{code}”第 1 位是“{symbol}”，没有这一登记管理部门，已知的有 {known}。",
      "Copy the first character from the licence: 5 for civil affairs, 9 for market"
          + " regulation, and so on.",
      "请按证照抄录第 1 位，例如民政为 5，市场监管为 9。"),
  /** The department of a credit code has no such category. */
  UNKNOWN_CATEGORY(
      "Character 2 of the credit code \"{code}\" is \"{symbol}\", which is no category of the"
          + " department \"{department}\"; known are {known}.",
      "统一社会信用代码“{code}”第 2 位是“{symbol}”，登记管理部门“{department}”没有这一机构类别，已知的有 {known}。",
      "Copy the second character from the licence; 51, for example, begins the code"
          + " of a social organization.",
      "请按证照抄录第 2 位，例如社会团体以 51 开头。"),
  /** The check character of a credit code is not the computed one. */
  CREDIT_CODE_CHECK(
      "Character 18 of the credit code \"{code}\" is \"{given}\";"
          + " the weighted sum of {sum} gives \"{computed}\".",
      "统一社会信用代码“{code}”第 18 位是“{given}”，按加权和 {sum} 计算应为“{computed}”。",
      "Compare all 18 characters with the licence; one is mistyped or two are exchanged.",
      "请与证照逐位核对 18 个字符，应有一位误填或两位颠倒。"),
  /** Two entries of a gazetteer have the same code on the same day. */
  DIVISION_TWICE(
      "For {days}, the code {code} stands for more than one entry of this gazetteer.",
      "代码 {code} 在 {days} 期间有不止一条记录。",
      "Give each entry of the code the days for which it holds, so that none overlap.",
      "请为该代码的各条记录注明互不重叠的起止日期。"),
  /** A successor is not in the gazetteer. */
  UNKNOWN_SUCCESSOR(
      "The gazetteer has no entry of {successor}, which follows {code}.",
      "沿革表中没有 {code} 的后继代码 {successor}。",
      "Add the entry of the successor to the gazetteer, or correct its code.",
      "请在沿革表中补充后继代码的记录，或更正该代码。"),
  /** An entry names the same successor twice. */
  SUCCESSOR_TWICE(
      "The code {successor} is named more than once among what follows {code}.",
      "{code} 的后继代码 {successor} 重复出现。",
      "Name each successor once, also where it took over several parts.",
      "每个后继代码只列一次，承接多部分的也只列一次。"),
  /** An entry has a successor, but no last day. */
  SUCCESSOR_WITHOUT_END(
      "The code {code} has successors, so its last day must be stated.",
      "代码 {code} 有后继代码，应注明结束日。",
      "State the last day on which the old code was valid.",
      "请注明原代码有效的最后一日。"),
  /** A successor is not there on the day after the last of what it follows. */
  SUCCESSOR_NOT_VALID(
      "The code {successor} follows {code} after {endsOn}, but is valid for {validity}, not on the"
          + " next day.",
      "代码 {code} 于 {endsOn} 结束，后继代码 {successor} 的有效期为 {validity}，次日无效。",
      "Let the successor begin on the day after the old code ended, at the latest.",
      "请使后继代码最迟自原代码结束的次日起有效。"),
  /** A division goes on under another name or code, but this begins before the old one ends. */
  SUCCESSOR_BEGINS_EARLY(
      "The code {code} goes on as {successor} after {endsOn}, but that is valid for {validity},"
          + " before the old one ends.",
      "代码 {code} 于 {endsOn} 结束后改为 {successor}，而后者的有效期为 {validity}，早于前者结束。",
      "Correct the last day of the old code or the first day of the new one; if both were"
          + " in use, the new one is no successor.",
      "请更正原代码的结束日或新代码的起始日；两者曾并存的不是后继关系。"),
  /** A chain of successors never ends. */
  SUCCESSOR_LOOP(
      "What follows {code} leads in a circle.",
      "代码 {code} 的后继关系形成循环。",
      "Remove the successor that leads back to an earlier code.",
      "请删除指回先前代码的后继关系。"),
  /** No division above one is there with it on any day. */
  DIVISION_WITHOUT_PARENT(
      Severity.WARNING,
      "No division above {code} is valid at any time of {validity}.",
      "在 {validity} 期间，{code} 没有任何有效的上级区划。",
      "Add the prefecture and the province of the code to the gazetteer for these days.",
      "请在沿革表中补充该代码在此期间的上级地市和省级区划。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  CodeProblem(String english, String chinese, String remedy, String chineseRemedy) {
    this(Severity.ERROR, english, chinese, new Template(remedy, chineseRemedy));
  }

  CodeProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  CodeProblem(Severity severity, String english, String chinese, Template remedy) {
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
