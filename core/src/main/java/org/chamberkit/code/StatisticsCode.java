package org.chamberkit.code;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * The statistics code of a township or a village (统计用区划代码): the six digits of its division, three
 * for the township (乡镇、街道) and, for a village or residents' committee (村、居委会), three more.
 *
 * <p>Only the form is checked. The statistics offices also count zones and farms (开发区、农场) as
 * townships, so that not every code names a unit of the administration.
 *
 * <p>Source: rules for the codes of divisions for statistics and of urban and rural areas
 * (统计用区划代码和城乡划分代码编制规则), National Bureau of Statistics; its first six digits are those of GB/T 2260.
 *
 * @param text the 9 or 12 digits, such as {@code 320508019} and {@code 320508019044}
 */
public record StatisticsCode(String text) implements PublicCode, Comparable<StatisticsCode> {

  static final String WORD = "statistics";

  private static final int DIVISION = 6;
  private static final int TOWNSHIP = 9;
  private static final int VILLAGE = 12;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /**
   * Checks the form.
   *
   * @param text the 9 or 12 digits
   * @throws ProblemException with {@link CodeProblem#NOT_A_STATISTICS_CODE} if the text is neither
   */
  public StatisticsCode {
    if ((text.length() != TOWNSHIP && text.length() != VILLAGE) || !DIGITS.matchesAllOf(text)) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  CodeProblem.NOT_A_STATISTICS_CODE, Pointer.ROOT, ImmutableMap.of("text", text))));
    }
  }

  /**
   * Obtains a code.
   *
   * @param text the 9 or 12 digits
   * @return the code
   * @throws ProblemException with {@link CodeProblem#NOT_A_STATISTICS_CODE} if the text is neither
   */
  public static StatisticsCode of(String text) {
    return new StatisticsCode(text);
  }

  @Override
  public String word() {
    return WORD;
  }

  /** {@return township for 9 digits, village for 12} */
  public DivisionLevel level() {
    return text.length() == TOWNSHIP ? DivisionLevel.TOWNSHIP : DivisionLevel.VILLAGE;
  }

  /** {@return the division that the first six digits name, as a rule of county level} */
  public DivisionCode division() {
    return DivisionCode.of(text.substring(0, DIVISION));
  }

  /** {@return the township: itself, or that in which the village lies} */
  public StatisticsCode township() {
    return new StatisticsCode(text.substring(0, TOWNSHIP));
  }

  /** {@return the township of a village; absent for a township, which lies in a division} */
  public Optional<StatisticsCode> parent() {
    return level() == DivisionLevel.VILLAGE ? Optional.of(township()) : Optional.empty();
  }

  /**
   * Tells whether the unit lies within a division.
   *
   * @param other the division
   * @return true if it does
   */
  public boolean isWithin(DivisionCode other) {
    return division().isWithin(other);
  }

  @Override
  public int compareTo(StatisticsCode other) {
    return text.compareTo(other.text);
  }

  /** {@return the digits} */
  @Override
  public String toString() {
    return text;
  }
}
