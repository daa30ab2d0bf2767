package org.chamberkit.programme;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a programme, the same over all editions.
 *
 * @param text the identifier
 */
public record ProgrammeId(String text) implements Comparable<ProgrammeId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public ProgrammeId {
    IdentifierSyntax.check("programme id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static ProgrammeId of(String text) {
    return new ProgrammeId(text);
  }

  @Override
  public int compareTo(ProgrammeId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
