package org.chamberkit.figure;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a rule that figures have to meet, unique in its catalogue.
 *
 * @param text the identifier
 */
public record FigureRuleId(String text) implements Comparable<FigureRuleId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public FigureRuleId {
    IdentifierSyntax.check("figure rule id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static FigureRuleId of(String text) {
    return new FigureRuleId(text);
  }

  @Override
  public int compareTo(FigureRuleId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
