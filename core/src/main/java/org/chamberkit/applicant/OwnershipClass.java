package org.chamberkit.applicant;

import org.chamberkit.text.IdentifierSyntax;

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
