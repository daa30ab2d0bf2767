package org.chamberkit.figure;

/** What a figure says of the facts that it stands on (指标性质). */
public enum FigureKind {
  /** A total over the period (流量、累计). */
  FLOW("flow"),
  /** A state on the last day of the period (存量). */
  STOCK("stock"),
  /** A number of different things that were met in the period (去重计数). */
  DISTINCT("distinct"),
  /** A part over its whole, both on the last day (覆盖率). */
  COVERAGE("coverage"),
  /** A flow over a flow of the same period (完成率、办结率); it may pass 1. */
  COMPLETION("completion"),
  /** A total divided by the years of the period (年均). */
  YEARLY_MEAN("yearlyMean"),
  /** A number of awards (荣誉). */
  HONOUR("honour"),
  /** What a ranking list says: an entry threshold, a sum (榜单). */
  LIST("list");

  private final String word;

  FigureKind(String word) {
    this.word = word;
  }

  /** {@return the word for this kind in documents} */
  public String word() {
    return word;
  }
}
