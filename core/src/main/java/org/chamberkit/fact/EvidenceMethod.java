package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * How it is found out what is so (考评方法). The methods that are met everywhere are constants; a
 * rubric may have others.
 *
 * @param code the code, such as {@code file}
 */
public record EvidenceMethod(String code) implements Comparable<EvidenceMethod> {

  /** Files are read (查阅资料). */
  public static final EvidenceMethod FILE = of("file");

  /** The place is visited (实地考察). */
  public static final EvidenceMethod SITE = of("site");

  /** People fill in a questionnaire (问卷调查). */
  public static final EvidenceMethod QUESTIONNAIRE = of("questionnaire");

  /** Departments are asked for their opinion (部门意见). */
  public static final EvidenceMethod DEPARTMENTS = of("departments");

  /** A report is heard (听取汇报). */
  public static final EvidenceMethod HEARING = of("hearing");

  /** Figures are taken from a register or from statistics (数据核查). */
  public static final EvidenceMethod DATA = of("data");

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public EvidenceMethod {
    IdentifierSyntax.check("evidence method", code);
  }

  /**
   * Obtains a method.
   *
   * @param code the code
   * @return the method
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static EvidenceMethod of(String code) {
    return new EvidenceMethod(code);
  }

  @Override
  public int compareTo(EvidenceMethod other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
