package org.chamberkit.ranking;

import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with a ranking list, its candidates or an edition that claims to be one. */
public enum RankingProblem implements ProblemCode {
  /** A list has no key to rank by. */
  NO_KEYS(Severity.ERROR, "List \"{list}\" has no key to rank by.", "榜单“{list}”没有任何排序依据。"),
  /** A key stands twice where each may stand once. */
  DUPLICATE_KEY(
      Severity.ERROR, "The key \"{key}\" stands more than once here.", "排序依据“{key}”在此处重复出现。"),
  /** A text that is not a key. */
  NOT_A_KEY(
      Severity.ERROR,
      "\"{text}\" is not a key: one or more identifiers with a slash between, such as"
          + " dimension/G.",
      "“{text}”不是合法的排序依据：须为一个或多个以斜线分隔的标识，例如 dimension/G。"),
  /** A key that no candidate, or not the list of the edition, has. */
  UNKNOWN_KEY(
      Severity.ERROR,
      "The key \"{key}\" is not known here; known are {known}.",
      "排序依据“{key}”在此处未知，可用的有 {known}。"),
  /** A candidate stands twice among those to be ranked, or in an edition. */
  CANDIDATE_TWICE(
      Severity.ERROR, "Candidate \"{candidate}\" stands more than once.", "参评对象“{candidate}”重复出现。"),
  /** A candidate that no rule excludes lacks the value of a key; it gets no place. */
  UNKNOWN_VALUE(
      Severity.WARNING,
      "The value of key \"{key}\" of candidate \"{candidate}\" is not known; it gets no place.",
      "参评对象“{candidate}”的“{key}”数值未知，不排名次。"),
  /** An entry has more or fewer values than its list has keys. */
  VALUES_DO_NOT_FIT(
      Severity.ERROR,
      "Candidate \"{candidate}\" must have a value for each key of the list, {keys} in all, but has"
          + " {count}.",
      "参评对象“{candidate}”应有与排序依据相同的 {keys} 个数值，现有 {count} 个。"),
  /** An entry stands behind one that it is ahead of. */
  OUT_OF_ORDER(
      Severity.ERROR,
      "Candidate \"{candidate}\" stands behind \"{before}\", but is ahead of it in key \"{key}\".",
      "参评对象“{candidate}”排在“{before}”之后，但按“{key}”应在其前。"),
  /** Of two that are equal, or have no place, the one with the later code is printed first. */
  PRINTED_OUT_OF_ORDER(
      Severity.ERROR,
      "Candidate \"{candidate}\" is printed behind \"{before}\", but its code comes first.",
      "参评对象“{candidate}”列在“{before}”之后，但其编码在前。"),
  /** The place of an entry is not the one that its values give. */
  PLACE_DIFFERS(
      Severity.ERROR,
      "The values put candidate \"{candidate}\" at place {place}, but {stated} is stated.",
      "按数值，参评对象“{candidate}”为第 {place} 名，所载为第 {stated} 名。"),
  /** The number of those who share a place is not the one that the values give. */
  SHARING_DIFFERS(
      Severity.ERROR,
      "The place of candidate \"{candidate}\" is held by {count}, but {stated} is stated.",
      "参评对象“{candidate}”的名次由 {count} 个对象占有，所载为 {stated} 个。"),
  /** The reason of a place is not the one that the values give. */
  REASON_DIFFERS(
      Severity.ERROR,
      "The reason stated for the place of candidate \"{candidate}\" does not follow from the"
          + " values.",
      "参评对象“{candidate}”所载的名次理由与数值不符。"),
  /** A candidate has no place, and nothing says why. */
  NO_REASON(
      Severity.ERROR,
      "Candidate \"{candidate}\" has no place, but nothing says why.",
      "参评对象“{candidate}”不排名次，但未说明理由。");

  private final Severity severity;
  private final Template sentence;

  RankingProblem(Severity severity, String english, String chinese) {
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
