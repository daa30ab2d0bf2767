package org.chamberkit.industry;

import org.chamberkit.text.Name;

/** By what the size of an enterprise is measured. */
public enum SizeMeasure {
  /** X: how many people it employs (从业人员), in persons. */
  STAFF("staff", Name.of("从业人员", "Staff")),
  /** Y: revenue of the year (营业收入), in 10,000 yuan (万元). */
  REVENUE("revenue", Name.of("营业收入", "Revenue")),
  /** Z: total assets (资产总额), in 10,000 yuan (万元). */
  ASSETS("assets", Name.of("资产总额", "Assets"));

  private final String word;
  private final Name title;

  SizeMeasure(String word, Name title) {
    this.word = word;
    this.title = title;
  }

  /** {@return the word for this measure in documents} */
  public String word() {
    return word;
  }

  /** {@return what the measure is called} */
  public Name title() {
    return title;
  }
}
