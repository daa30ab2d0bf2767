package org.chamberkit.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;

/**
 * A declared match (同一活动认定): that facts which do not say so themselves are of one event.
 *
 * @param event the event
 * @param recordedOn the day from which on it is known
 * @param facts the facts, at least one
 */
public record SameEvent(EventId event, LocalDate recordedOn, ImmutableList<FactId> facts)
    implements RegisterEntry {

  /**
   * Checks that there is a fact.
   *
   * @param event the event
   * @param recordedOn the day from which on it is known
   * @param facts the facts
   * @throws ProblemException with {@link FactProblem#NOTHING_MATCHED} if there is none
   */
  public SameEvent {
    if (facts.isEmpty()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  FactProblem.NOTHING_MATCHED,
                  Pointer.to("facts"),
                  ImmutableMap.of("event", event.text()))));
    }
  }
}
