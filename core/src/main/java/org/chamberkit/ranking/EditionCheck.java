package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.Set;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Checks that an edition follows from its values and the definition of its list. */
final class EditionCheck {

  private final ImmutableList<SortKey> keys;
  private final ImmutableList<Placing> entries;
  private final ImmutableList<Excluded> excluded;
  private final Set<CandidateId> met = new HashSet<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private EditionCheck(Edition edition) {
    this.keys = edition.list().keys();
    this.entries = edition.entries();
    this.excluded = edition.excluded();
  }

  static ImmutableList<Problem> check(Edition edition) {
    EditionCheck check = new EditionCheck(edition);
    boolean complete = true;
    for (int i = 0; i < check.entries.size(); i++) {
      check.meet(check.entries.get(i).candidate(), entry(i));
      complete &= check.hasAllValues(i);
    }
    if (complete) {
      check.order();
      check.places();
    }
    check.excluded();
    return check.problems.build();
  }

  private void meet(CandidateId candidate, Pointer pointer) {
    if (!met.add(candidate)) {
      problems.add(twice(candidate, pointer.child("candidate")));
    }
  }

  private boolean hasAllValues(int index) {
    Placing entry = entries.get(index);
    if (entry.values().size() == keys.size()) {
      return true;
    }
    problems.add(
        Problem.of(
            RankingProblem.VALUES_DO_NOT_FIT,
            entry(index).child("values"),
            ImmutableMap.of(
                "candidate", entry.candidate().text(),
                "count", Integer.toString(entry.values().size()),
                "keys", Integer.toString(keys.size()))));
    return false;
  }

  private void order() {
    for (int i = 1; i < entries.size(); i++) {
      Placing before = entries.get(i - 1);
      Placing entry = entries.get(i);
      int parting = parting(before, entry);
      if (parting == keys.size()) {
        printOrder(before.printOrder(), entry.printOrder(), entry(i));
      } else if (isAhead(entry, before, parting)) {
        problems.add(
            Problem.of(
                RankingProblem.OUT_OF_ORDER,
                entry(i),
                ImmutableMap.of(
                    "candidate", entry.candidate().text(),
                    "before", before.candidate().text(),
                    "key", keys.get(parting).key().text())));
      }
    }
  }

  /** The index of the first key in which two entries differ; the number of keys if none does. */
  private int parting(Placing before, Placing entry) {
    int at = 0;
    while (at < keys.size() && before.values().get(at).equals(entry.values().get(at))) {
      at++;
    }
    return at;
  }

  private boolean isAhead(Placing entry, Placing other, int key) {
    Direction direction = keys.get(key).direction();
    return direction.compare(entry.values().get(key), other.values().get(key)) < 0;
  }

  private void printOrder(PrintOrder before, PrintOrder own, Pointer pointer) {
    if (own.compareTo(before) < 0) {
      problems.add(
          Problem.of(
              RankingProblem.PRINTED_OUT_OF_ORDER,
              pointer,
              ImmutableMap.of(
                  "candidate", own.candidate().text(), "before", before.candidate().text())));
    }
  }

  private void places() {
    Places places =
        Places.of(
            keys,
            Lists.transform(entries, Placing::candidate),
            Lists.transform(entries, Placing::values));
    for (int i = 0; i < entries.size(); i++) {
      Placing entry = entries.get(i);
      if (entry.place() != places.place(i)) {
        problems.add(
            Problem.of(
                RankingProblem.PLACE_DIFFERS,
                entry(i).child("place"),
                ImmutableMap.of(
                    "candidate", entry.candidate().text(),
                    "place", Long.toString(places.place(i)),
                    "stated", Long.toString(entry.place()))));
      }
      if (entry.sharedBy() != places.sharedBy(i)) {
        problems.add(
            Problem.of(
                RankingProblem.SHARING_DIFFERS,
                entry(i).child("sharedBy"),
                ImmutableMap.of(
                    "candidate", entry.candidate().text(),
                    "count", Long.toString(places.sharedBy(i)),
                    "stated", Long.toString(entry.sharedBy()))));
      }
      if (!entry.reason().equals(places.reason(i))) {
        problems.add(
            Problem.of(
                RankingProblem.REASON_DIFFERS,
                entry(i).child("reason"),
                ImmutableMap.of("candidate", entry.candidate().text())));
      }
    }
  }

  private void excluded() {
    ImmutableSet<ValueKey> known = keys.stream().map(SortKey::key).collect(toImmutableSet());
    for (int i = 0; i < excluded.size(); i++) {
      Excluded candidate = excluded.get(i);
      Pointer pointer = Pointer.to("excluded").child(i);
      meet(candidate.candidate(), pointer);
      if (i > 0) {
        printOrder(excluded.get(i - 1).printOrder(), candidate.printOrder(), pointer);
      }
      if (candidate.exclusions().isEmpty() && candidate.unknownKeys().isEmpty()) {
        problems.add(
            Problem.of(
                RankingProblem.NO_REASON,
                pointer,
                ImmutableMap.of("candidate", candidate.candidate().text())));
      }
      unknownKeys(candidate, known, pointer.child("unknownKeys"));
    }
  }

  private void unknownKeys(Excluded candidate, ImmutableSet<ValueKey> known, Pointer pointer) {
    Set<ValueKey> named = new HashSet<>();
    for (int i = 0; i < candidate.unknownKeys().size(); i++) {
      ValueKey key = candidate.unknownKeys().get(i);
      if (!known.contains(key)) {
        problems.add(unknown(key, known, pointer.child(i)));
      } else if (!named.add(key)) {
        problems.add(duplicate(key, pointer.child(i)));
      }
    }
  }

  private static Pointer entry(int index) {
    return Pointer.to("entries").child(index);
  }

  static Problem twice(CandidateId candidate, Pointer pointer) {
    return Problem.of(
        RankingProblem.CANDIDATE_TWICE, pointer, ImmutableMap.of("candidate", candidate.text()));
  }

  static Problem duplicate(ValueKey key, Pointer pointer) {
    return Problem.of(RankingProblem.DUPLICATE_KEY, pointer, ImmutableMap.of("key", key.text()));
  }

  static Problem unknown(ValueKey key, ImmutableSet<ValueKey> known, Pointer pointer) {
    return Problem.of(
        RankingProblem.UNKNOWN_KEY,
        pointer,
        ImmutableMap.of(
            "key", key.text(),
            "known", known.stream().map(ValueKey::text).collect(joining(", "))));
  }
}
