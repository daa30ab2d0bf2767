package org.chamberkit.fact;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Checks a register: its recordings of each fact against each other, and its matches. */
final class RegisterCheck {

  private static final Pointer RECORDINGS = Pointer.to("recordings");

  private RegisterCheck() {}

  static ImmutableList<Problem> errors(FactRegister register) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ImmutableList<Recording> recordings = register.recordings();
    Histories histories = register.histories();
    for (int i = 0; i < recordings.size(); i++) {
      if (recordings.get(i) instanceof Withdrawal && histories.isAlone(i)) {
        addHistory(recordings, ImmutableIntArray.of(i), problems);
      }
    }
    histories.ofSeveral().forEach(history -> addHistory(recordings, history, problems));
    if (!register.matches().isEmpty()) {
      checkMatches(register, problems);
    }
    return problems.build();
  }

  /** Goes over the recordings of one fact, day by day. */
  private static void addHistory(
      ImmutableList<Recording> recordings,
      ImmutableIntArray history,
      ImmutableList.Builder<Problem> problems) {
    @Nullable Recording before = null;
    for (int position : history.asList()) {
      Recording recording = recordings.get(position);
      boolean withdraws = recording instanceof Withdrawal;
      if (before != null && before.recordedOn().equals(recording.recordedOn())) {
        problems.add(problem(FactProblem.RECORDED_TWICE, position, recording, "recordedOn"));
      } else if (withdraws && !(before instanceof Fact)) {
        problems.add(problem(FactProblem.NOTHING_TO_WITHDRAW, position, recording, "id"));
      }
      before = recording;
    }
  }

  private static Problem problem(
      FactProblem code, int position, Recording recording, String attribute) {
    return Problem.of(
        code,
        pointer(position, recording).child(attribute),
        ImmutableMap.of("fact", recording.id().text(), "day", recording.recordedOn().toString()));
  }

  static Pointer pointer(int position, Recording recording) {
    return RECORDINGS
        .child(position)
        .child(recording instanceof Withdrawal ? "withdrawal" : "fact");
  }

  private static void checkMatches(FactRegister register, ImmutableList.Builder<Problem> problems) {
    Set<FactId> known = recordedAndMatched(register);
    Map<FactId, EventId> events = statedEvents(register, known);
    for (int i = 0; i < register.matches().size(); i++) {
      SameEvent match = register.matches().get(i);
      for (int k = 0; k < match.facts().size(); k++) {
        FactId fact = match.facts().get(k);
        Pointer pointer = Pointer.to("matches").child(i).child("facts").child(k);
        if (!known.contains(fact)) {
          problems.add(
              Problem.of(FactProblem.UNKNOWN_FACT, pointer, ImmutableMap.of("fact", fact.text())));
          continue;
        }
        EventId event = events.putIfAbsent(fact, match.event());
        if (event != null && !event.equals(match.event())) {
          problems.add(
              Problem.of(
                  FactProblem.EVENTS_DIFFER,
                  pointer,
                  ImmutableMap.of(
                      "fact", fact.text(),
                      "event", event.text(),
                      "matched", match.event().text())));
        }
      }
    }
  }

  private static Set<FactId> recordedAndMatched(FactRegister register) {
    Set<FactId> matched = new HashSet<>();
    register.matches().forEach(match -> matched.addAll(match.facts()));
    return register.recordings().stream()
        .map(Recording::id)
        .filter(matched::contains)
        .collect(toCollection(HashSet::new));
  }

  /** The events that the facts which hold say themselves, of those that matches name. */
  private static Map<FactId, EventId> statedEvents(FactRegister register, Set<FactId> matched) {
    Map<FactId, EventId> events = new HashMap<>();
    register
        .histories()
        .holding(Optional.empty())
        .forEach(
            position -> {
              Fact fact = (Fact) register.recordings().get(position);
              if (fact.event().isPresent() && matched.contains(fact.id())) {
                events.put(fact.id(), fact.event().get());
              }
            });
    return events;
  }

  static ImmutableList<Problem> warnings(FactRegister register) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < register.recordings().size(); i++) {
      if (register.recordings().get(i) instanceof Fact fact
          && fact.recordedOn().isBefore(fact.when().endsOn())) {
        problems.add(
            Problem.of(
                FactProblem.RECORDED_AHEAD,
                pointer(i, fact).child("recordedOn"),
                ImmutableMap.of(
                    "fact", fact.id().text(),
                    "when", fact.when().toString(),
                    "day", fact.recordedOn().toString())));
      }
    }
    compareAmounts(register, problems);
    return problems.build();
  }

  /** What the amounts of an event are compared by. */
  private record Told(EventId event, FactKind kind, Unit unit) implements Comparable<Told> {

    private static final Comparator<Told> ORDER =
        Comparator.comparing(Told::event).thenComparing(Told::kind).thenComparing(Told::unit);

    @Override
    public int compareTo(Told other) {
      return ORDER.compare(this, other);
    }
  }

  /** Compares the amounts of each event, of one kind and unit; they differ if no number is both. */
  private static void compareAmounts(
      FactRegister register, ImmutableList.Builder<Problem> problems) {
    Map<Told, Fact> first = new HashMap<>();
    ImmutableIntArray holding = register.histories().holding(Optional.empty());
    ImmutableList<Fact> facts = register.current();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (fact.event().isEmpty() || fact.amount().isEmpty()) {
        continue;
      }
      Told told = new Told(fact.event().get(), fact.kind(), fact.amount().get().unit());
      Fact other = first.putIfAbsent(told, fact);
      if (other != null && differ(reading(other), reading(fact))) {
        problems.add(
            Problem.of(
                FactProblem.EVENT_AMOUNTS_DIFFER,
                pointer(holding.get(i), fact).child("amount"),
                ImmutableMap.of(
                    "event", told.event().text(),
                    "first", other.id().text(),
                    "firstAmount", reading(other).toString(),
                    "second", fact.id().text(),
                    "secondAmount", reading(fact).toString())));
      }
    }
  }

  private static Reading reading(Fact fact) {
    return fact.amount().orElseThrow().reading();
  }

  private static boolean differ(Reading one, Reading other) {
    return one.possible().intersection(other.possible()).isEmpty();
  }
}
