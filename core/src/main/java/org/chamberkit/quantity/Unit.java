package org.chamberkit.quantity;

import org.chamberkit.text.IdentifierSyntax;

/**
 * In what a number is counted or measured (计量单位), such as {@code attendances} or {@code yuan}.
 * Numbers of different units are never added.
 *
 * @param text the identifier
 */
public record Unit(String text) implements Comparable<Unit> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public Unit {
    IdentifierSyntax.check("unit", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static Unit of(String text) {
    return new Unit(text);
  }

  @Override
  public int compareTo(Unit other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
