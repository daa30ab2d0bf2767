package org.chamberkit.directory;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a directory. */
public enum DirectoryProblem implements ProblemCode {
  /** Two organizations have the same identifier. */
  DUPLICATE_ORGANIZATION(
      Firmness.FIXED,
      "The identifier \"{organization}\" is used more than once in this directory.",
      "标识“{organization}”在本名录中重复使用。",
      "Give each organization its own identifier; if both entries mean the same one, merge"
          + " them, with its former names.",
      "请为不同组织分别编号，若是同一组织请合并为一条，并登记曾用名。"),
  /** A relation names an organization that the directory does not have. */
  UNKNOWN_ORGANIZATION(
      Firmness.FIXED,
      "The directory has no organization \"{organization}\".",
      "名录中没有组织“{organization}”。",
      "Add the organization to the directory, or correct the identifier that names it here.",
      "请在名录中补充该组织，或更正此处引用的标识。"),
  /** A relation leads from an organization to itself. */
  RELATED_TO_ITSELF(
      Firmness.FIXED,
      "\"{organization}\" cannot be related to itself.",
      "“{organization}”不能与自身建立关系。",
      "Name the other organization of the relation.",
      "请填写关系另一方的组织。"),
  /** A relation of its kind cannot be between organizations of theirs. */
  KINDS_DO_NOT_FIT(
      Firmness.FIXED,
      "The relation \"{relation}\" leads from {expectedFrom} to {expectedTo},"
          + " not from {givenFrom} to {givenTo}.",
      "“{relation}”关系应由 {expectedFrom} 指向 {expectedTo}，不能由 {givenFrom} 指向 {givenTo}。",
      "Exchange the two ends if they were mixed up, or choose the relation that fits"
          + " organizations of these kinds.",
      "两端填反的请对调，否则请改用适合这两类组织的关系。"),
  /** A federation is said to guide one that is not of a lower level. */
  LEVEL_DOES_NOT_FIT(
      Firmness.ERROR,
      "\"{from}\" of the level \"{fromLevel}\" cannot guide \"{to}\" of the level \"{toLevel}\";"
          + " a federation guides lower ones only.",
      "层级为“{fromLevel}”的“{from}”不能指导层级为“{toLevel}”的“{to}”，工商联只指导下级工商联。",
      "Check the levels of both; a district federation of a municipality, for example, is"
          + " of county level.",
      "请核对双方层级，例如市辖区工商联按县级填写。"),
  /** A relation, post, term or membership begins or ends when its organization does not exist. */
  OUTSIDE_EXISTENCE(
      Firmness.ERROR,
      "The validity {validity} goes beyond the existence {existence} of \"{organization}\".",
      "有效期 {validity} 超出“{organization}”的存续期 {existence}。",
      "Let it begin and end within the days from founding to dissolution, or correct those.",
      "请将起止日期限定在成立与注销之间，或更正成立、注销日期。"),
  /** A relation is between organizations that do not exist on any one day. */
  NEVER_TOGETHER(
      Firmness.ERROR,
      "\"{from}\" exists for {fromExistence} and \"{to}\" for {toExistence}, never together.",
      "“{from}”的存续期为 {fromExistence}，“{to}”的存续期为 {toExistence}，两者从未同时存在。",
      "Check the founding and the dissolution of both; what follows one after the other is"
          + " a succession.",
      "请核对双方的成立和注销日期，先后相接的应登记为承继关系。"),
  /** Two federations guide the same one on the same day. */
  GUIDED_TWICE(
      Firmness.FIXED,
      "For {days}, \"{organization}\" is guided by both \"{first}\" and \"{second}\".",
      "“{organization}”在 {days} 期间同时受“{first}”和“{second}”指导。",
      "End the older guidance on the day before the newer begins, or delete the wrong one.",
      "请将原指导关系止于新指导关系开始的前一日，或删除误登的一条。"),
  /** A chamber or grassroots unit is affiliated to two federations on the same day. */
  AFFILIATED_TWICE(
      Firmness.FIXED,
      "For {days}, \"{organization}\" is affiliated to both \"{first}\" and \"{second}\".",
      "“{organization}”在 {days} 期间同时隶属于“{first}”和“{second}”。",
      "Keep the affiliation to the federation in charge; state others as cooperation.",
      "请保留与业务主管工商联的隶属关系，其余可登记为合作关系。"),
  /** The same relation is stated twice for the same day. */
  RELATION_TWICE(
      Firmness.FIXED,
      "For {days}, the relation \"{relation}\" from \"{from}\" to \"{to}\" is stated more than once.",
      "从“{from}”到“{to}”的“{relation}”关系在 {days} 期间重复登记。",
      "Merge the entries into one with the first and the last day of all.",
      "请合并为一条，起止日期取各条的最早和最晚日期。"),
  /** An organization has two successions. */
  SUCCEEDED_TWICE(
      Firmness.FIXED,
      "More than one succession is given for \"{predecessor}\".",
      "“{predecessor}”的承继关系重复登记。",
      "Keep one succession with all heirs.",
      "请只保留一条承继关系，列全承继单位。"),
  /** An organization is succeeded though it still exists on that day. */
  NOT_DISSOLVED_BEFORE(
      Firmness.FIXED,
      "\"{predecessor}\" is succeeded on {on}, so it must be dissolved before; its existence is"
          + " {existence}.",
      "“{predecessor}”自 {on} 起由他人承继，应在此前注销，其存续期为 {existence}。",
      "Enter the day before the succession, or an earlier one, as the last day of the"
          + " predecessor.",
      "请将前身的存续期止于承继日之前。"),
  /** An heir does not exist when it takes over. */
  HEIR_NOT_IN_EXISTENCE(
      Firmness.FIXED,
      "\"{heir}\" takes over on {on}, but its existence is {existence}.",
      "“{heir}”自 {on} 起承继，但其存续期为 {existence}。",
      "Let the heir exist from the day of the succession on at the latest, or correct that"
          + " day.",
      "请使承继单位最迟自承继日起存续，或更正承继日。"),
  /** A Party organization is not said to be the Party body of anyone. */
  PARTY_WITHOUT_HOST(
      Firmness.WARNING,
      "Party organization \"{organization}\" is not the Party body of any organization.",
      "党组织“{organization}”没有所在单位。",
      "Add the relation to the federation, chamber or other organization of which it is"
          + " the Party body.",
      "请登记该党组织所在的工商联、商会等单位。"),
  /** Two organizations under the same federation have the same name on the same day. */
  SAME_NAME(
      Firmness.WARNING,
      "For {days}, \"{first}\" and \"{second}\" under \"{federation}\" have the same name \"{name}\".",
      "“{federation}”之下的“{first}”和“{second}”在 {days} 期间名称相同，均为“{name}”。",
      "Find out whether both are the same organization; if so, merge them, else write the"
          + " names out in full.",
      "请核实是否为同一组织，是则合并，否则请写全称以示区别。"),
  /** By way of others a federation guides itself on some day. */
  GUIDES_ITSELF(
      Firmness.FIXED,
      "For {days}, \"{organization}\" guides itself by way of \"{guided}\"; guidance"
          + " must not run in a circle.",
      "“{organization}”在 {days} 期间经“{guided}”指导自身，指导关系不能循环。",
      "Delete the guidance that leads upwards again.",
      "请删除由下级指向上级的指导关系。"),
  /** A federation that nobody ever guides exists beside a higher one, or one that comes first. */
  SEVERAL_ROOTS(
      Firmness.WARNING,
      "Nobody guides \"{organization}\", nor \"{other}\" beside it; as a rule there is"
          + " one highest federation.",
      "“{organization}”没有上级工商联指导，同期的“{other}”也没有；名录一般只有一个最高层级的工商联。",
      "Add who guides it, if that was forgotten; for a directory of several places it is"
          + " right as it is.",
      "如遗漏指导关系请补登，名录本来涵盖互不隶属的多地的可不处理。"),
  /** Who stands above an organization is dissolved, and nobody else follows. */
  PARENT_ENDS_FIRST(
      Firmness.WARNING,
      "\"{upper}\" ended on {endsOn}; from the next day on nobody stands above"
          + " \"{organization}\".",
      "“{upper}”于 {endsOn} 终止，次日起“{organization}”没有上级单位。",
      "Enter to whom it belongs from the next day on, or the succession of what ended.",
      "请登记次日起的上级单位，或登记终止单位的承继关系。"),
  /**
   * A chamber or grassroots unit lies outside the division of the federation it is affiliated to.
   */
  PLACE_OUTSIDE_DIVISION(
      Firmness.WARNING,
      "\"{organization}\" is in {place}, outside {division}, the division of"
          + " \"{federation}\" to which it is affiliated.",
      "“{organization}”所在地 {place} 不在其所隶属的“{federation}”的行政区划 {division} 之内。",
      "Check the division code of the place; if it is right, check whether the affiliation"
          + " is.",
      "请核对所在地代码，代码无误的请核对隶属关系。"),
  /** A federation is of a division outside that of the one which guides it. */
  DIVISION_OUTSIDE_GUIDE(
      Firmness.WARNING,
      "The division {division} of \"{organization}\" lies outside {guideDivision}, the"
          + " division of \"{guide}\" which guides it.",
      "“{organization}”的行政区划 {division} 不在指导它的“{guide}”的行政区划 {guideDivision} 之内。",
      "Check both division codes and, if they are right, the guidance.",
      "请核对双方的行政区划代码，代码无误的请核对指导关系。"),
  /** A gazetteer does not have the division of an organization on a day. */
  DIVISION_NOT_VALID(
      Firmness.WARNING,
      "The gazetteer has no division {division} on {day}, but \"{organization}\" is in" + " it.",
      "区划沿革表在 {day} 没有“{organization}”所在的行政区划 {division}。",
      "Enter the code that was valid on that day; after a change of divisions, the new"
          + " code holds from its first day.",
      "请填写当日有效的代码，区划调整后自生效日起使用新代码。"),
  /**
   * A credit code has other check characters than are computed, or symbols that are not assigned.
   */
  CREDIT_CODE_DIFFERS(
      Firmness.WARNING,
      "The credit code {code} of \"{organization}\" is not one that the standard"
          + " computes and assigns; compare it with the certificate.",
      "“{organization}”的统一社会信用代码 {code} 与标准的校验或赋码不符，请与登记证书核对。",
      "Copy the code from the certificate; if it stands there so, leave it, for some old"
          + " codes deviate.",
      "请按证书抄录，证书所载即如此的可保留，早期个别代码与标准不符。"),
  /** Two organizations have the same credit code on the same day. */
  CREDIT_CODE_SHARED(
      Firmness.ERROR,
      "For {days}, both \"{first}\" and \"{second}\" have the credit code {code}.",
      "“{first}”和“{second}”在 {days} 期间的统一社会信用代码相同，均为 {code}。",
      "Copy both codes from their certificates; a branch has a code of its own, and a"
          + " second name shares one entry.",
      "请按各自证书抄录，分支机构有单独的代码，一个机构两块牌子的只登记一条。"),
  /** Two persons have the same identifier. */
  DUPLICATE_PERSON(
      Firmness.FIXED,
      "The identifier \"{person}\" is used for more than one person of this directory.",
      "人员标识“{person}”在本名录中重复使用。",
      "Give each person an own identifier; enter one who holds several posts once.",
      "请为每人分别编号，身兼数职的人员只登记一次。"),
  /** A post or membership names a person that the directory does not have. */
  UNKNOWN_PERSON(
      Firmness.FIXED,
      "The directory has no person \"{person}\".",
      "名录中没有人员“{person}”。",
      "Add the person to the directory, or correct the identifier that names the person" + " here.",
      "请在名录中补充该人员，或更正此处引用的人员标识。"),
  /** Two terms of an organization have the same number. */
  TERM_TWICE(
      Firmness.FIXED,
      "Term {term} of \"{organization}\" is stated more than once.",
      "“{organization}”第 {term} 届重复登记。",
      "Keep one entry for the term, with its first and last day.",
      "该届只保留一条记录，注明起止日期。"),
  /** Two terms of an organization hold on the same day. */
  TERMS_OVERLAP(
      Firmness.FIXED,
      "For {days}, both term {first} and term {second} of \"{organization}\" hold.",
      "“{organization}”第 {first} 届与第 {second} 届在 {days} 期间重叠。",
      "End the earlier term on the day before the congress that began the next.",
      "请将前一届止于新一届产生的前一日。"),
  /** A post names a term that its organization does not have. */
  UNKNOWN_TERM(
      Firmness.FIXED,
      "The directory has no term {term} of \"{organization}\".",
      "名录中没有“{organization}”第 {term} 届。",
      "Add the term with its first day to the directory, or correct its number.",
      "请在名录中补充该届及其起始日，或更正届次。"),
  /** A post begins or ends outside the term that it names. */
  POST_OUTSIDE_TERM(
      Firmness.WARNING,
      "The validity {validity} of the post goes beyond {days}, which is term {term} of"
          + " \"{organization}\".",
      "该职务的任期 {validity} 超出“{organization}”第 {term} 届的期间 {days}。",
      "End the post with the term; a post that goes on is stated again for the next term.",
      "请使任期止于该届，连任的在下一届另行登记。"),
  /** A person holds the same post in an organization twice on the same day. */
  POST_HELD_TWICE(
      Firmness.FIXED,
      "For {days}, it is stated more than once that \"{person}\" holds the post"
          + " \"{post}\" in \"{organization}\".",
      "“{person}”在“{organization}”的“{post}”职务于 {days} 期间重复登记。",
      "Merge the entries, or let the second begin after the first ended.",
      "请合并记录，或使后一条自前一条结束后开始。"),
  /** Two persons hold a post of one holder on the same day. */
  SEVERAL_HOLDERS(
      Firmness.WARNING,
      "For {days}, both \"{first}\" and \"{second}\" hold the post \"{post}\" in"
          + " \"{organization}\", which has one holder at a time.",
      "“{first}”和“{second}”在 {days} 期间同时担任“{organization}”的“{post}”，该职务同一时间只有一人担任。",
      "Enter the last day of the former holder; if one of the two is acting only, use"
          + " another post.",
      "请补填前任的离任日，其中一人为代理的请改用相应职务。"),
  /** A person is an individual member of an organization twice on the same day. */
  MEMBER_TWICE(
      Firmness.FIXED,
      "For {days}, it is stated more than once that \"{person}\" is an individual"
          + " member of \"{organization}\".",
      "“{person}”作为“{organization}”的个人会员在 {days} 期间重复登记。",
      "Merge the entries, or let the second begin after the membership ended.",
      "请合并记录，或使后一条自前次会籍结束后开始。"),
  /** A profile says of the same finding more than once how it is taken. */
  FINDING_TWICE(
      Firmness.FIXED,
      "The profile names {finding} more than once.",
      "检查设置重复列出 {finding}。",
      "Name the finding once, under errors, warnings or ignored.",
      "该检查项只列一次，列入错误、警告或忽略之一。"),
  /** A profile wants to make less of a finding that would make look-ups or trees wrong. */
  FINDING_CANNOT_BE_RELAXED(
      Firmness.FIXED,
      "{finding} is always an error, for it would make look-ups, trees or counts"
          + " wrong; take it out of the profile.",
      "{finding} 会使查询、组织树或计数出错，始终按错误处理，请从检查设置中删除。",
      "Take it out of the profile, and mend the directory instead.",
      "请从检查设置中删除该项，并更正名录本身。");

  /** How firm a finding is. */
  private enum Firmness {
    /** An error that would make look-ups, trees or counts wrong, so that it always is one. */
    FIXED,
    /** An error, if a profile does not make less of it. */
    ERROR,
    /** A warning, if a profile does not make more or less of it. */
    WARNING
  }

  private final Firmness firmness;
  private final Template sentence;
  private final Template remedy;

  DirectoryProblem(
      Firmness firmness, String english, String chinese, String remedy, String chineseRemedy) {
    this.firmness = firmness;
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  /** {@return how bad it is if no {@link DirectoryProfile} says otherwise} */
  @Override
  public Severity severity() {
    return firmness == Firmness.WARNING ? Severity.WARNING : Severity.ERROR;
  }

  /** {@return whether a profile may take it for a warning, or ignore it} */
  public boolean canBeRelaxed() {
    return firmness != Firmness.FIXED;
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
