package org.chamberkit.problem;

import org.chamberkit.text.Template;

/** Codes for the tests of this room, which has none of its own. */
enum SampleProblem implements ProblemCode {
  NEGATIVE(
      Severity.ERROR,
      "The member count of unit \"{unit}\" is {count}.",
      "单位“{unit}”的会员数为 {count}。",
      new Template("Count the members again.", "请重新清点会员。")),
  OLD(Severity.WARNING, "The version is old.", "版本较旧。", Remedies.MAKE_ANEW);

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  SampleProblem(Severity severity, String english, String chinese, Template remedy) {
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
