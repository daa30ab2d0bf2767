package org.chamberkit.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.scale.UnitId;

/** Compares what a result states with what follows. */
final class StatedResult {

  private static final String NOTHING = "-";

  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private StatedResult() {}

  static CompositeResult check(
      FittedIndex fitted, IndexTable table, ImmutableList<UnitResult> stated) {
    WithProblems<CompositeResult> computed = fitted.apply(table);
    ImmutableList<Problem> refused =
        computed.problems().stream()
            .map(problem -> problem.within(Pointer.to("table")))
            .collect(ImmutableList.toImmutableList());
    ProblemException.throwIfErrors(refused);
    CompositeResult result = computed.value().orElseThrow();
    StatedResult check = new StatedResult();
    int count = Math.max(stated.size(), result.units().size());
    for (int i = 0; i < count; i++) {
      Optional<UnitResult> follows =
          i < result.units().size() ? Optional.of(result.units().get(i)) : Optional.empty();
      Optional<UnitResult> given =
          i < stated.size() ? Optional.of(stated.get(i)) : Optional.empty();
      check.unit(follows, given, Pointer.to("units").child(i));
    }
    ProblemException.throwIfErrors(check.problems.build());
    return result;
  }

  private void unit(Optional<UnitResult> follows, Optional<UnitResult> stated, Pointer pointer) {
    Optional<UnitId> unit = follows.map(UnitResult::unit);
    Optional<UnitId> given = stated.map(UnitResult::unit);
    if (!unit.equals(given)) {
      problems.add(
          Problem.of(
              IndexProblem.UNITS_DIFFER,
              given.isPresent() ? pointer.child("unit") : Pointer.to("units"),
              ImmutableMap.of("unit", print(unit), "stated", print(given))));
      return;
    }
    if (!follows.equals(stated)) {
      numbers(follows.orElseThrow(), stated.orElseThrow(), pointer);
    }
  }

  private void numbers(UnitResult follows, UnitResult stated, Pointer pointer) {
    UnitId unit = follows.unit();
    map(unit, "quotients", follows.quotients(), stated.quotients(), pointer);
    map(unit, "normalized", follows.normalized(), stated.normalized(), pointer);
    map(unit, "dimensions", follows.dimensions(), stated.dimensions(), pointer);
    one(unit, "exact", print(follows.exact()), print(stated.exact()), pointer.child("exact"));
    one(unit, "total", print(follows.total()), print(stated.total()), pointer.child("total"));
    one(unit, "place", place(follows), place(stated), pointer.child("place"));
    one(unit, "sharedBy", shared(follows), shared(stated), pointer.child("sharedBy"));
  }

  private <V> void map(
      UnitId unit,
      String name,
      Map<IndexPartId, V> follows,
      Map<IndexPartId, V> stated,
      Pointer pointer) {
    Set<IndexPartId> ids = new TreeSet<>(follows.keySet());
    ids.addAll(stated.keySet());
    for (IndexPartId id : ids) {
      one(
          unit,
          name + "/" + id,
          print(Optional.ofNullable(follows.get(id))),
          print(Optional.ofNullable(stated.get(id))),
          pointer.child(name).child(id.text()));
    }
  }

  private void one(UnitId unit, String part, String follows, String stated, Pointer pointer) {
    if (!follows.equals(stated)) {
      problems.add(
          Problem.of(
              IndexProblem.RESULT_DIFFERS,
              pointer,
              ImmutableMap.of(
                  "part", part, "unit", unit.text(), "follows", follows, "stated", stated)));
    }
  }

  private static String place(UnitResult result) {
    return result.place().isPresent() ? Long.toString(result.place().getAsLong()) : NOTHING;
  }

  private static String shared(UnitResult result) {
    return result.sharedBy().isPresent() ? Long.toString(result.sharedBy().getAsLong()) : NOTHING;
  }

  private static String print(Optional<?> value) {
    return value.map(Object::toString).orElse(NOTHING);
  }
}
