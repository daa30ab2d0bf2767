package org.chamberkit.rating;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a dimension, criterion, item or step within its rubric, over all versions of it.
 *
 * @param text the identifier, such as {@code G1}
 */
public record PartId(String text) implements Comparable<PartId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public PartId {
    IdentifierSyntax.check("part id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static PartId of(String text) {
    return new PartId(text);
  }

  @Override
  public int compareTo(PartId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
