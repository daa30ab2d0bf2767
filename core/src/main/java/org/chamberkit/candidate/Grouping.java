package org.chamberkit.candidate;

import org.chamberkit.text.IdentifierSyntax;

/**
 * By what candidates are divided into groups (分组依据), such as {@code province} or {@code industry}.
 *
 * @param text the identifier
 */
public record Grouping(String text) implements Comparable<Grouping> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public Grouping {
    IdentifierSyntax.check("grouping", text);
  }

  /**
   * Obtains a grouping.
   *
   * @param text the identifier
   * @return the grouping
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static Grouping of(String text) {
    return new Grouping(text);
  }

  @Override
  public int compareTo(Grouping other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
