package org.chamberkit.evaluation;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies the subject of an evaluation: a code, never a name.
 *
 * @param text the identifier
 */
public record SubjectId(String text) implements Comparable<SubjectId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public SubjectId {
    IdentifierSyntax.check("subject id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static SubjectId of(String text) {
    return new SubjectId(text);
  }

  @Override
  public int compareTo(SubjectId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
