package org.chamberkit.candidate;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a candidate of a ranking list: a code, never a name.
 *
 * @param text the identifier, such as {@code invented-01}
 */
public record CandidateId(String text) implements Comparable<CandidateId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public CandidateId {
    IdentifierSyntax.check("candidate id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static CandidateId of(String text) {
    return new CandidateId(text);
  }

  @Override
  public int compareTo(CandidateId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
