package org.chamberkit.index;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a composite index, the same over all its years.
 *
 * @param text the identifier, such as {@code hdi}
 */
public record IndexId(String text) implements Comparable<IndexId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public IndexId {
    IdentifierSyntax.check("index id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static IndexId of(String text) {
    return new IndexId(text);
  }

  @Override
  public int compareTo(IndexId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
