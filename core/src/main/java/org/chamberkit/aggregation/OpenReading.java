package org.chamberkit.aggregation;

import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.fact.EventId;
import org.chamberkit.quantity.Decimal;

/**
 * A reading that is not a known number, in a cell.
 *
 * @param unit the position of the organization
 * @param span the span in which it lies
 * @param stamp when it holds and was recorded, as {@link Cells#stamp} makes it
 * @param event the event that it is about, if others may report that too
 * @param least the least that it can be, absent if there is no bound
 * @param most the most that it can be, absent if there is no bound
 */
record OpenReading(
    int unit,
    int span,
    long stamp,
    Optional<EventId> event,
    Optional<Decimal> least,
    Optional<Decimal> most) {

  static final Comparator<OpenReading> ORDER =
      Comparator.comparingInt(OpenReading::unit)
          .thenComparingInt(OpenReading::span)
          .thenComparingLong(OpenReading::stamp)
          .thenComparing(reading -> reading.least().orElse(Decimal.ZERO))
          .thenComparing(reading -> reading.most().orElse(Decimal.ZERO));
}
