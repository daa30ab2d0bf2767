package org.chamberkit.ranking;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Remedies;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a ranking list, its candidates or an edition that claims to be one. */
public enum RankingProblem implements ProblemCode {
  /** A list has no key to rank by. */
  NO_KEYS(
      Severity.ERROR,
      "List \"{list}\" has no key to rank by.",
      "榜单“{list}”没有任何排序依据。",
      "Name the value by which the list ranks, such as revenue, and whether more is better.",
      "请指定排序所依据的数值（例如营业收入）和方向。"),
  /** A key stands twice where each may stand once. */
  DUPLICATE_KEY(
      Severity.ERROR,
      "The key \"{key}\" stands more than once here.",
      "排序依据“{key}”在此处重复出现。",
      "Keep the first one; a key that was equal before decides nothing the second time.",
      "请保留第一个，同一依据第二次比较不起作用。"),
  /** A key that no candidate, or not the list of the edition, has. */
  UNKNOWN_KEY(
      Severity.ERROR,
      "The key \"{key}\" is not known here; known are {known}.",
      "排序依据“{key}”在此处未知，可用的有 {known}。",
      "Choose one of the keys named, or add the value to the candidates.",
      "请从所列依据中选用，或在参评对象中补充该数值。"),
  /** A candidate stands twice among those to be ranked, or in an edition. */
  CANDIDATE_TWICE(
      Severity.ERROR,
      "Candidate \"{candidate}\" stands more than once.",
      "参评对象“{candidate}”重复出现。",
      "Keep one line for each candidate; if the values differ, find out which is right.",
      "每个参评对象只保留一条，数值不同的请核实以何者为准。"),
  /** A candidate that no rule excludes lacks the value of a key; it gets no place. */
  UNKNOWN_VALUE(
      Severity.WARNING,
      "The value of key \"{key}\" of candidate \"{candidate}\" is not known; it gets no place.",
      "参评对象“{candidate}”的“{key}”数值未知，不排名次。",
      "Ask the candidate for the value; without it, it stays outside the ranking.",
      "请向参评对象补报该数值，否则不参加排名。"),
  /** A value is not known of a key whose values must all be known before anything is ranked. */
  VALUE_NEEDED(
      Severity.ERROR,
      "The value of key \"{key}\" of candidate \"{candidate}\" is not known; the list ranks only when"
          + " all are.",
      "参评对象“{candidate}”的“{key}”数值未知；榜单要求全部数值齐备方可排名。",
      "Obtain the missing values, or let the list leave out or put last who has none.",
      "请补齐缺失数值，或将榜单规则改为不排名次或居后。"),
  /** A candidate of a list that ranks by groups has no group; it gets no place. */
  UNKNOWN_GROUP(
      Severity.WARNING,
      "The {grouping} of candidate \"{candidate}\" is not known; it gets no place.",
      "参评对象“{candidate}”的组别“{grouping}”未知，不排名次。",
      "Enter the group of the candidate, such as its division or industry.",
      "请补填参评对象的组别，例如行政区划或行业。"),
  /** A tie scheme, or a cut at exactly a number, needs a last key to decide. */
  LAST_KEY_MISSING(
      Severity.ERROR,
      "With \"{word}\" the list needs a last key that decides between those who are equal.",
      "采用“{word}”时，榜单须指定最后依据，以区分各项相同者。",
      "Add a last key, such as the order of identifiers or a draw with its seed, or choose"
          + " a scheme with shared places.",
      "请增加最后依据（例如标识顺序或带种子的抽签），或改用并列名次的方法。"),
  /** A list groups by the same twice. */
  GROUPING_TWICE(
      Severity.ERROR,
      "The list groups by \"{grouping}\" more than once.",
      "榜单重复按“{grouping}”分组。",
      Remedies.DELETE_REPETITION),
  /** A list has a reserve but no cut, or a reserve below 0. */
  RESERVE_WITHOUT_CUT(
      Severity.ERROR,
      "A reserve of {reserve} needs a cut before it, and a number that is not negative.",
      "递补名额 {reserve} 须为非负数，且榜单须先有入围线。",
      "Add the cut behind which the reserve begins, or delete the reserve.",
      "请增加入围线，或删除递补名额。"),
  /** A cut by value would leave out those who stand ahead. */
  CUT_AGAINST_KEY(
      Severity.ERROR,
      "The cut {within} must hold all values that stand ahead in key \"{key}\", and unknown values"
          + " must not stand first.",
      "入围线 {within} 须包含“{key}”中居前的所有数值，且未知数值不得居前。",
      "Open the interval on the better side, such as 5,000,000,000 and above where more is"
          + " better, and let unknown values not stand first.",
      "请使居前一侧为开放端（例如越大越好时为“50 亿元以上”），并将未知数值设为不居前。"),
  /** Somebody is level at the line of a cut that allows it not. */
  TIED_AT_LINE(
      Severity.ERROR,
      "At the line of {count} entries {tied} candidates are level, from \"{first}\" to \"{last}\".",
      "取前 {count} 名的入围线上有 {tied} 个对象并列，自“{first}”至“{last}”。",
      "Let the responsible body decide whether all or none of them come on the list, or"
          + " add a key that tells them apart, and state it in the list.",
      "请主管部门决定全部列入或全部不列入，或增加可区分的依据，并写入榜单规则。"),
  /** An entry has no value of a key, though the list gives no place then. */
  VALUE_NOT_THERE(
      Severity.ERROR,
      "Candidate \"{candidate}\" must have a value of key \"{key}\" to have a place.",
      "参评对象“{candidate}”须有“{key}”的数值方可排名次。",
      Remedies.MAKE_ANEW),
  /** An entry has no group, though its list ranks by groups. */
  GROUP_NOT_THERE(
      Severity.ERROR,
      "Candidate \"{candidate}\" must have a {grouping} to have a place.",
      "参评对象“{candidate}”须有“{grouping}”组别方可排名次。",
      Remedies.MAKE_ANEW),
  /** An entry of one group stands behind one of a group that comes later. */
  GROUPS_OUT_OF_ORDER(
      Severity.ERROR,
      "Candidate \"{candidate}\" of group {group} stands behind \"{before}\", whose group comes later.",
      "组别 {group} 的参评对象“{candidate}”排在“{before}”之后，而后者的组别在后。",
      Remedies.MAKE_ANEW),
  /** An entry has a value that its list does not ask for. */
  VALUE_NOT_ASKED(
      Severity.ERROR,
      "The list has neither a key nor a column \"{key}\", but candidate \"{candidate}\" has a value of"
          + " it.",
      "榜单既无排序依据也无附列指标“{key}”，而参评对象“{candidate}”载有其数值。",
      "Add a column for the value to the list, or delete it from the entry.",
      "请在榜单规则中增加该附列指标，或从条目中删除该数值。"),
  /** An entry stands behind one that it is ahead of. */
  OUT_OF_ORDER(
      Severity.ERROR,
      "Candidate \"{candidate}\" stands behind \"{before}\", but is ahead of it in key \"{key}\".",
      "参评对象“{candidate}”排在“{before}”之后，但按“{key}”应在其前。",
      Remedies.MAKE_ANEW),
  /** Of two that are equal, or have no place, the one with the later code is printed first. */
  PRINTED_OUT_OF_ORDER(
      Severity.ERROR,
      "Candidate \"{candidate}\" is printed behind \"{before}\", but its code comes first.",
      "参评对象“{candidate}”列在“{before}”之后，但其编码在前。",
      Remedies.MAKE_ANEW),
  /** Of two that are equal in every key, the one that the last key puts behind is printed first. */
  LAST_KEY_OUT_OF_ORDER(
      Severity.ERROR,
      "Candidate \"{candidate}\" stands behind \"{before}\", but is ahead of it by the last key.",
      "参评对象“{candidate}”排在“{before}”之后，但按最后依据应在其前。",
      Remedies.MAKE_ANEW),
  /** The place of an entry is not the one that its values give. */
  PLACE_DIFFERS(
      Severity.ERROR,
      "The values put candidate \"{candidate}\" at place {place}, but {stated} is stated.",
      "按数值，参评对象“{candidate}”为第 {place} 名，所载为第 {stated} 名。",
      Remedies.MAKE_ANEW),
  /** The place of an entry within a group is not the one that its values give. */
  WITHIN_DIFFERS(
      Severity.ERROR,
      "The places stated for candidate \"{candidate}\" within its groups do not follow from the"
          + " values.",
      "参评对象“{candidate}”所载的组内名次与数值不符。",
      Remedies.MAKE_ANEW),
  /** The quantile columns of an entry are not those that its place gives. */
  QUANTILES_DIFFER(
      Severity.ERROR,
      "The quantiles stated for candidate \"{candidate}\" do not follow from the values.",
      "参评对象“{candidate}”所载的分位数与数值不符。",
      Remedies.MAKE_ANEW),
  /** An entry stands on the wrong side of the cut, or of the reserve. */
  WRONG_PART(
      Severity.ERROR,
      "Candidate \"{candidate}\" belongs to \"{part}\" of the edition, as the cut is.",
      "按入围线，参评对象“{candidate}”应列入“{part}”。",
      Remedies.MAKE_ANEW),
  /** What an edition states of its cuts does not follow from its entries. */
  CUTS_DIFFER(
      Severity.ERROR,
      "The cuts stated do not follow from the entries; they give {cuts}.",
      "所载的入围线结果与名次不符，应为 {cuts}。",
      Remedies.MAKE_ANEW),
  /** The number of those who share a place is not the one that the values give. */
  SHARING_DIFFERS(
      Severity.ERROR,
      "The place of candidate \"{candidate}\" is held by {count}, but {stated} is stated.",
      "参评对象“{candidate}”的名次由 {count} 个对象占有，所载为 {stated} 个。",
      Remedies.MAKE_ANEW),
  /** The reason of a place is not the one that the values give. */
  REASON_DIFFERS(
      Severity.ERROR,
      "The reason stated for the place of candidate \"{candidate}\" does not follow from the"
          + " values.",
      "参评对象“{candidate}”所载的名次理由与数值不符。",
      Remedies.MAKE_ANEW),
  /** A candidate has no place, and nothing says why. */
  NO_REASON(
      Severity.ERROR,
      "Candidate \"{candidate}\" has no place, but nothing says why.",
      "参评对象“{candidate}”不排名次，但未说明理由。",
      Remedies.MAKE_ANEW);

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  RankingProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this(severity, english, chinese, new Template(remedy, chineseRemedy));
  }

  RankingProblem(Severity severity, String english, String chinese, Template remedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = remedy;
  }

  static Problem twice(CandidateId candidate, Pointer pointer) {
    return Problem.of(CANDIDATE_TWICE, pointer, ImmutableMap.of("candidate", candidate.text()));
  }

  static Problem duplicate(ValueKey key, Pointer pointer) {
    return Problem.of(DUPLICATE_KEY, pointer, ImmutableMap.of("key", key.text()));
  }

  static Problem unknown(ValueKey key, ImmutableSet<ValueKey> known, Pointer pointer) {
    return Problem.of(
        UNKNOWN_KEY,
        pointer,
        ImmutableMap.of(
            "key", key.text(),
            "known", known.stream().map(ValueKey::text).collect(joining(", "))));
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
