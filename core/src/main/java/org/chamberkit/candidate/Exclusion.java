package org.chamberkit.candidate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.text.IdentifierSyntax;
import org.chamberkit.text.Name;

/**
 * Why a candidate does not compete, such as a veto (一票否决), a gate (准入条件) or a total that is
 * provisional.
 *
 * @param rule the identifier of the rule that excludes it
 * @param name what the rule is called
 * @param reason what happened, in a few words
 * @param datedOn the day of it, if there is one
 */
public record Exclusion(String rule, Name name, Name reason, Optional<LocalDate> datedOn) {

  /**
   * Checks the form of the rule.
   *
   * @param rule the identifier of the rule
   * @param name what the rule is called
   * @param reason what happened
   * @param datedOn the day of it, if there is one
   * @throws IllegalArgumentException if the rule is not of the form of {@link IdentifierSyntax}
   */
  public Exclusion {
    IdentifierSyntax.check("rule", rule);
  }

  /**
   * Creates an exclusion whose reason was written in one language.
   *
   * @param rule the identifier of the rule that excludes it
   * @param name what the rule is called
   * @param reason what happened, in a few words, not blank; told alike in every language
   * @param datedOn the day of it, if there is one
   * @throws IllegalArgumentException if the rule is not of the form of {@link IdentifierSyntax}, or
   *     the reason is blank
   */
  public Exclusion(String rule, Name name, String reason, Optional<LocalDate> datedOn) {
    this(rule, name, Name.ofChinese(checkReason(rule, reason)), datedOn);
  }

  private static String checkReason(String rule, String reason) {
    checkArgument(!reason.isBlank(), "reason of exclusion by '%s' must not be blank", rule);
    return reason;
  }
}
