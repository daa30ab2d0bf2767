package org.chamberkit.ledger;

import java.util.Optional;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Name;

/**
 * How the subject stands to a gate (准入条件).
 *
 * @param step the gate
 * @param name what it is called
 * @param existence when the subject was in existence, for a gate that asks for it
 * @param finding what was found, for a gate that asks for it, if anything was
 */
public record GateLine(
    PartId step, Name name, Optional<Validity> existence, Optional<Finding> finding) {

  /**
   * Creates the line of a gate that asks for existence.
   *
   * @param step the gate
   * @param name what it is called
   * @param existence when the subject was in existence
   */
  public GateLine(PartId step, Name name, Validity existence) {
    this(step, name, Optional.of(existence), Optional.empty());
  }

  /**
   * Tells whether the gate lets the subject pass.
   *
   * @param period the period of the evaluation
   * @return true if the subject was in existence on each of its days, and it was not found that the
   *     condition is not met
   */
  public boolean passes(Period period) {
    return existence.map(days -> days.covers(period)).orElse(true)
        && finding.map(found -> found.outcome() != Finding.Outcome.NOT_MET).orElse(true);
  }

  /** {@return whether it is not known yet if the condition is met, so that the card is open} */
  public boolean isOpen() {
    return existence.isEmpty()
        && finding.map(found -> found.outcome() == Finding.Outcome.UNKNOWN).orElse(true);
  }
}
