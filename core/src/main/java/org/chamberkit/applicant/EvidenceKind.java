package org.chamberkit.applicant;

import org.chamberkit.text.IdentifierSyntax;

/**
 * A kind of evidence (佐证材料), such as {@code statements} for audited financial statements.
 *
 * @param text the identifier
 */
public record EvidenceKind(String text) implements Comparable<EvidenceKind> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public EvidenceKind {
    IdentifierSyntax.check("evidence kind", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static EvidenceKind of(String text) {
    return new EvidenceKind(text);
  }

  @Override
  public int compareTo(EvidenceKind other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
