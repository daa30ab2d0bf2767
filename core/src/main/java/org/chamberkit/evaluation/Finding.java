package org.chamberkit.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.chamberkit.answer.PartId;

/**
 * That a ground of a veto was met (否决情形认定).
 *
 * @param ground the ground, as the rubric names it
 * @param reason what was found, in a few words, not blank; no personal data
 * @param datedOn the day on which it was found
 */
public record Finding(PartId ground, String reason, LocalDate datedOn) {

  /**
   * Checks that there is a reason.
   *
   * @param ground the ground
   * @param reason what was found
   * @param datedOn the day on which it was found
   */
  public Finding {
    checkArgument(!reason.isBlank(), "reason of finding '%s' must not be blank", ground);
  }
}
