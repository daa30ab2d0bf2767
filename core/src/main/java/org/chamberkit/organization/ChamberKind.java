package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The kind of a chamber (商会类别). The kinds that are known everywhere are constants; a directory may
 * have others.
 *
 * <p>All of them count among affiliated chambers. A fellowship or an association that a register
 * counts among grassroots units is a {@link GrassrootsUnit} with a kind of the same code.
 *
 * @param code the code, such as {@code trade}
 */
public record ChamberKind(String code) implements OrganizationKind, Comparable<ChamberKind> {

  /** A trade chamber (行业商会), of the enterprises of one trade. */
  public static final ChamberKind TRADE = of("trade");

  /** A non-local chamber (异地商会), of enterprises that come from another place. */
  public static final ChamberKind NON_LOCAL = of("nonLocal");

  /** A chamber of young entrepreneurs (青年商会). */
  public static final ChamberKind YOUTH = of("youth");

  /** A chamber of women entrepreneurs (女企业家商会). */
  public static final ChamberKind WOMEN = of("women");

  /** A special chamber (特色商会), of a product or speciality of the place. */
  public static final ChamberKind SPECIAL = of("special");

  /** A functional chamber (功能型商会), of a common task rather than of a trade or place. */
  public static final ChamberKind FUNCTIONAL = of("functional");

  /** A fellowship (联谊会). */
  public static final ChamberKind FELLOWSHIP = of("fellowship");

  /** An association of private enterprises (私营企业协会). */
  public static final ChamberKind PRIVATE_ENTERPRISES = of("privateEnterprises");

  /** An association of the self-employed (个体劳动者协会). */
  public static final ChamberKind SELF_EMPLOYED = of("selfEmployed");

  /** An association of township enterprises (乡镇企业协会); not the chamber of a township. */
  public static final ChamberKind TOWNSHIP_ENTERPRISES = of("townshipEnterprises");

  /** An association of foreign-invested enterprises (外企协会). */
  public static final ChamberKind FOREIGN_INVESTED = of("foreignInvested");

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public ChamberKind {
    IdentifierSyntax.check("chamber kind", code);
  }

  /**
   * Obtains a kind.
   *
   * @param code the code
   * @return the kind
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static ChamberKind of(String code) {
    return new ChamberKind(code);
  }

  @Override
  public int compareTo(ChamberKind other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
