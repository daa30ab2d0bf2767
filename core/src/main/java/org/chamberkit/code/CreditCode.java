package org.chamberkit.code;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.text.Name;

/**
 * A unified social credit code (统一社会信用代码): 18 characters of the digits and the capital letters
 * without I, O, S, V and Z.
 *
 * <p>Character 1 names the department that registers, character 2 the category, 3 to 8 the division
 * of the registering office, 9 to 17 are the {@link OrganizationCode} with a check character of its
 * own, and character 18 checks the whole: 31 less the rest, by 31, of the sum of the 17 symbols
 * times the powers of 3, each by 31; a symbol counts as its place in the alphabet, from 0. So
 * {@code 51100000500002862F} is right: the sum is 481, its rest 16, and the symbol of 15 is F.
 *
 * <p>A code can have the right form and yet differ from what the standard computes or assigns. Such
 * codes are in use; they are read by {@link Checking#LENIENT} only, and {@link #differences} tells
 * the reason. Lower case is not taken for capitals, and nothing is trimmed. Whether a code is
 * assigned, and to whom, is not known here.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * CreditCode code = CreditCode.of("51100000500002862F");
 * WithProblems<CreditCode> read = CreditCode.parse("91350203M0001QAY9B", Checking.LENIENT);
 * }</pre>
 *
 * <p>Source: GB 32100-2015, Coding rule of the unified social credit identifier for legal entities
 * and other organizations (法人和其他组织统一社会信用代码编码规则).
 */
public final class CreditCode implements PublicCode, Comparable<CreditCode> {

  static final String WORD = "creditCode";
  static final int LENGTH = 18;

  private static final int DIVISION = 2;
  private static final int ORGANIZATION = 8;
  private static final String DIGITS = "0123456789";

  private final String text;

  private CreditCode(String text) {
    this.text = text;
  }

  /**
   * Obtains a code that is strictly right.
   *
   * @param text the 18 characters
   * @return the code
   * @throws ProblemException with all that is wrong
   */
  public static CreditCode of(String text) {
    return parse(text, Checking.STRICT).orThrow();
  }

  /**
   * Reads a code. Length, symbols and the digits of the division must always be right.
   *
   * @param text the 18 characters
   * @param checking how check characters are taken that differ, and symbols that are not assigned
   * @return the code with warnings, or all that is wrong
   */
  public static WithProblems<CreditCode> parse(String text, Checking checking) {
    CodeForm form = new CodeForm(text);
    form.checkLength(CodeProblem.CREDIT_CODE_LENGTH, LENGTH);
    String alphabet = CheckCharacter.CREDIT_CODE.alphabet();
    int check = ORGANIZATION + OrganizationCode.LENGTH - 1;
    form.checkSymbols(CodeProblem.CREDIT_CODE_SYMBOL, 0, DIVISION, alphabet);
    form.checkSymbols(CodeProblem.CREDIT_CODE_SYMBOL, DIVISION, ORGANIZATION, DIGITS);
    form.checkSymbols(CodeProblem.CREDIT_CODE_SYMBOL, ORGANIZATION, check, alphabet);
    form.checkSymbols(
        CodeProblem.CREDIT_CODE_SYMBOL,
        check,
        check + 1,
        CheckCharacter.ORGANIZATION_CODE.checks());
    form.checkSymbols(CodeProblem.CREDIT_CODE_SYMBOL, check + 1, LENGTH, alphabet);
    if (!form.problems().isEmpty()) {
      return WithProblems.refused(form.problems());
    }
    CreditCode code = new CreditCode(text);
    ImmutableList<Problem> differences = checking.judge(code.differences());
    return differences.stream().anyMatch(Problem::isError)
        ? WithProblems.refused(differences)
        : WithProblems.of(code, differences);
  }

  /** {@return the 18 characters} */
  @Override
  public String text() {
    return text;
  }

  @Override
  public String word() {
    return WORD;
  }

  /** {@return the department that registers (登记管理部门); absent if the symbol is not assigned} */
  public Optional<RegistrationDepartment> department() {
    return RegistrationDepartment.of(text.charAt(0));
  }

  /** {@return the category (机构类别); absent if the symbols are not assigned} */
  public Optional<Name> category() {
    return department()
        .flatMap(department -> Optional.ofNullable(department.categories().get(text.charAt(1))));
  }

  /** {@return the division of the registering office (登记管理机关行政区划)} */
  public DivisionCode division() {
    return DivisionCode.of(text.substring(DIVISION, ORGANIZATION));
  }

  /** {@return the code of the organization (主体标识码), whose own check character may differ, too} */
  public OrganizationCode organization() {
    return new OrganizationCode(
        text.substring(ORGANIZATION, ORGANIZATION + OrganizationCode.LENGTH));
  }

  @Override
  public ImmutableList<Problem> differences() {
    ImmutableList.Builder<Problem> differences = ImmutableList.builder();
    addUnassigned(differences);
    differences.addAll(organization().differences(text, ORGANIZATION));
    int sum = CheckCharacter.CREDIT_CODE.sum(text);
    char computed = CheckCharacter.CREDIT_CODE.of(sum);
    char given = text.charAt(LENGTH - 1);
    if (computed != given) {
      differences.add(
          Problem.of(
              CodeProblem.CREDIT_CODE_CHECK,
              Pointer.ROOT,
              ImmutableMap.of(
                  "code", text,
                  "given", Character.toString(given),
                  "sum", Integer.toString(sum),
                  "computed", Character.toString(computed))));
    }
    return differences.build();
  }

  private void addUnassigned(ImmutableList.Builder<Problem> differences) {
    Optional<RegistrationDepartment> department = department();
    if (department.isEmpty()) {
      differences.add(
          Problem.of(
              CodeProblem.UNKNOWN_DEPARTMENT,
              Pointer.ROOT,
              ImmutableMap.of(
                  "code", text,
                  "symbol", text.substring(0, 1),
                  "known",
                      Stream.of(RegistrationDepartment.values())
                          .map(known -> Character.toString(known.symbol()))
                          .collect(joining(", ")))));
    } else if (category().isEmpty()) {
      differences.add(
          Problem.of(
              CodeProblem.UNKNOWN_CATEGORY,
              Pointer.ROOT,
              ImmutableMap.of(
                  "code", text,
                  "symbol", text.substring(1, 2),
                  "department", text.substring(0, 1),
                  "known",
                      department.get().categories().keySet().stream()
                          .map(known -> Character.toString(known))
                          .collect(joining(", ")))));
    }
  }

  @Override
  public int compareTo(CreditCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CreditCode code && text.equals(code.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the 18 characters} */
  @Override
  public String toString() {
    return text;
  }
}
