package org.chamberkit.measure;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a measure by which lists rank, such as {@code revenue-growth}.
 *
 * @param text the identifier
 */
public record MeasureId(String text) implements Comparable<MeasureId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public MeasureId {
    IdentifierSyntax.check("measure id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static MeasureId of(String text) {
    return new MeasureId(text);
  }

  @Override
  public int compareTo(MeasureId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
