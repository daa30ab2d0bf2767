package org.chamberkit.industry;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies an industry of a size table.
 *
 * @param text the identifier
 */
public record SizeIndustryId(String text) implements Comparable<SizeIndustryId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public SizeIndustryId {
    IdentifierSyntax.check("size industry id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static SizeIndustryId of(String text) {
    return new SizeIndustryId(text);
  }

  @Override
  public int compareTo(SizeIndustryId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
