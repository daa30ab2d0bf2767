package org.chamberkit.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Organization;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

  private static final Comparator<Recording> BY_DAY = Comparator.comparing(Recording::recordedOn);

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
   * @return the facts, in the order of their first recordings; a fact that a match names has its
   *     event
   */
  public final ImmutableList<Fact> asKnownOn(LocalDate day) {
    return current(Optional.of(day));
  }

  /** {@return the facts that hold by all that was recorded} */
  public final ImmutableList<Fact> current() {
    return current(Optional.empty());
  }

  private ImmutableList<Fact> current(Optional<LocalDate> day) {
    Map<FactId, Recording> last = new LinkedHashMap<>();
    for (Recording recording : recordings()) {
      if (day.map(known -> !recording.recordedOn().isAfter(known)).orElse(true)) {
        last.merge(recording.id(), recording, FactRegister::later);
      }
    }
    Map<FactId, EventId> events = events();
    return last.values().stream()
        .filter(Fact.class::isInstance)
        .map(Fact.class::cast)
        .map(fact -> events.isEmpty() ? fact : withEvent(fact, events.get(fact.id())))
        .collect(toImmutableList());
  }

  private static Recording later(Recording one, Recording other) {
    return BY_DAY.compare(one, other) > 0 ? one : other;
  }

  private static Fact withEvent(Fact fact, @Nullable EventId event) {
    return event == null ? fact : ImmutableFact.copyOf(fact).withEvent(event);
  }

  private Map<FactId, EventId> events() {
    Map<FactId, EventId> events = new HashMap<>();
    for (SameEvent match : matches()) {
      match.facts().forEach(fact -> events.put(fact, match.event()));
    }
    return events;
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
        Pointer pointer = Pointer.to("recordings").child(i).child("fact");
        addOrganization(fact, directory, pointer, problems);
      }
    }
    return problems.build();
  }

  private static void addOrganization(
      Fact fact, Directory directory, Pointer pointer, ImmutableList.Builder<Problem> problems) {
    Optional<Organization> organization = directory.find(fact.organization());
    if (organization.isEmpty()) {
      problems.add(
          Problem.of(
              FactProblem.UNKNOWN_FACT_ORGANIZATION,
              pointer.child("organization"),
              ImmutableMap.of(
                  "fact", fact.id().text(), "organization", fact.organization().text())));
    } else if (!organization.get().existence().covers(fact.when())) {
      problems.add(
          Problem.of(
              FactProblem.FACT_OUTSIDE_EXISTENCE,
              pointer.child("when"),
              ImmutableMap.of(
                  "fact", fact.id().text(),
                  "when", fact.when().toString(),
                  "organization", fact.organization().text(),
                  "existence", organization.get().existence().toString())));
    }
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
  }
}
