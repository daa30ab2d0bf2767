package org.chamberkit.scoring;

import org.chamberkit.answer.PartId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;

/**
 * How the subject stands to a gate (准入条件).
 *
 * @param step the gate
 * @param name what it is called
 * @param existence when the subject was in existence
 */
public record GateLine(PartId step, Name name, Validity existence) {

  /**
   * Tells whether the gate lets the subject pass.
   *
   * @param period the period of the evaluation
   * @return true if the subject was in existence on each of its days
   */
  public boolean passes(Period period) {
    return existence.covers(period);
  }
}
