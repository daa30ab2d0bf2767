package org.chamberkit.problem;

import org.chamberkit.text.Template;

/** Codes for the tests of this room, which has none of its own. */
enum SampleProblem implements ProblemCode {
  NEGATIVE(
      Severity.ERROR,
      "The member count of unit \"{unit}\" is {count}.",
      "单位“{unit}”的会员数为 {count}。"),
  OLD(Severity.WARNING, "The version is old.", "版本较旧。");

  private final Severity severity;
  private final Template sentence;

  SampleProblem(Severity severity, String english, String chinese) {
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
