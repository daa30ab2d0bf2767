package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * What kind of thing a fact is about (事实类别), such as {@code training.session}: an activity, a body
 * that is founded, a number that is reported.
 *
 * @param text the identifier
 */
public record FactKind(String text) implements Comparable<FactKind> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public FactKind {
    IdentifierSyntax.check("fact kind", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static FactKind of(String text) {
    return new FactKind(text);
  }

  @Override
  public int compareTo(FactKind other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
