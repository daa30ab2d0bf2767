package org.chamberkit.fact;

import org.chamberkit.text.IdentifierSyntax;

/**
 * The kind of a thing that facts are about (对象类别), such as {@code enterprise} or {@code province}.
 *
 * @param text the identifier
 */
public record ThingKind(String text) implements Comparable<ThingKind> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public ThingKind {
    IdentifierSyntax.check("thing kind", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static ThingKind of(String text) {
    return new ThingKind(text);
  }

  @Override
  public int compareTo(ThingKind other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
