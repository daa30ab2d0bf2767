package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The kind of a grassroots unit (基层商会类别). The kinds that are known everywhere are constants; a
 * directory may have others.
 *
 * <p>Coverage of townships and streets (乡镇街道覆盖率) counts the first two alone.
 *
 * @param code the code, such as {@code township}
 */
public record GrassrootsKind(String code) implements OrganizationKind, Comparable<GrassrootsKind> {

  /** The chamber of a township or town (乡镇商会). */
  public static final GrassrootsKind TOWNSHIP = of("township");

  /** The chamber of a street (街道商会). */
  public static final GrassrootsKind STREET = of("street");

  /** The chamber of a village (村商会). */
  public static final GrassrootsKind VILLAGE = of("village");

  /** The chamber of a market (市场商会). */
  public static final GrassrootsKind MARKET = of("market");

  /** The chamber of an industrial park (园区商会). */
  public static final GrassrootsKind PARK = of("park");

  /** The chamber of an office building (楼宇商会). */
  public static final GrassrootsKind BUILDING = of("building");

  /** The chamber of a development zone (开发区商会). */
  public static final GrassrootsKind DEVELOPMENT_ZONE = of("developmentZone");

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public GrassrootsKind {
    IdentifierSyntax.check("grassroots kind", code);
  }

  /**
   * Obtains a kind.
   *
   * @param code the code
   * @return the kind
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static GrassrootsKind of(String code) {
    return new GrassrootsKind(code);
  }

  @Override
  public int compareTo(GrassrootsKind other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
