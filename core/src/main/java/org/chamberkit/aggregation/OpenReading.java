package org.chamberkit.aggregation;

import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.fact.EventId;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.Role;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.tally.Bounds;

/**
 * A reading that is not a known number, in a cell.
 *
 * @param fact the fact
 * @param unit the position of the organization
 * @param span the span in which it lies
 * @param stamp when it holds and was recorded, as {@link Cells#stamp} makes it
 * @param event the event that it is about, if others may report that too
 * @param role what part the organization had in the event
 * @param recordedDay when it was recorded
 * @param least the least that it can be, absent if there is no bound
 * @param most the most that it can be, absent if there is no bound
 */
record OpenReading(
    FactId fact,
    int unit,
    int span,
    long stamp,
    Optional<EventId> event,
    Optional<Role> role,
    long recordedDay,
    Optional<Decimal> least,
    Optional<Decimal> most) {

  /** The order of {@link Report#COUNTING_FIRST}. */
  static final Comparator<OpenReading> COUNTING_FIRST =
      Comparator.comparing((OpenReading reading) -> reading.role().isEmpty())
          .thenComparing(reading -> reading.role().orElse(Role.JOINED))
          .thenComparingLong(OpenReading::recordedDay)
          .thenComparing(OpenReading::fact);

  /** Between what it lies. */
  Bounds bounds() {
    return new Bounds(least.map(Fraction::of), most.map(Fraction::of));
  }
}
