package org.chamberkit.ranking;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies an edition among those of its list (期次).
 *
 * @param text the identifier, such as {@code 2024}
 */
public record EditionId(String text) implements Comparable<EditionId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public EditionId {
    IdentifierSyntax.check("edition id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static EditionId of(String text) {
    return new EditionId(text);
  }

  @Override
  public int compareTo(EditionId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
