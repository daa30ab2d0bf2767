package org.chamberkit.aggregation;

import java.util.Comparator;
import java.util.Optional;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactId;
import org.chamberkit.fact.Role;

/**
 * What one fact says of an event, for one figure.
 *
 * @param fact the fact
 * @param unit the position of its organization
 * @param span the span in which it lies
 * @param role what part the organization had in the event
 * @param recordedDay when it was recorded
 * @param value what it counts, at the scale of the decimal
 */
record Report(FactId fact, int unit, int span, Optional<Role> role, long recordedDay, long value) {

  /** The report that counts comes first: the foremost role, then the earliest recording. */
  static final Comparator<Report> COUNTING_FIRST =
      Comparator.comparing((Report report) -> report.role().isEmpty())
          .thenComparing(report -> report.role().orElse(Role.JOINED))
          .thenComparingLong(Report::recordedDay)
          .thenComparing(Report::fact);

  /** The same order for the facts themselves. */
  static final Comparator<Fact> FOREMOST_FIRST =
      Comparator.comparing((Fact fact) -> fact.role().isEmpty())
          .thenComparing(fact -> fact.role().orElse(Role.JOINED))
          .thenComparing(Fact::recordedOn)
          .thenComparing(Fact::id);

  Report withValue(long other) {
    return new Report(fact, unit, span, role, recordedDay, other);
  }
}
