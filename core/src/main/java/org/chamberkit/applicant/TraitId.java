package org.chamberkit.applicant;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a trait of applicants (属性) that has a word for each of them, such as {@code listed}.
 *
 * @param text the identifier
 */
public record TraitId(String text) implements Comparable<TraitId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public TraitId {
    IdentifierSyntax.check("trait id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static TraitId of(String text) {
    return new TraitId(text);
  }

  @Override
  public int compareTo(TraitId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
