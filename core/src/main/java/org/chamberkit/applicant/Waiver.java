package org.chamberkit.applicant;

import java.time.LocalDate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Name;

/**
 * That an office admits an applicant although a rule speaks against it (豁免), and why.
 *
 * @param applicant the applicant
 * @param rule the identifier of the rule that is waived
 * @param by who decided it
 * @param on on which day
 * @param reason why
 */
public record Waiver(CandidateId applicant, String rule, Name by, LocalDate on, Name reason) {

  /**
   * Checks the form of the rule.
   *
   * @param applicant the applicant
   * @param rule the identifier of the rule that is waived
   * @param by who decided it
   * @param on on which day
   * @param reason why
   * @throws IllegalArgumentException if the rule is not of the form of {@link IdentifierSyntax}
   */
  public Waiver {
    IdentifierSyntax.check("rule", rule);
  }
}
