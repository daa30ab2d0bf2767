package org.chamberkit.applicant;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies a metric of applicants (指标), such as {@code revenue}, the same over all years.
 *
 * @param text the identifier
 */
public record MetricId(String text) implements Comparable<MetricId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public MetricId {
    IdentifierSyntax.check("metric id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static MetricId of(String text) {
    return new MetricId(text);
  }

  @Override
  public int compareTo(MetricId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
