package org.chamberkit.figure;

/** How the values of one organization become one for a period (时间汇总方式). */
public enum OverTime {
  /** They are added up. */
  SUM("sum"),
  /** The one of the earliest day. */
  FIRST("first"),
  /** The one of the latest day. */
  LAST("last"),
  /** The least one. */
  LEAST("least"),
  /** The greatest one. */
  GREATEST("greatest"),
  /** Their arithmetic mean. */
  MEAN("mean"),
  /** Their mean, each weighted by the days of its step: a frequency is needed. */
  MEAN_BY_DAYS("meanByDays"),
  /** All up to the last day of the period are added up, since ever: what came less what went. */
  BALANCE("balance"),
  /** How many there are. */
  COUNT("count");

  private final String word;

  OverTime(String word) {
    this.word = word;
  }

  /** {@return the word for this operator in documents} */
  public String word() {
    return word;
  }
}
