package org.chamberkit.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.chamberkit.rating.PartId;

/**
 * What was found about a ground of a veto, a gate, or a condition on a grade (认定).
 *
 * @param ground the ground, gate or condition, as the rubric names it
 * @param outcome whether it was found to be so
 * @param reason what was found, in a few words, not blank; no personal data
 * @param datedOn the day on which it was found
 */
public record Finding(PartId ground, Outcome outcome, String reason, LocalDate datedOn) {

  /** Whether something was found to be so. */
  public enum Outcome {
    /** It is so: the ground of the veto is met, the gate is passed. */
    MET,
    /** It is not so. */
    NOT_MET,
    /** It was looked into, and is not known yet. */
    UNKNOWN
  }

  /**
   * Checks that there is a reason.
   *
   * @param ground the ground, gate or condition
   * @param outcome whether it was found to be so
   * @param reason what was found
   * @param datedOn the day on which it was found
   */
  public Finding {
    checkArgument(!reason.isBlank(), "reason of finding '%s' must not be blank", ground);
  }

  /**
   * Creates a finding that something is so.
   *
   * @param ground the ground, gate or condition
   * @param reason what was found
   * @param datedOn the day on which it was found
   */
  public Finding(PartId ground, String reason, LocalDate datedOn) {
    this(ground, Outcome.MET, reason, datedOn);
  }

  /** {@return whether it was found to be so} */
  public boolean isMet() {
    return outcome == Outcome.MET;
  }
}
