package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * By what facts are told apart (分类), such as {@code programme}, {@code level} or {@code recipient}.
 *
 * @param text the identifier
 */
public record Category(String text) implements Comparable<Category> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public Category {
    IdentifierSyntax.check("category", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static Category of(String text) {
    return new Category(text);
  }

  @Override
  public int compareTo(Category other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
