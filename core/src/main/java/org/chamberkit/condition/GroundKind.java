package org.chamberkit.condition;

import org.chamberkit.text.Template;

/** The kinds of grounds on which a condition passes, fails or is unknown (审核理由类别). */
public enum GroundKind {
  /** A value lies where it must. */
  VALUE_WITHIN(
      "valueWithin",
      "{metric} of {period} is {value}, within {within}",
      "{period}的{metric}为{value}，在{within}之内"),
  /** A value lies elsewhere. */
  VALUE_OUTSIDE(
      "valueOutside",
      "{metric} of {period} is {value}, not within {within}",
      "{period}的{metric}为{value}，不在{within}之内"),
  /** A value is known too roughly to say. */
  VALUE_UNDECIDED(
      "valueUndecided",
      "{metric} of {period} is only known as {value}, which does not tell whether it is within"
          + " {within}",
      "{period}的{metric}仅知为{value}，不能判定是否在{within}之内"),
  /** A value is not known. */
  NO_VALUE("noValue", "{metric} of {period} is not known", "{period}的{metric}未知"),
  /** A value is known roughly only, which is not enough to rank by. */
  VALUE_NOT_EXACT(
      "valueNotExact",
      "{metric} of {period} is only known as {value}",
      "{period}的{metric}仅知为{value}"),
  /** Parts of a composite measure are missing. */
  PARTS_MISSING("partsMissing", "missing: {parts}", "缺少：{parts}"),
  /** A growth lies where it must. */
  GROWTH_WITHIN(
      "growthWithin",
      "{metric} went from {base} to {value} in {years} years, a yearly growth within {within}",
      "{metric}在 {years} 年间由{base}变为{value}，年均增长率在{within}之内"),
  /** A growth lies elsewhere. */
  GROWTH_OUTSIDE(
      "growthOutside",
      "{metric} went from {base} to {value} in {years} years, a yearly growth not within {within}",
      "{metric}在 {years} 年间由{base}变为{value}，年均增长率不在{within}之内"),
  /** The base of a growth is 0 or below. */
  NO_BASE(
      "noBase",
      "{metric} of {period} is {base}; there is no growth from a base that is not above 0",
      "{period}的{metric}为{base}，基数不大于 0，不能计算增长率"),
  /** A word is among those that are asked for. */
  WORD_AMONG("wordAmong", "{attribute} is {word}, among {words}", "{attribute}为{word}，属于{words}"),
  /** A word is not among those that are asked for. */
  WORD_NOT_AMONG(
      "wordNotAmong", "{attribute} is {word}, not among {words}", "{attribute}为{word}，不属于{words}"),
  /** A word is too coarse to say, such as a province where a county is asked for. */
  WORD_UNDECIDED(
      "wordUndecided",
      "{attribute} is {word}, which does not tell whether it is among {words}",
      "{attribute}为{word}，不能判定是否属于{words}"),
  /** A word is not stated. */
  NO_WORD("noWord", "{attribute} is not stated", "未填报{attribute}"),
  /** The applicant is old enough. */
  FOUNDED_IN_TIME(
      "foundedInTime", "founded on {day}, not after {latest}", "成立于 {day}，不晚于 {latest}"),
  /** The applicant is too young. */
  FOUNDED_TOO_LATE("foundedTooLate", "founded on {day}, after {latest}", "成立于 {day}，晚于 {latest}"),
  /** Evidence is not needed, since what asks for it does not hold. */
  EVIDENCE_NOT_NEEDED(
      "evidenceNotNeeded", "evidence ({kinds}) is not needed", "不需要提供佐证材料（{kinds}）"),
  /** Evidence that is needed is there. */
  EVIDENCE_THERE("evidenceThere", "evidence ({kinds}) is handed in", "已提供佐证材料（{kinds}）"),
  /** Evidence that is needed is missing. */
  EVIDENCE_MISSING("evidenceMissing", "evidence ({kinds}) is missing", "缺少佐证材料（{kinds}）"),
  /** Evidence is missing of which nobody knows whether it is needed. */
  EVIDENCE_UNDECIDED(
      "evidenceUndecided",
      "evidence ({kinds}) is missing, and it is not known whether it is needed",
      "缺少佐证材料（{kinds}），且不能判定是否需要"),
  /** There is an adverse record in the span. */
  RECORD_FOUND("recordFound", "record ({kind}) of {days}: {text}", "{days}有不良记录（{kind}）：{text}"),
  /** There is none, and all of them are in. */
  NO_RECORD("noRecord", "no record ({kind}) in {span}", "{span}内无不良记录（{kind}）"),
  /** There is none, but not all of them are in. */
  RECORDS_NOT_CHECKED(
      "recordsNotChecked",
      "records ({kind}) are not in until {until}",
      "不良记录（{kind}）尚未核查至 {until}");

  private final String word;
  private final Template sentence;

  GroundKind(String word, String english, String chinese) {
    this.word = word;
    this.sentence = new Template(english, chinese);
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }

  /** {@return the sentence, without a full stop, with a gap for each value that it speaks of} */
  public Template sentence() {
    return sentence;
  }
}
