package org.chamberkit.applicant;

import com.google.common.collect.ImmutableMap;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Name;

/**
 * Who holds control of an enterprise (所有制类别). The classes that are known everywhere are constants;
 * a population may have others.
 *
 * @param code the code, such as {@code private}
 */
public record OwnershipClass(String code) implements Comparable<OwnershipClass> {

  /** Held by the non-public sector of the mainland (民营、非公有制经济控股). */
  public static final OwnershipClass PRIVATE = of("private");

  /** Absolutely or relatively controlled by the state (国有控股). */
  public static final OwnershipClass STATE_CONTROLLED = of("stateControlled");

  /** Controlled by a collective (集体控股). */
  public static final OwnershipClass COLLECTIVE = of("collective");

  /** Controlled by foreigners (外资控股), without those of Hong Kong, Macao and Taiwan. */
  public static final OwnershipClass FOREIGN_CONTROLLED = of("foreignControlled");

  /** Controlled from Hong Kong, Macao or Taiwan (港澳台资控股). */
  public static final OwnershipClass HMT_CONTROLLED = of("hmtControlled");

  private static final ImmutableMap<String, Name> NAMES =
      ImmutableMap.<String, Name>builder()
          .put("private", Name.of("民营控股", "private"))
          .put("stateControlled", Name.of("国有控股", "state-controlled"))
          .put("collective", Name.of("集体控股", "collective"))
          .put("foreignControlled", Name.of("外资控股", "foreign-controlled"))
          .put("hmtControlled", Name.of("港澳台资控股", "controlled from Hong Kong, Macao or Taiwan"))
          .buildOrThrow();

  /**
   * Checks the form.
   *
   * @param code the code
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public OwnershipClass {
    IdentifierSyntax.check("ownership class", code);
  }

  /**
   * Obtains one.
   *
   * @param code the code
   * @return the one of that code
   * @throws IllegalArgumentException if the code is not of the form of {@link IdentifierSyntax}
   */
  public static OwnershipClass of(String code) {
    return new OwnershipClass(code);
  }

  /** {@return what it is called; the code alone, where it is none of the constants} */
  public Name name() {
    Name known = NAMES.get(code);
    return known == null ? Name.ofChinese(code) : known;
  }

  @Override
  public int compareTo(OwnershipClass other) {
    return code.compareTo(other.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
