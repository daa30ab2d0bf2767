package org.chamberkit.organization;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a person within a directory: a code of the directory's own, never a name or a number
 * of a document.
 *
 * @param text the identifier
 */
public record PersonId(String text) implements Comparable<PersonId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public PersonId {
    IdentifierSyntax.check("person id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static PersonId of(String text) {
    return new PersonId(text);
  }

  @Override
  public int compareTo(PersonId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
