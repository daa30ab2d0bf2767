package org.chamberkit.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/**
 * Checks a gazetteer as a whole: what its entries cannot know of each other. What is found does not
 * depend on the order of the entries.
 */
final class GazetteerCheck {

  private final GazetteerIndex index;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  /** For each entry, by its position, the positions of those that name it as a successor. */
  private final List<List<Integer>> predecessors = new ArrayList<>();

  /** For each entry, by its position, how many of its successors are known. */
  private final int[] ways;

  private GazetteerCheck(GazetteerIndex index) {
    this.index = index;
    this.ways = new int[index.rows().size()];
    index.rows().forEach(row -> predecessors.add(new ArrayList<>()));
  }

  static ImmutableList<Problem> of(GazetteerIndex index) {
    GazetteerCheck check = new GazetteerCheck(index);
    check.compareNeighbors();
    for (GazetteerIndex.Row row : index.rows()) {
      check.lookAtSuccessors(row);
      check.lookAbove(row);
    }
    check.lookForLoops();
    return check.problems.build();
  }

  /** Compares each entry with the one of the same code before it that lasts longest. */
  private void compareNeighbors() {
    GazetteerIndex.Row longest = null;
    for (GazetteerIndex.Row row : index.rows()) {
      if (longest != null && longest.code().equals(row.code())) {
        Optional<Validity> days = longest.entry().validity().intersection(row.entry().validity());
        if (days.isPresent()) {
          add(
              CodeProblem.DIVISION_TWICE,
              pointer(row).child("validity"),
              ImmutableMap.of("code", row.code().text(), "days", days.get().toString()));
        }
        if (longest.entry().last() >= row.entry().last()) {
          continue;
        }
      }
      longest = row;
    }
  }

  private void lookAtSuccessors(GazetteerIndex.Row row) {
    ImmutableList<Succession> successors = row.entry().successors();
    if (!successors.isEmpty() && row.entry().validity().endsOn().isEmpty()) {
      add(
          CodeProblem.SUCCESSOR_WITHOUT_END,
          pointer(row),
          ImmutableMap.of("code", row.code().text()));
    }
    Set<DivisionCode> met = new HashSet<>();
    for (int i = 0; i < successors.size(); i++) {
      Pointer pointer = pointer(row).child("successors").child(i);
      if (!met.add(successors.get(i).code())) {
        add(
            CodeProblem.SUCCESSOR_TWICE,
            pointer,
            ImmutableMap.of(
                "code", row.code().text(), "successor", successors.get(i).code().text()));
      } else {
        lookAtSuccessor(row, successors.get(i), pointer);
      }
    }
  }

  private void lookAtSuccessor(GazetteerIndex.Row row, Succession succession, Pointer pointer) {
    Optional<GazetteerIndex.Row> earliest = index.earliest(succession.code());
    if (earliest.isEmpty()) {
      add(
          CodeProblem.UNKNOWN_SUCCESSOR,
          pointer,
          ImmutableMap.of("code", row.code().text(), "successor", succession.code().text()));
      return;
    }
    Optional<LocalDate> endsOn = row.entry().validity().endsOn();
    long next = endsOn.map(day -> day.toEpochDay() + 1).orElse(Long.MAX_VALUE);
    GazetteerIndex.Row successor = index.latest(succession.code(), next).orElse(earliest.get());
    predecessors.get(successor.position()).add(row.position());
    ways[row.position()]++;
    if (endsOn.isEmpty()) {
      return;
    }
    ImmutableMap<String, String> arguments =
        ImmutableMap.of(
            "code", row.code().text(),
            "endsOn", endsOn.get().toString(),
            "successor", succession.code().text(),
            "validity", successor.entry().validity().toString());
    if (!successor.holdsOn(next)) {
      add(CodeProblem.SUCCESSOR_NOT_VALID, pointer, arguments);
    } else if (succession.kind().isContinued() && successor.entry().first() < next) {
      add(CodeProblem.SUCCESSOR_BEGINS_EARLY, pointer, arguments);
    }
  }

  /** Looks for a division above that is there on some of the days. */
  private void lookAbove(GazetteerIndex.Row row) {
    Optional<DivisionCode> above = row.code().parent();
    if (above.isEmpty()) {
      return;
    }
    while (above.isPresent()) {
      Optional<GazetteerIndex.Row> latest = index.latest(above.get(), row.entry().last());
      if (latest.isPresent() && latest.get().entry().last() >= row.entry().first()) {
        return;
      }
      above = above.get().parent();
    }
    add(
        CodeProblem.DIVISION_WITHOUT_PARENT,
        pointer(row),
        ImmutableMap.of("code", row.code().text(), "validity", row.entry().validity().toString()));
  }

  /** Takes away whatever leads nowhere, again and again; what is left leads in a circle. */
  private void lookForLoops() {
    Deque<Integer> ends = new ArrayDeque<>();
    for (int i = 0; i < ways.length; i++) {
      if (ways[i] == 0) {
        ends.add(i);
      }
    }
    while (!ends.isEmpty()) {
      for (int before : predecessors.get(ends.remove())) {
        ways[before]--;
        if (ways[before] == 0) {
          ends.add(before);
        }
      }
    }
    for (GazetteerIndex.Row row : index.rows()) {
      if (ways[row.position()] > 0) {
        add(
            CodeProblem.SUCCESSOR_LOOP,
            pointer(row).child("successors"),
            ImmutableMap.of("code", row.code().text()));
      }
    }
  }

  private static Pointer pointer(GazetteerIndex.Row row) {
    return Pointer.to("entries").child(row.position());
  }

  private void add(CodeProblem code, Pointer pointer, ImmutableMap<String, String> arguments) {
    problems.add(Problem.of(code, pointer, arguments));
  }
}
