package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a fact (事实记录), through all its corrections.
 *
 * @param text the identifier
 */
public record FactId(String text) implements Comparable<FactId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public FactId {
    IdentifierSyntax.check("fact id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static FactId of(String text) {
    return new FactId(text);
  }

  @Override
  public int compareTo(FactId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
