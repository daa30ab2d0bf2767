package org.chamberkit.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Checks a register: its recordings of each fact against each other, and its matches. */
final class RegisterCheck {

  private static final Pointer RECORDINGS = Pointer.to("recordings");

  private RegisterCheck() {}

  static ImmutableList<Problem> errors(FactRegister register) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Map<FactId, List<Integer>> positions = positions(register.recordings());
    for (List<Integer> ofOne : positions.values()) {
      if (ofOne.size() > 1 || register.recordings().get(ofOne.get(0)) instanceof Withdrawal) {
        addHistory(register.recordings(), ofOne, problems);
      }
    }
    checkMatches(register, positions.keySet(), problems);
    return problems.build();
  }

  private static Map<FactId, List<Integer>> positions(List<Recording> recordings) {
    Map<FactId, List<Integer>> positions = new TreeMap<>();
    for (int i = 0; i < recordings.size(); i++) {
      positions.computeIfAbsent(recordings.get(i).id(), id -> new ArrayList<>(1)).add(i);
    }
    return positions;
  }

  /** Goes over the recordings of one fact, day by day. */
  private static void addHistory(
      List<Recording> recordings,
      List<Integer> positions,
      ImmutableList.Builder<Problem> problems) {
    List<Integer> byDay =
        positions.stream()
            .sorted(Comparator.comparing(position -> recordings.get(position).recordedOn()))
            .toList();
    @Nullable Recording before = null;
    for (int position : byDay) {
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

  private static Pointer pointer(int position, Recording recording) {
    return RECORDINGS
        .child(position)
        .child(recording instanceof Withdrawal ? "withdrawal" : "fact");
  }

  private static void checkMatches(
      FactRegister register, Set<FactId> known, ImmutableList.Builder<Problem> problems) {
    Map<FactId, EventId> stated = new HashMap<>();
    for (Recording recording : register.recordings()) {
      if (recording instanceof Fact fact && fact.event().isPresent()) {
        stated.put(fact.id(), fact.event().get());
      }
    }
    for (int i = 0; i < register.matches().size(); i++) {
      SameEvent match = register.matches().get(i);
      for (int k = 0; k < match.facts().size(); k++) {
        FactId fact = match.facts().get(k);
        Pointer pointer = Pointer.to("matches").child(i).child("facts").child(k);
        if (!known.contains(fact)) {
          problems.add(
              Problem.of(FactProblem.UNKNOWN_FACT, pointer, ImmutableMap.of("fact", fact.text())));
        }
        EventId event = stated.putIfAbsent(fact, match.event());
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

  /** Compares the amounts of each event, of one kind and unit, as far as they are known. */
  private static void compareAmounts(
      FactRegister register, ImmutableList.Builder<Problem> problems) {
    record Told(EventId event, FactKind kind, Unit unit) {}
    Map<Told, Fact> first = new HashMap<>();
    Map<FactId, Integer> positions = new HashMap<>();
    for (int i = 0; i < register.recordings().size(); i++) {
      positions.put(register.recordings().get(i).id(), i);
    }
    for (Fact fact : register.current()) {
      if (fact.event().isEmpty() || fact.amount().isEmpty()) {
        continue;
      }
      Amount amount = fact.amount().get();
      Fact other =
          first.putIfAbsent(new Told(fact.event().get(), fact.kind(), amount.unit()), fact);
      if (other != null && !other.amount().equals(fact.amount())) {
        problems.add(
            Problem.of(
                FactProblem.EVENT_AMOUNTS_DIFFER,
                pointer(requireNonNull(positions.get(fact.id())), fact).child("amount"),
                ImmutableMap.of(
                    "event", fact.event().get().text(),
                    "first", other.id().text(),
                    "second", fact.id().text(),
                    "firstAmount", other.amount().orElseThrow().reading().toString(),
                    "secondAmount", amount.reading().toString())));
      }
    }
  }
}
