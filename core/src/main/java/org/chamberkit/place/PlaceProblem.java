package org.chamberkit.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.text.Template;

/** What can be wrong with the numbers by which places are counted. */
public enum PlaceProblem implements ProblemCode {
  /** A number of places, entries or groups that must be above 0 is not. */
  NUMBER_TOO_LOW(
      Severity.ERROR,
      "The number here must be above 0, but is {number}.",
      "此处的数目必须大于 0，现为 {number}。",
      "Enter 1 or more.",
      "请填写 1 或更大的整数。");

  private final Severity severity;
  private final Template sentence;
  private final Template remedy;

  PlaceProblem(
      Severity severity, String english, String chinese, String remedy, String chineseRemedy) {
    this.severity = severity;
    this.sentence = new Template(english, chinese);
    this.remedy = new Template(remedy, chineseRemedy);
  }

  /**
   * Checks that a number is above 0.
   *
   * @param name the name of the number in documents
   * @param number the number
   * @throws ProblemException with {@link #NUMBER_TOO_LOW} if it is not
   */
  public static void checkAboveZero(String name, long number) {
    if (number <= 0) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  NUMBER_TOO_LOW,
                  Pointer.to(name),
                  ImmutableMap.of("number", Long.toString(number)))));
    }
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
