package org.chamberkit.industry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * The code of an industry (国民经济行业代码): the letter of a section (门类), or the two digits of a division
 * (大类).
 *
 * <p>Groups and classes (中类、小类), of three and four digits, are left to the caller; their first two
 * digits are the division.
 *
 * <p>Source: GB/T 4754-2017 (国民经济行业分类): 20 sections, A to T, and 97 divisions, 01 to 97.
 *
 * @param text the letter, such as {@code C}, or the two digits, such as {@code 05}
 */
public record IndustryCode(String text) implements Comparable<IndustryCode> {

  private static final int DIVISIONS = 97;

  /**
   * Checks that the standard has the code.
   *
   * @param text a capital letter or two digits
   * @throws ProblemException if the text is neither, or the standard does not have it
   */
  public IndustryCode {
    if (!isLetter(text) && !isTwoDigits(text)) {
      throw refused(IndustryProblem.NOT_AN_INDUSTRY_CODE, text);
    }
    boolean known =
        isLetter(text)
            ? text.charAt(0) <= 'T'
            : Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= DIVISIONS;
    if (!known) {
      throw refused(IndustryProblem.UNKNOWN_INDUSTRY, text);
    }
  }

  /**
   * Obtains a code.
   *
   * @param text a capital letter or two digits
   * @return the code
   * @throws ProblemException if the text is neither, or the standard does not have it
   */
  public static IndustryCode of(String text) {
    return new IndustryCode(text);
  }

  /**
   * Obtains the code of a section.
   *
   * @param section the section
   * @return its letter as a code
   */
  public static IndustryCode of(IndustrySection section) {
    return new IndustryCode(section.name());
  }

  /** {@return all 97 divisions, in the order of their digits} */
  public static ImmutableList<IndustryCode> allDivisions() {
    return IntStream.rangeClosed(1, DIVISIONS)
        .mapToObj(IndustryCode::division)
        .collect(toImmutableList());
  }

  /** {@return whether this is a section as a whole} */
  public boolean isSection() {
    return isLetter(text);
  }

  /** {@return the section itself, or that of the division} */
  public IndustrySection section() {
    return isSection() ? IndustrySection.valueOf(text) : IndustrySection.of(Integer.parseInt(text));
  }

  /** {@return the divisions of the section, or the division itself} */
  public ImmutableList<IndustryCode> divisions() {
    return isSection()
        ? IntStream.rangeClosed(section().first(), section().last())
            .mapToObj(IndustryCode::division)
            .collect(toImmutableList())
        : ImmutableList.of(this);
  }

  /**
   * {@return the sector (三次产业) of a division, or of a section that lies in one; absent for the
   * sections A, B and C, of which one division each is tertiary}
   */
  public Optional<IndustrySector> sector() {
    ImmutableSet<IndustrySector> sectors = sectors();
    return sectors.size() == 1 ? Optional.of(sectors.iterator().next()) : Optional.empty();
  }

  /** {@return the sectors in which the divisions of the industry lie, in their order} */
  public ImmutableSet<IndustrySector> sectors() {
    IndustrySection section = section();
    IntStream numbers =
        isSection()
            ? IntStream.rangeClosed(section.first(), section.last())
            : IntStream.of(Integer.parseInt(text));
    return numbers.mapToObj(section::sector).collect(toImmutableEnumSet());
  }

  /**
   * Tells whether the industry is part of another. It is part of itself.
   *
   * @param other the other industry
   * @return true if it is
   */
  public boolean isWithin(IndustryCode other) {
    return equals(other) || (other.isSection() && section() == other.section());
  }

  @Override
  public int compareTo(IndustryCode other) {
    return text.compareTo(other.text);
  }

  /** {@return the letter or the digits} */
  @Override
  public String toString() {
    return text;
  }

  private static IndustryCode division(int number) {
    return new IndustryCode((number < 10 ? "0" : "") + number);
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
  }

  private static boolean isTwoDigits(String text) {
    return text.length() == 2 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static ProblemException refused(IndustryProblem problem, String text) {
    return new ProblemException(
        ImmutableList.of(Problem.of(problem, Pointer.ROOT, ImmutableMap.of("text", text))));
  }
}
