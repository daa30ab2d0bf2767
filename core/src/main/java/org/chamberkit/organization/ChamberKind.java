package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The kind of a chamber (商会类别). The kinds that are known everywhere are constants; a directory may
 * have others.
 *
 * @param code the code, such as {@code trade}
 */
public record ChamberKind(String code) implements Comparable<ChamberKind> {

  /** A trade chamber (行业商会), of the enterprises of one trade. */
  public static final ChamberKind TRADE = of("trade");

  /** A non-local chamber (异地商会), of enterprises that come from another place. */
  public static final ChamberKind NON_LOCAL = of("nonLocal");

  /** A chamber of young entrepreneurs (青年商会). */
  public static final ChamberKind YOUTH = of("youth");

  /** A chamber of women entrepreneurs (女企业家商会). */
  public static final ChamberKind WOMEN = of("women");

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
