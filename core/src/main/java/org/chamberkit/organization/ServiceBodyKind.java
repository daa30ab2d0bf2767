package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The kind of a service body (服务机构类别). The kinds that are known everywhere are constants; a
 * directory may have others.
 *
 * @param code the code, such as {@code mediationOrganization}
 */
public record ServiceBodyKind(String code)
    implements OrganizationKind, Comparable<ServiceBodyKind> {

  /** A mediation organization (商会调解组织), such as a people's mediation committee. */
  public static final ServiceBodyKind MEDIATION_ORGANIZATION = of("mediationOrganization");

  /** A judges' studio (法官工作室), where judges of a court advise enterprises. */
  public static final ServiceBodyKind JUDGES_STUDIO = of("judgesStudio");

  /** An education base (教育基地), such as one of ideals and convictions. */
  public static final ServiceBodyKind EDUCATION_BASE = of("educationBase");

  /** A practice base (实践基地). */
  public static final ServiceBodyKind PRACTICE_BASE = of("practiceBase");

  /** A special committee (专委会) of a federation or chamber. */
  public static final ServiceBodyKind COMMITTEE = of("committee");

  /** A leading group (领导小组). */
  public static final ServiceBodyKind LEADING_GROUP = of("leadingGroup");

  /** An association at a federation (协会、促进会), such as that of the Guangcai programme (光彩事业促进会). */
  public static final ServiceBodyKind ASSOCIATION = of("association");

  /** An office of a federation (机关处室、科室). */
  public static final ServiceBodyKind OFFICE = of("office");

  /** A survey point (企业调查点), an enterprise or site that answers surveys. */
  public static final ServiceBodyKind SURVEY_POINT = of("surveyPoint");

  /** A service station (服务站). */
  public static final ServiceBodyKind SERVICE_STATION = of("serviceStation");

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public ServiceBodyKind {
    IdentifierSyntax.check("service body kind", code);
  }

  /**
   * Obtains a kind.
   *
   * @param code the code
   * @return the kind
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static ServiceBodyKind of(String code) {
    return new ServiceBodyKind(code);
  }

  @Override
  public int compareTo(ServiceBodyKind other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
