package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.PrintOrder;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.CutLine;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;

/** Checks that an edition follows from its values and the definition of its list. */
final class EditionCheck {

  /** An entry, and where it stands in the edition. */
  private record Row(Placing entry, Part part, int index) {

    Pointer pointer() {
      return Pointer.to(part.word()).child(index);
    }
  }

  private final Edition edition;
  private final ListDefinition list;
  private final ImmutableSet<ValueKey> carried;
  private final List<Row> rows = new ArrayList<>();
  private final Set<CandidateId> met = new HashSet<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private EditionCheck(Edition edition) {
    this.edition = edition;
    this.list = edition.list();
    this.carried = ListCheck.carried(list);
    add(edition.entries(), Part.ENTRIES);
    add(edition.reserve(), Part.RESERVE);
    add(edition.beyond(), Part.BEYOND);
  }

  private void add(ImmutableList<Placing> entries, Part part) {
    for (int i = 0; i < entries.size(); i++) {
      rows.add(new Row(entries.get(i), part, i));
    }
  }

  static ImmutableList<Problem> check(Edition edition) {
    EditionCheck check = new EditionCheck(edition);
    boolean complete = true;
    for (Row row : check.rows) {
      check.meet(row.entry().candidate(), row::pointer);
      complete &= check.isComplete(row);
    }
    if (complete) {
      check.groups();
      check.places();
    }
    check.excluded();
    return check.problems.build();
  }

  private void meet(CandidateId candidate, Supplier<Pointer> pointer) {
    if (!met.add(candidate)) {
      problems.add(RankingProblem.twice(candidate, pointer.get().child("candidate")));
    }
  }

  /** Whether an entry has what its list needs to give it a place, and nothing else. */
  private boolean isComplete(Row row) {
    Placing entry = row.entry();
    boolean complete = true;
    for (SortKey key : list.keys()) {
      if (!key.placesUnknown() && !entry.values().containsKey(key.key())) {
        problems.add(value(RankingProblem.VALUE_NOT_THERE, row, key.key()));
        complete = false;
      }
    }
    for (ValueKey key : entry.values().keySet()) {
      if (!carried.contains(key)) {
        problems.add(value(RankingProblem.VALUE_NOT_ASKED, row, key));
        complete = false;
      }
    }
    Grouping by = list.partition().orElse(null);
    if (by != null && !entry.groups().containsKey(by)) {
      problems.add(
          Problem.of(
              RankingProblem.GROUP_NOT_THERE,
              row.pointer().child("groups"),
              ImmutableMap.of("candidate", entry.candidate().text(), "grouping", by.text())));
      complete = false;
    }
    return complete;
  }

  private static Problem value(RankingProblem code, Row row, ValueKey key) {
    return Problem.of(
        code,
        row.pointer().child("values"),
        ImmutableMap.of("candidate", row.entry().candidate().text(), "key", key.text()));
  }

  /** Within each part the groups stand in the order of their codes. */
  private void groups() {
    for (int i = 1; i < rows.size(); i++) {
      Row before = rows.get(i - 1);
      Row row = rows.get(i);
      if (before.part() == row.part() && group(row.entry()).compareTo(group(before.entry())) < 0) {
        problems.add(
            Problem.of(
                RankingProblem.GROUPS_OUT_OF_ORDER,
                row.pointer(),
                ImmutableMap.of(
                    "candidate", row.entry().candidate().text(),
                    "group", group(row.entry()),
                    "before", before.entry().candidate().text())));
      }
    }
  }

  /** The code of the group in which an entry is ranked; "" if all are ranked together. */
  private String group(Placing entry) {
    return list.partition().map(by -> entry.groups().get(by)).map(GroupCode::text).orElse("");
  }

  private void places() {
    TreeMap<String, ImmutableList.Builder<Entrant>> groups = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Placing entry = rows.get(i).entry();
      groups
          .computeIfAbsent(group(entry), code -> ImmutableList.builder())
          .add(Entrant.of(list, entry, i));
    }
    ImmutableList.Builder<CutLine> cuts = ImmutableList.builder();
    for (ImmutableList.Builder<Entrant> group : groups.values()) {
      Sequence sequence = new Sequence(list, group.build());
      order(sequence);
      for (int i = 0; i < sequence.size(); i++) {
        place(sequence, i);
      }
      sequence.refusal().ifPresent(tied -> problems.add(inList(tied)));
      sequence.cutLine().ifPresent(cuts::add);
    }
    if (!edition.cuts().equals(cuts.build())) {
      problems.add(cutsDiffer(cuts.build()));
    }
  }

  private static Problem inList(Problem problem) {
    return problem.at(
        problem.place().withPointer(Pointer.to("list").then(problem.place().pointer())));
  }

  private void order(Sequence sequence) {
    EntrantOrder order = new EntrantOrder(list);
    for (int i = 1; i < sequence.size(); i++) {
      Entrant before = sequence.entrant(i - 1);
      Entrant entrant = sequence.entrant(i);
      int parting = order.parting(before, entrant);
      boolean isOfKey = parting < list.keys().size();
      if (isOfKey && order.byKey(parting, before, entrant) > 0) {
        outOfOrder(before, entrant, list.keys().get(parting).key());
      } else if (!isOfKey && order.byLastKey(before, entrant) > 0) {
        Pointer pointer = rows.get(entrant.source).pointer();
        problems.add(
            list.lastKey().isPresent()
                ? between(RankingProblem.LAST_KEY_OUT_OF_ORDER, before.id, entrant.id, pointer)
                : between(RankingProblem.PRINTED_OUT_OF_ORDER, before.id, entrant.id, pointer));
      }
    }
  }

  private void outOfOrder(Entrant before, Entrant entrant, ValueKey key) {
    problems.add(
        Problem.of(
            RankingProblem.OUT_OF_ORDER,
            rows.get(entrant.source).pointer(),
            ImmutableMap.of(
                "candidate", entrant.id.text(), "before", before.id.text(), "key", key.text())));
  }

  private static Problem between(
      RankingProblem code, CandidateId before, CandidateId candidate, Pointer pointer) {
    return Problem.of(
        code, pointer, ImmutableMap.of("candidate", candidate.text(), "before", before.text()));
  }

  private void place(Sequence sequence, int position) {
    Row row = rows.get(sequence.entrant(position).source);
    Placing entry = row.entry();
    Part part = sequence.part(position);
    if (row.part() != part) {
      differs(RankingProblem.WRONG_PART, row, "", ImmutableMap.of("part", part.word()));
    }
    if (!entry.place().equals(sequence.place(position))) {
      differs(
          RankingProblem.PLACE_DIFFERS,
          row,
          "place",
          ImmutableMap.of(
              "place", sequence.place(position).toString(), "stated", entry.place().toString()));
    }
    long sharedBy = sequence.sharedBy(position);
    if (entry.sharedBy() != sharedBy) {
      differs(
          RankingProblem.SHARING_DIFFERS,
          row,
          "sharedBy",
          ImmutableMap.of(
              "count", Long.toString(sharedBy), "stated", Long.toString(entry.sharedBy())));
    }
    if (!entry.placesWithin().equals(sequence.placesWithin(position))) {
      differs(RankingProblem.WITHIN_DIFFERS, row, "placesWithin", ImmutableMap.of());
    }
    if (!entry.quantiles().equals(sequence.quantiles(position))) {
      differs(RankingProblem.QUANTILES_DIFFER, row, "quantiles", ImmutableMap.of());
    }
    if (!entry.reason().equals(sequence.reason(position))) {
      differs(RankingProblem.REASON_DIFFERS, row, "reason", ImmutableMap.of());
    }
  }

  private void differs(
      RankingProblem code, Row row, String attribute, ImmutableMap<String, String> arguments) {
    Pointer pointer = attribute.isEmpty() ? row.pointer() : row.pointer().child(attribute);
    problems.add(
        Problem.of(
            code,
            pointer,
            ImmutableMap.<String, String>builder()
                .put("candidate", row.entry().candidate().text())
                .putAll(arguments)
                .buildOrThrow()));
  }

  private static Problem cutsDiffer(ImmutableList<CutLine> cuts) {
    String expected =
        cuts.stream()
            .map(
                cut ->
                    cut.group().map(group -> group + " ").orElse("")
                        + cut.listed()
                        + " ("
                        + cut.tied()
                        + ")")
            .collect(joining(", "));
    return Problem.of(
        RankingProblem.CUTS_DIFFER, Pointer.to("cuts"), ImmutableMap.of("cuts", expected));
  }

  private void excluded() {
    ImmutableList<Excluded> excluded = edition.excluded();
    ImmutableSet<ValueKey> known = list.keys().stream().map(SortKey::key).collect(toImmutableSet());
    for (int i = 0; i < excluded.size(); i++) {
      Excluded candidate = excluded.get(i);
      Pointer pointer = Pointer.to("excluded").child(i);
      meet(candidate.candidate(), () -> pointer);
      if (i > 0) {
        printOrder(excluded.get(i - 1).printOrder(), candidate.printOrder(), pointer);
      }
      if (candidate.exclusions().isEmpty()
          && candidate.unknownKeys().isEmpty()
          && candidate.unknownGroup().isEmpty()) {
        problems.add(
            Problem.of(
                RankingProblem.NO_REASON,
                pointer,
                ImmutableMap.of("candidate", candidate.candidate().text())));
      }
      unknownKeys(candidate, known, pointer.child("unknownKeys"));
    }
  }

  private void printOrder(PrintOrder before, PrintOrder own, Pointer pointer) {
    if (own.compareTo(before) < 0) {
      problems.add(
          between(
              RankingProblem.PRINTED_OUT_OF_ORDER, before.candidate(), own.candidate(), pointer));
    }
  }

  private void unknownKeys(Excluded candidate, ImmutableSet<ValueKey> known, Pointer pointer) {
    Set<ValueKey> named = new HashSet<>();
    for (int i = 0; i < candidate.unknownKeys().size(); i++) {
      ValueKey key = candidate.unknownKeys().get(i);
      if (!known.contains(key)) {
        problems.add(RankingProblem.unknown(key, known, pointer.child(i)));
      } else if (!named.add(key)) {
        problems.add(RankingProblem.duplicate(key, pointer.child(i)));
      }
    }
  }
}
