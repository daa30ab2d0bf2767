package org.chamberkit.ranking;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a ranking list, over all its editions.
 *
 * @param text the identifier, such as {@code five-good-city}
 */
public record ListId(String text) implements Comparable<ListId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public ListId {
    IdentifierSyntax.check("list id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static ListId of(String text) {
    return new ListId(text);
  }

  @Override
  public int compareTo(ListId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
