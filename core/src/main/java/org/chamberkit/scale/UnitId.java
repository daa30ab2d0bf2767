package org.chamberkit.scale;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies one of the units that are compared (评价单元), such as a district: a code, never a name.
 *
 * @param text the identifier, such as {@code invented-01}
 */
public record UnitId(String text) implements Comparable<UnitId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public UnitId {
    IdentifierSyntax.check("unit id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static UnitId of(String text) {
    return new UnitId(text);
  }

  @Override
  public int compareTo(UnitId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
