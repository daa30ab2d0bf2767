package org.chamberkit.eligibility;

import org.chamberkit.text.IdentifierSyntax;

/**
 * Identifies an eligibility rule among those of its set, the same over all years.
 *
 * @param text the identifier
 */
public record EligibilityRuleId(String text) implements Comparable<EligibilityRuleId> {

  /**
   * Checks the form.
   *
   * @param text the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public EligibilityRuleId {
    IdentifierSyntax.check("eligibility rule id", text);
  }

  /**
   * Obtains an identifier.
   *
   * @param text the identifier
   * @return the identifier
   * @throws IllegalArgumentException if it is not of the form of {@link IdentifierSyntax}
   */
  public static EligibilityRuleId of(String text) {
    return new EligibilityRuleId(text);
  }

  @Override
  public int compareTo(EligibilityRuleId other) {
    return text.compareTo(other.text);
  }

  /** {@return the identifier} */
  @Override
  public String toString() {
    return text;
  }
}
