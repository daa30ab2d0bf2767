package org.chamberkit.index;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a dimension, an indicator, or another column of the table that an index is made of.
 *
 * @param text the identifier, such as {@code schooling}
 */
public record IndexPartId(String text) implements Comparable<IndexPartId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public IndexPartId {
    IdentifierSyntax.check("index part id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static IndexPartId of(String text) {
    return new IndexPartId(text);
  }

  @Override
  public int compareTo(IndexPartId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
