package org.chamberkit.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document or record that supports an answer or a fact (佐证材料).
 *
 * @param title what it is, not blank
 * @param datedOn its day, if known
 * @param method how it was found out, if known
 * @param foundBy the office or panel that found it out, not blank, if known; no personal data
 */
public record Evidence(
    String title,
    Optional<LocalDate> datedOn,
    Optional<EvidenceMethod> method,
    Optional<String> foundBy) {

  /**
   * Checks that the texts are not blank.
   *
   * @param title what it is
   * @param datedOn its day, if known
   * @param method how it was found out, if known
   * @param foundBy the office or panel that found it out, if known
   */
  public Evidence {
    checkArgument(!title.isBlank(), "title of evidence must not be blank");
    checkArgument(
        foundBy.isEmpty() || !foundBy.get().isBlank(),
        "who found evidence '%s' must not be blank; leave it out",
        title);
  }

  /**
   * Creates evidence of which it is not known how it was found out.
   *
   * @param title what it is, not blank
   * @param datedOn its day, if known
   */
  public Evidence(String title, Optional<LocalDate> datedOn) {
    this(title, datedOn, Optional.empty(), Optional.empty());
  }
}
