package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.place.Direction;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.quantity.Interval;

/** Checks that the parts of a list definition fit each other. */
final class ListCheck {

  private final ListDefinition list;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private ListCheck(ListDefinition list) {
    this.list = list;
  }

  static ImmutableList<Problem> check(ListDefinition list) {
    ListCheck check = new ListCheck(list);
    check.keys();
    check.lastKey();
    check.groupings();
    check.cut();
    return check.problems.build();
  }

  /** The keys and further columns of which the entries of a list have values, in its order. */
  static ImmutableSet<ValueKey> carried(ListDefinition list) {
    ImmutableSet.Builder<ValueKey> carried = ImmutableSet.builder();
    list.keys().forEach(key -> carried.add(key.key()));
    list.columns().forEach(column -> carried.add(column.key()));
    return carried.build();
  }

  private void keys() {
    if (list.keys().isEmpty() && list.arrangement() == Arrangement.BY_PLACE) {
      problems.add(noKeys(Pointer.to("keys")));
    }
    problems.addAll(
        Repetitions.check(
            Pointer.to("keys"),
            list.keys(),
            SortKey::key,
            (key, entry) -> RankingProblem.duplicate(key, entry.child("key"))));
    List<ValueKey> met = new ArrayList<>();
    list.keys().forEach(key -> met.add(key.key()));
    for (int i = 0; i < list.columns().size(); i++) {
      ValueKey key = list.columns().get(i).key();
      if (met.contains(key)) {
        problems.add(RankingProblem.duplicate(key, Pointer.to("columns").child(i).child("key")));
      }
      met.add(key);
    }
  }

  private void lastKey() {
    if (list.lastKey().isPresent()) {
      return;
    }
    if (!list.ties().shares()) {
      problems.add(lastKeyMissing(Pointer.to("ties"), list.ties().word()));
    }
    if (list.cut().orElse(null) instanceof FirstEntries entries
        && entries.ties() == LineTies.EXACTLY) {
      problems.add(
          lastKeyMissing(Pointer.to("cut").child("entries").child("ties"), entries.ties().word()));
    }
  }

  private void groupings() {
    problems.addAll(
        Repetitions.check(
            Pointer.to("within"), list.within(), grouping -> grouping, ListCheck::groupingTwice));
    for (int i = 0; i < list.within().size(); i++) {
      if (list.partition().equals(Optional.of(list.within().get(i)))) {
        problems.add(groupingTwice(list.within().get(i), Pointer.to("within").child(i)));
      }
    }
  }

  private void cut() {
    if (list.reserve() < 0 || (list.reserve() > 0 && list.cut().isEmpty())) {
      problems.add(
          Problem.of(
              RankingProblem.RESERVE_WITHOUT_CUT,
              Pointer.to("reserve"),
              ImmutableMap.of("reserve", Long.toString(list.reserve()))));
    }
    if (!(list.cut().orElse(null) instanceof WithinValues values)) {
      return;
    }
    Pointer pointer = Pointer.to("cut").child("values");
    if (list.keys().isEmpty()) {
      problems.add(noKeys(pointer));
      return;
    }
    SortKey key = list.keys().get(0);
    if (key.unknownValues() == UnknownValues.FIRST || hasLeadingEnd(values.within(), key)) {
      problems.add(
          Problem.of(
              RankingProblem.CUT_AGAINST_KEY,
              pointer.child("within"),
              ImmutableMap.of("key", key.key().text(), "within", values.within().toString())));
    }
  }

  private static boolean hasLeadingEnd(Interval within, SortKey key) {
    return (key.direction() == Direction.HIGHEST_FIRST ? within.to() : within.from()).isPresent();
  }

  private Problem noKeys(Pointer pointer) {
    return Problem.of(RankingProblem.NO_KEYS, pointer, ImmutableMap.of("list", list.id().text()));
  }

  private static Problem lastKeyMissing(Pointer pointer, String word) {
    return Problem.of(RankingProblem.LAST_KEY_MISSING, pointer, ImmutableMap.of("word", word));
  }

  private static Problem groupingTwice(Grouping grouping, Pointer pointer) {
    return Problem.of(
        RankingProblem.GROUPING_TWICE, pointer, ImmutableMap.of("grouping", grouping.text()));
  }
}
