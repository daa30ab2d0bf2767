package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The kind of a partner (合作或结对对象类别). The kinds that are known everywhere are constants; a directory
 * may have others.
 *
 * @param code the code, such as {@code bank}
 */
public record PartnerKind(String code) implements OrganizationKind, Comparable<PartnerKind> {

  /** A city or other place that is paired as such (结对城市). */
  public static final PartnerKind CITY = of("city");

  /** A village (结对村). */
  public static final PartnerKind VILLAGE = of("village");

  /** A federation of which no directory is kept here (外地工商联). */
  public static final PartnerKind FEDERATION = of("federation");

  /** A chamber overseas (境外商会); one of our own natives is a {@link ChamberOfNatives}. */
  public static final PartnerKind OVERSEAS_CHAMBER = of("overseasChamber");

  /** A department of Party or government (党政部门), a court or a procuratorate. */
  public static final PartnerKind DEPARTMENT = of("department");

  /** A bank (银行). */
  public static final PartnerKind BANK = of("bank");

  /** A university or school (高校、院校). */
  public static final PartnerKind UNIVERSITY = of("university");

  /** An association of enterprises outside the federation (企业协会). */
  public static final PartnerKind ENTERPRISE_ASSOCIATION = of("enterpriseAssociation");

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public PartnerKind {
    IdentifierSyntax.check("partner kind", code);
  }

  /**
   * Obtains a kind.
   *
   * @param code the code
   * @return the kind
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static PartnerKind of(String code) {
    return new PartnerKind(code);
  }

  @Override
  public int compareTo(PartnerKind other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
