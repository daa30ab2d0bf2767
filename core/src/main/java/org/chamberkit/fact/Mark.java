package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * What a fact is within a category (分类值), such as {@code national} within {@code level}.
 *
 * @param text the identifier
 */
public record Mark(String text) implements Comparable<Mark> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public Mark {
    IdentifierSyntax.check("mark", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static Mark of(String text) {
    return new Mark(text);
  }

  @Override
  public int compareTo(Mark other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
