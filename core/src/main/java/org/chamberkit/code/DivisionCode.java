package org.chamberkit.code;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * The code of an administrative division (行政区划代码): six digits, a pair for the province, a pair for
 * the prefecture and a pair for the county. Pairs of zeros at the end stand for the whole of what
 * comes before them.
 *
 * <p>Only the form is checked. Which codes are assigned changes with the years, and the editions of
 * the standard do not agree on the ranges of the last pair.
 *
 * <p>Counties directly under a province stand below a prefecture pair of 90, such as {@code 429004}
 * below {@code 429000}; districts of a municipality (直辖市) below one of 01 or 02. Neither names a
 * body of its own. The Corps (新疆生产建设兵团) has no code: its cities have codes of Xinjiang, and the
 * rest of it lies in divisions of Xinjiang.
 *
 * <p>Source: GB/T 2260-2007, Codes for the administrative divisions of the People's Republic of
 * China (中华人民共和国行政区划代码), in force since 2008-02-01, with its amendment 1, in force since
 * 2017-01-01.
 *
 * @param text the six digits, such as {@code 110101}
 */
public record DivisionCode(String text) implements PublicCode, Comparable<DivisionCode> {

  static final String WORD = "division";

  private static final int LENGTH = 6;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /**
   * Checks the form.
   *
   * @param text the six digits
   * @throws ProblemException with {@link CodeProblem#NOT_A_DIVISION_CODE} if the text is not six
   *     digits
   */
  public DivisionCode {
    if (text.length() != LENGTH || !DIGITS.matchesAllOf(text)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  CodeProblem.NOT_A_DIVISION_CODE, Pointer.ROOT, ImmutableMap.of("text", text))));
    }
  }

  /**
   * Obtains a code.
   *
   * @param text the six digits
   * @return the code
   * @throws ProblemException with {@link CodeProblem#NOT_A_DIVISION_CODE} if the text is not six
   *     digits
   */
  public static DivisionCode of(String text) {
    return new DivisionCode(text);
  }

  @Override
  public String word() {
    return WORD;
  }

  /** {@return the level, as the pairs of zeros at the end show it} */
  public DivisionLevel level() {
    return switch (naming().length()) {
      case 2 -> DivisionLevel.PROVINCIAL;
      case 4 -> DivisionLevel.PREFECTURE;
      default -> DivisionLevel.COUNTY;
    };
  }

  /** {@return the code of the province: the first pair, such as {@code 110000}} */
  public DivisionCode province() {
    return new DivisionCode(text.substring(0, 2) + "0000");
  }

  /**
   * {@return the code of the prefecture: the first two pairs, such as {@code 110100}; absent for a
   * province}
   */
  public Optional<DivisionCode> prefecture() {
    return level() == DivisionLevel.PROVINCIAL
        ? Optional.empty()
        : Optional.of(new DivisionCode(text.substring(0, 4) + "00"));
  }

  /**
   * {@return the code one level above: the prefecture of a county, the province of a prefecture;
   * absent for a province. Nobody need have that code, as {@code 429000}.}
   */
  public Optional<DivisionCode> parent() {
    return switch (level()) {
      case PROVINCIAL -> Optional.empty();
      case PREFECTURE -> Optional.of(province());
      default -> prefecture();
    };
  }

  /**
   * Tells whether the division lies within another, by the pairs of digits that name the other. A
   * division lies within itself.
   *
   * <p>So {@code 110101} lies within {@code 110100}, and both within {@code 110000}.
   *
   * @param other the other division
   * @return true if it does
   */
  public boolean isWithin(DivisionCode other) {
    return text.startsWith(other.naming());
  }

  /** The digits before the pairs of zeros at the end; the pair of the province always counts. */
  String naming() {
    int end = text.endsWith("0000") ? 2 : text.endsWith("00") ? 4 : LENGTH;
    return text.substring(0, end);
  }

  @Override
  public int compareTo(DivisionCode other) {
    return text.compareTo(other.text);
  }

  /** {@return the six digits} */
  @Override
  public String toString() {
    return text;
  }
}
