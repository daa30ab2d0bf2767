package org.chamberkit.ranking;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.Severity;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;

/**
 * Ranks candidates (排名): those who compete by the keys of a list, on their exact values; the others
 * have no place, and the edition says why.
 */
public final class Ranking {

  /** So seldom is told how far the ranking is. */
  private static final int STEPS_BETWEEN = 1 << 10;

  private final ListDefinition list;
  private final ImmutableList<Candidate> candidates;
  private final LongConsumer progress;
  private long steps;

  /** Those who compete, by the code of the group in which they are ranked; "" if there is none. */
  private final TreeMap<String, List<Entrant>> competing = new TreeMap<>();

  private final List<Excluded> excluded = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Ranking(ListDefinition list, ImmutableList<Candidate> candidates, LongConsumer progress) {
    this.list = list;
    this.candidates = candidates;
    this.progress = progress;
  }

  /**
   * Ranks candidates.
   *
   * <p>A candidate that no rule excludes, but of which a value or its group is not known, gets no
   * place and a warning, unless the key says something else of unknown values. The order of the
   * candidates does not matter. The edition is of invented data if one of the candidates is.
   *
   * <p>Pointers go into the list; those that begin with {@code /candidates} go into the candidates.
   *
   * @param list the list
   * @param candidates the candidates
   * @return the edition with warnings; or what is wrong if a candidate stands twice, a key or
   *     column is one that no candidate has, though some compete, a value is not known that must
   *     be, or somebody is level at a line that does not allow it
   */
  public static WithProblems<Edition> rank(
      ListDefinition list, ImmutableList<Candidate> candidates) {
    return rank(list, candidates, steps -> {});
  }

  /**
   * Ranks candidates, and tells now and then how far it is; else it is the same as the ranking
   * without.
   *
   * @param list the list
   * @param candidates the candidates
   * @param progress is told in the thread that calls how many steps are done: one for each
   *     candidate that was looked at, and one more for each that got a place; so there are at most
   *     twice as many as candidates
   * @return the edition with warnings, or what is wrong
   */
  public static WithProblems<Edition> rank(
      ListDefinition list, ImmutableList<Candidate> candidates, LongConsumer progress) {
    ImmutableList<Problem> errors = errors(list, candidates);
    if (!errors.isEmpty()) {
      return WithProblems.refused(errors);
    }
    Ranking ranking = new Ranking(list, candidates, progress);
    ranking.sift();
    ImmutableList<Sequence> sequences = ranking.sequences();
    ImmutableList<Problem> problems = ImmutableList.copyOf(ranking.problems);
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? WithProblems.refused(problems)
        : WithProblems.of(ranking.edition(sequences), problems);
  }

  private static ImmutableList<Problem> errors(
      ListDefinition list, ImmutableList<Candidate> candidates) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("candidates"),
            candidates,
            Candidate::id,
            (id, entry) -> RankingProblem.twice(id, entry.child("id"))));
    Set<ValueKey> known = new TreeSet<>();
    boolean someCompete = false;
    for (Candidate candidate : candidates) {
      known.addAll(candidate.values().keySet());
      someCompete |= candidate.exclusions().isEmpty();
    }
    if (someCompete) {
      ImmutableSet<ValueKey> all = ImmutableSet.copyOf(known);
      for (int i = 0; i < list.keys().size(); i++) {
        unknown(list.keys().get(i).key(), all, Pointer.to("keys").child(i), problems);
      }
      for (int i = 0; i < list.columns().size(); i++) {
        unknown(list.columns().get(i).key(), all, Pointer.to("columns").child(i), problems);
      }
    }
    return problems.build();
  }

  private static void unknown(
      ValueKey key,
      ImmutableSet<ValueKey> known,
      Pointer pointer,
      ImmutableList.Builder<Problem> problems) {
    if (!known.contains(key)) {
      problems.add(RankingProblem.unknown(key, known, pointer.child("key")));
    }
  }

  private void step() {
    if (++steps % STEPS_BETWEEN == 0) {
      progress.accept(steps);
    }
  }

  /** Parts those who compete from those who do not. */
  private void sift() {
    for (int i = 0; i < candidates.size(); i++) {
      step();
      Candidate candidate = candidates.get(i);
      if (!candidate.exclusions().isEmpty()) {
        excluded.add(excluded(candidate).build());
        continue;
      }
      ImmutableList<ValueKey> unknown = unknownKeys(candidate, i);
      boolean hasGroup =
          list.partition().isEmpty() || candidate.groups().containsKey(list.partition().get());
      if (unknown.isEmpty() && hasGroup) {
        Entrant entrant = Entrant.of(list, candidate, i);
        String group = entrant.partition(list).map(GroupCode::text).orElse("");
        competing.computeIfAbsent(group, code -> new ArrayList<>()).add(entrant);
        continue;
      }
      Excluded.Builder without = excluded(candidate);
      without.unknownKeys(unknown);
      if (!hasGroup) {
        without.unknownGroup(list.partition());
        problems.add(unknownGroup(candidate, list.partition().orElseThrow(), i));
      }
      excluded.add(without.build());
    }
  }

  /** The keys that leave the candidate without a place, for it has no value; each is reported. */
  private ImmutableList<ValueKey> unknownKeys(Candidate candidate, int index) {
    ImmutableList.Builder<ValueKey> unknown = ImmutableList.builder();
    for (SortKey key : list.keys()) {
      if (key.placesUnknown() || candidate.values().containsKey(key.key())) {
        continue;
      }
      unknown.add(key.key());
      problems.add(
          Problem.of(
              key.unknownValues() == UnknownValues.REFUSED
                  ? RankingProblem.VALUE_NEEDED
                  : RankingProblem.UNKNOWN_VALUE,
              pointer(index).child("values"),
              ImmutableMap.of("key", key.key().text(), "candidate", candidate.id().text())));
    }
    return unknown.build();
  }

  private static Excluded.Builder excluded(Candidate candidate) {
    Excluded.Builder excluded = Excluded.builder();
    excluded
        .candidate(candidate.id())
        .name(candidate.name())
        .orderCode(candidate.orderCode())
        .exclusions(candidate.exclusions());
    return excluded;
  }

  private ImmutableList<Sequence> sequences() {
    ImmutableList.Builder<Sequence> sequences = ImmutableList.builder();
    EntrantOrder order = new EntrantOrder(list);
    for (List<Entrant> group : competing.values()) {
      Sequence sequence = new Sequence(list, order.sort(group));
      sequence.refusal().ifPresent(problems::add);
      sequences.add(sequence);
    }
    return sequences.build();
  }

  private Edition edition(ImmutableList<Sequence> sequences) {
    Edition.Builder edition =
        Edition.builder()
            .list(list)
            .invented(candidates.stream().anyMatch(Candidate::invented))
            .excluded(excluded.stream().sorted(comparing(Excluded::printOrder)).toList());
    ImmutableSet<ValueKey> carried = ListCheck.carried(list);
    for (Sequence sequence : sequences) {
      sequence.cutLine().ifPresent(edition::addCut);
      for (int i = 0; i < sequence.size(); i++) {
        step();
        Placing placing = placing(sequence, i, carried);
        switch (sequence.part(i)) {
          case ENTRIES -> edition.addEntry(placing);
          case RESERVE -> edition.addReserve(placing);
          case BEYOND -> edition.addBeyond(placing);
        }
      }
    }
    return edition.build();
  }

  private Placing placing(Sequence sequence, int position, ImmutableSet<ValueKey> carried) {
    Candidate candidate = candidates.get(sequence.entrant(position).source);
    ImmutableMap.Builder<ValueKey, Fraction> values = ImmutableMap.builder();
    for (ValueKey key : carried) {
      Fraction value = candidate.values().get(key);
      if (value != null) {
        values.put(key, value);
      }
    }
    return Placing.builder()
        .place(sequence.place(position))
        .sharedBy(sequence.sharedBy(position))
        .candidate(candidate.id())
        .name(candidate.name())
        .orderCode(candidate.orderCode())
        .groups(candidate.groups())
        .values(values.buildOrThrow())
        .placesWithin(sequence.placesWithin(position))
        .quantiles(sequence.quantiles(position))
        .reason(sequence.reason(position))
        .build();
  }

  private static Pointer pointer(int candidate) {
    return Pointer.to("candidates").child(candidate);
  }

  private static Problem unknownGroup(Candidate candidate, Grouping grouping, int index) {
    return Problem.of(
        RankingProblem.UNKNOWN_GROUP,
        pointer(index).child("groups"),
        ImmutableMap.of("grouping", grouping.text(), "candidate", candidate.id().text()));
  }
}
