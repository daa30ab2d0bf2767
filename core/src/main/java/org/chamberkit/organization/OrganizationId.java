package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies an organization within its directory: a code, never a name.
 *
 * @param text the identifier
 */
public record OrganizationId(String text) implements Comparable<OrganizationId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public OrganizationId {
    IdentifierSyntax.check("organization id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static OrganizationId of(String text) {
    return new OrganizationId(text);
  }

  @Override
  public int compareTo(OrganizationId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
