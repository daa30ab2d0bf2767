package org.chamberkit.figure;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a figure (指标) of a catalogue, such as {@code R5.1}.
 *
 * @param text the identifier
 */
public record FigureId(String text) implements Comparable<FigureId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public FigureId {
    IdentifierSyntax.check("figure id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static FigureId of(String text) {
    return new FigureId(text);
  }

  @Override
  public int compareTo(FigureId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
