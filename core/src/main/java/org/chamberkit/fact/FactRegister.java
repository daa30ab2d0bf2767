package org.chamberkit.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.immutables.value.Value;

/**
 * A register of facts (台账): what was recorded, day by day. It only grows, and tells what was known
 * on any day.
 *
 * <p>A register that is not consistent cannot be built: {@link ProblemException} then names all
 * that is wrong. A fact is recorded at most once a day, a withdrawal takes back a fact that holds,
 * and a match names facts of the register.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * FactRegister register = FactRegister.builder().addRecordings(session, visit, correction).build();
 * ImmutableList<Fact> facts = register.asKnownOn(LocalDate.of(2022, 1, 31));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class FactRegister implements WithFactRegister
    permits ImmutableFactRegister {

  FactRegister() {}

  /** {@return what was recorded, in the order it was given} */
  public abstract ImmutableList<Recording> recordings();

  /** {@return which facts are declared to be of one event, in the order it was given} */
  public abstract ImmutableList<SameEvent> matches();

  /**
   * Returns the facts that hold by what was known on a day: the last recording of each by then,
   * unless it is withdrawn.
   *
   * @param day the day
   * @return the facts, in the order of their first recordings; a fact that says no event itself has
   *     the one of the match that names it, if the match was known
   */
  public final ImmutableList<Fact> asKnownOn(LocalDate day) {
    return current(Optional.of(day));
  }

  /** {@return the facts that hold by all that was recorded} */
  public final ImmutableList<Fact> current() {
    return current(Optional.empty());
  }

  private ImmutableList<Fact> current(Optional<LocalDate> day) {
    Map<FactId, EventId> events = matchedEvents(day);
    return histories().holding(day).stream()
        .mapToObj(position -> (Fact) recordings().get(position))
        .map(fact -> withEvent(fact, events))
        .collect(toImmutableList());
  }

  private Map<FactId, EventId> matchedEvents(Optional<LocalDate> day) {
    Map<FactId, EventId> events = new HashMap<>();
    for (SameEvent match : matches()) {
      if (day.isEmpty() || !match.recordedOn().isAfter(day.get())) {
        match.facts().forEach(fact -> events.put(fact, match.event()));
      }
    }
    return events;
  }

  private static Fact withEvent(Fact fact, Map<FactId, EventId> events) {
    EventId event = fact.event().isPresent() ? null : events.get(fact.id());
    return event == null ? fact : fact.withEvent(event);
  }

  @Value.Lazy
  Histories histories() {
    return Histories.of(recordings());
  }

  /**
   * Checks the register against a directory.
   *
   * @param directory the directory of the organizations
   * @return an error for each recorded fact of an organization that the directory does not have or
   *     that does not exist on the days of the fact
   */
  public final ImmutableList<Problem> checkAgainst(Directory directory) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < recordings().size(); i++) {
      if (recordings().get(i) instanceof Fact fact) {
        Pointer pointer = RegisterCheck.pointer(i, fact);
        fact.checkAgainst(directory).forEach(problem -> problems.add(problem.within(pointer)));
      }
    }
    return problems.build();
  }

  /**
   * {@return what should be looked at though the register can be used: facts that were recorded
   * ahead of their days, events that are reported with different amounts}
   */
  @Value.Lazy
  public ImmutableList<Problem> warnings() {
    return RegisterCheck.warnings(this);
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(RegisterCheck.errors(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a register; nothing is required. */
  public static final class Builder extends ImmutableFactRegister.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}

    /**
     * Adds an entry to the recordings or to the matches.
     *
     * @param entry the entry
     * @return this builder
     */
    public Builder add(RegisterEntry entry) {
      return entry instanceof SameEvent match
          ? addMatches(match)
          : addRecordings((Recording) entry);
    }
  }
}
