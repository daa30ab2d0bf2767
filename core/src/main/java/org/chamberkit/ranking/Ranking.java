package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;

/**
 * Ranks candidates (排名): those who compete by the keys of a list, on their exact values; the others
 * have no place, and the edition says why.
 */
public final class Ranking {

  private final ListDefinition list;
  private final ImmutableList<Candidate> candidates;
  private final List<Candidate> competing = new ArrayList<>();

  /** For each key the values of those who compete, in the same order as they. */
  private final Fraction[][] columns;

  private final List<Excluded> excluded = new ArrayList<>();
  private final ImmutableList.Builder<Problem> warnings = ImmutableList.builder();

  private Ranking(ListDefinition list, ImmutableList<Candidate> candidates) {
    this.list = list;
    this.candidates = candidates;
    this.columns = new Fraction[list.keys().size()][candidates.size()];
  }

  /**
   * Ranks candidates.
   *
   * <p>A candidate that no rule excludes, but of which a value is not known, gets no place and a
   * warning. The order of the candidates does not matter. The edition is of invented data if one of
   * the candidates is.
   *
   * <p>Pointers go into the list; those that begin with {@code /candidates} go into the candidates.
   *
   * @param list the list
   * @param candidates the candidates
   * @return the edition with warnings; or what is wrong if a candidate stands twice, or a key is
   *     one that no candidate has, though some compete
   */
  public static WithProblems<Edition> rank(
      ListDefinition list, ImmutableList<Candidate> candidates) {
    ImmutableList<Problem> errors = errors(list, candidates);
    if (!errors.isEmpty()) {
      return WithProblems.refused(errors);
    }
    Ranking ranking = new Ranking(list, candidates);
    ranking.sift();
    return WithProblems.of(ranking.edition(), ranking.warnings.build());
  }

  private static ImmutableList<Problem> errors(
      ListDefinition list, ImmutableList<Candidate> candidates) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("candidates"),
            candidates,
            Candidate::id,
            (id, entry) -> EditionCheck.twice(id, entry.child("id"))));
    Set<ValueKey> known = new TreeSet<>();
    boolean someCompete = false;
    for (Candidate candidate : candidates) {
      known.addAll(candidate.values().keySet());
      someCompete |= candidate.exclusions().isEmpty();
    }
    for (int i = 0; someCompete && i < list.keys().size(); i++) {
      ValueKey key = list.keys().get(i).key();
      if (!known.contains(key)) {
        Pointer pointer = Pointer.to("keys").child(i).child("key");
        problems.add(EditionCheck.unknown(key, ImmutableSet.copyOf(known), pointer));
      }
    }
    return problems.build();
  }

  /** Parts those who compete, and fills the columns, from those who do not. */
  private void sift() {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (!candidate.exclusions().isEmpty()) {
        exclude(candidate, ImmutableList.of());
        continue;
      }
      ImmutableList<ValueKey> unknown = enter(candidate, competing.size());
      if (unknown.isEmpty()) {
        competing.add(candidate);
      } else {
        exclude(candidate, unknown);
        Pointer pointer = pointer(i).child("values");
        unknown.forEach(key -> warnings.add(unknownValue(candidate, key, pointer)));
      }
    }
  }

  /** Enters the values of a candidate into a row; returns the keys of those that are not known. */
  private ImmutableList<ValueKey> enter(Candidate candidate, int row) {
    ImmutableList.Builder<ValueKey> unknown = ImmutableList.builder();
    for (int i = 0; i < columns.length; i++) {
      ValueKey key = list.keys().get(i).key();
      Fraction value = candidate.values().get(key);
      if (value == null) {
        unknown.add(key);
      } else {
        columns[i][row] = value;
      }
    }
    return unknown.build();
  }

  private void exclude(Candidate candidate, ImmutableList<ValueKey> unknown) {
    excluded.add(
        Excluded.builder()
            .candidate(candidate.id())
            .name(candidate.name())
            .orderCode(candidate.orderCode())
            .exclusions(candidate.exclusions())
            .unknownKeys(unknown)
            .build());
  }

  private Edition edition() {
    Integer[] order = order();
    List<Candidate> ordered = Lists.transform(Arrays.asList(order), competing::get);
    List<ImmutableList<Fraction>> values = new ArrayList<>();
    for (int row : order) {
      values.add(Arrays.stream(columns).map(column -> column[row]).collect(toImmutableList()));
    }
    Places places = Places.of(list.keys(), Lists.transform(ordered, Candidate::id), values);
    Edition.Builder edition =
        Edition.builder()
            .list(list)
            .invented(candidates.stream().anyMatch(Candidate::invented))
            .excluded(excluded.stream().sorted(comparing(Excluded::printOrder)).toList());
    for (int i = 0; i < order.length; i++) {
      Candidate candidate = ordered.get(i);
      edition.addEntry(
          Placing.builder()
              .place(places.place(i))
              .sharedBy(places.sharedBy(i))
              .candidate(candidate.id())
              .name(candidate.name())
              .orderCode(candidate.orderCode())
              .values(values.get(i))
              .reason(places.reason(i))
              .build());
    }
    return edition.build();
  }

  /** The rows of those who compete, in the order of their values, equal ones in that of print. */
  private Integer[] order() {
    Direction[] directions = list.keys().stream().map(SortKey::direction).toArray(Direction[]::new);
    PrintOrder[] print = competing.stream().map(Candidate::printOrder).toArray(PrintOrder[]::new);
    Integer[] order = new Integer[competing.size()];
    Arrays.setAll(order, row -> row);
    Arrays.sort(
        order,
        (row, other) -> {
          for (int i = 0; i < columns.length; i++) {
            int byKey = directions[i].compare(columns[i][row], columns[i][other]);
            if (byKey != 0) {
              return byKey;
            }
          }
          return print[row].compareTo(print[other]);
        });
    return order;
  }

  private static Pointer pointer(int candidate) {
    return Pointer.to("candidates").child(candidate);
  }

  private static Problem unknownValue(Candidate candidate, ValueKey key, Pointer pointer) {
    return Problem.of(
        RankingProblem.UNKNOWN_VALUE,
        pointer,
        ImmutableMap.of("key", key.text(), "candidate", candidate.id().text()));
  }
}
