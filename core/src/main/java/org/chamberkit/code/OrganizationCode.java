package org.chamberkit.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;

/**
 * The code of an organization (组织机构代码): eight digits or capital letters and a check character. It
 * lives on as characters 9 to 17 of the {@link CreditCode}.
 *
 * <p>The check character is 11 less the rest, by 11, of the sum of the eight symbols times 3, 7, 9,
 * 10, 5, 8, 4 and 2; A counts 10 and Z 35; 10 is written X and 11 is written 0. So {@code
 * 500002862} is right: the sum is 75, its rest 9.
 *
 * <p>The one form is without the hyphen that print has before the check character.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <p>Source: GB 11714, Rules of coding for the representation of organizations (全国组织机构代码编制规则).
 */
public final class OrganizationCode implements PublicCode, Comparable<OrganizationCode> {

  static final String WORD = "organizationCode";
  static final int LENGTH = 9;

  private final String text;

  /** Takes a text of the right form. */
  OrganizationCode(String text) {
    this.text = text;
  }

  /**
   * Obtains a code that is strictly right.
   *
   * @param text the nine characters, without a hyphen
   * @return the code
   * @throws ProblemException with all that is wrong
   */
  public static OrganizationCode of(String text) {
    return parse(text, Checking.STRICT).orThrow();
  }

  /**
   * Reads a code.
   *
   * @param text the nine characters, without a hyphen
   * @param checking how a check character is taken that differs
   * @return the code with warnings, or all that is wrong
   */
  public static WithProblems<OrganizationCode> parse(String text, Checking checking) {
    CodeForm form = new CodeForm(text);
    form.checkLength(CodeProblem.ORGANIZATION_CODE_LENGTH, LENGTH);
    form.checkSymbols(
        CodeProblem.ORGANIZATION_CODE_SYMBOL,
        0,
        LENGTH - 1,
        CheckCharacter.ORGANIZATION_CODE.alphabet());
    form.checkSymbols(
        CodeProblem.ORGANIZATION_CODE_SYMBOL,
        LENGTH - 1,
        LENGTH,
        CheckCharacter.ORGANIZATION_CODE.checks());
    if (!form.problems().isEmpty()) {
      return WithProblems.refused(form.problems());
    }
    OrganizationCode code = new OrganizationCode(text);
    ImmutableList<Problem> differences = checking.judge(code.differences());
    return differences.stream().anyMatch(Problem::isError)
        ? WithProblems.refused(differences)
        : WithProblems.of(code, differences);
  }

  /** {@return the nine characters} */
  @Override
  public String text() {
    return text;
  }

  @Override
  public String word() {
    return WORD;
  }

  /** {@return the code as it is printed, with a hyphen before the check character} */
  public String printed() {
    return text.substring(0, LENGTH - 1) + '-' + text.charAt(LENGTH - 1);
  }

  @Override
  public ImmutableList<Problem> differences() {
    return differences(text, 0);
  }

  /** What is wrong with the check character, as seen in a code in which this one begins later. */
  ImmutableList<Problem> differences(String holder, int start) {
    CheckCharacter check = CheckCharacter.ORGANIZATION_CODE;
    int sum = check.sum(text);
    char computed = check.of(sum);
    char given = text.charAt(LENGTH - 1);
    return computed == given
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                CodeProblem.ORGANIZATION_CODE_CHECK,
                Pointer.ROOT,
                ImmutableMap.of(
                    "position", Integer.toString(start + LENGTH),
                    "code", holder,
                    "given", Character.toString(given),
                    "sum", Integer.toString(sum),
                    "computed", Character.toString(computed))));
  }

  @Override
  public int compareTo(OrganizationCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrganizationCode code && text.equals(code.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the nine characters} */
  @Override
  public String toString() {
    return text;
  }
}
