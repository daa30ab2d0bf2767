package org.chamberkit.ranking;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Name;

/** A list and districts that are made up; no such city exists. */
final class Invented {

  static final ValueKey TOTAL = ValueKey.of("total");
  static final ValueKey ROLE = ValueKey.of("dimension/role");
  static final ValueKey DEDUCTIONS = ValueKey.of("step/deductions");

  /** By total, then by one dimension, then by fewer deductions, whose key has no name. */
  static final ListDefinition LIST =
      ListDefinition.builder()
          .id(ListId.of("invented-city"))
          .name(Name.of("虚构市排名", "Ranking of an invented city"))
          .addKeys(
              SortKey.of(TOTAL, Direction.HIGHEST_FIRST).withName(Name.of("总分", "total")),
              SortKey.of(ROLE, Direction.HIGHEST_FIRST).withName(Name.of("作用发挥", "role")),
              SortKey.of(DEDUCTIONS, Direction.LOWEST_FIRST))
          .ties(TieScheme.COMPETITION)
          .build();

  static final ListDefinition BY_TOTAL = LIST.withKeys(LIST.keys().get(0));

  static final Exclusion VETO =
      new Exclusion(
          "veto-1", Name.of("一票否决", "Veto"), "虚构的重大失信", Optional.of(LocalDate.of(2023, 5, 1)));

  static final Exclusion GATE =
      new Exclusion("gate-1", Name.of("准入条件", "Gate"), "虚构：未按期换届", Optional.empty());

  /** Places 1, 2 shared by three, 5, 6; one vetoed, one gated and vetoed, one of unknown value. */
  static final ImmutableList<Candidate> DISTRICTS =
      ImmutableList.of(
          named("甲", "A", "total 90, dimension/role 19, step/deductions 1"),
          named("乙", "B", "total 92.5, dimension/role 20, step/deductions 1").withOrderCode("2"),
          named("丙", "C", "total 92.5, dimension/role 20, step/deductions 1").withOrderCode("3"),
          named("丁", "D", "total 92.5, dimension/role 20, step/deductions 1").withOrderCode("1"),
          named("戊", "E", "total 92.5, dimension/role 20, step/deductions 0.5"),
          named("己", "F", "total 92.5, dimension/role 13/3, step/deductions 0"),
          named("庚", "G", "total 95, dimension/role 20, step/deductions 0").withExclusions(VETO),
          named("辛", "H", "").withExclusions(GATE, VETO).withName(Optional.empty()),
          named("壬", "I", "total 99, step/deductions 0"));

  static final Edition EDITION = Ranking.rank(LIST, DISTRICTS).orThrow();

  private Invented() {}

  private static Candidate named(String chinese, String id, String values) {
    return candidate(id, values)
        .withName(Name.of("虚构" + chinese + "区", "Invented District " + id))
        .withInvented(true);
  }

  /** A candidate with values such as {@code total 92.5, dimension/role 13/3}. */
  static Candidate candidate(String id, String values) {
    Map<ValueKey, Fraction> byKey = new TreeMap<>();
    Splitter.on(", ")
        .omitEmptyStrings()
        .withKeyValueSeparator(' ')
        .split(values)
        .forEach((key, value) -> byKey.put(ValueKey.of(key), fraction(value)));
    return Candidate.builder().id(CandidateId.of(id)).values(ImmutableMap.copyOf(byKey)).build();
  }

  /** A candidate with a value of each key of {@link #LIST}, or of the first of them. */
  static Candidate valued(String id, String... values) {
    Candidate candidate = candidate(id, "");
    for (int i = 0; i < values.length; i++) {
      candidate =
          Candidate.builder()
              .from(candidate)
              .putValue(LIST.keys().get(i).key(), fraction(values[i]))
              .build();
    }
    return candidate;
  }

  /** The values of the first keys of {@link #LIST}. */
  static ImmutableMap<ValueKey, Fraction> values(String values) {
    return valued("x", values.split(" ")).values();
  }

  /** What an edition puts where, such as {@code A=1, B=2*2, C=2*2}. */
  static List<String> places(Edition edition) {
    return edition.entries().stream()
        .map(
            entry ->
                entry.candidate()
                    + "="
                    + entry.place()
                    + (entry.sharedBy() > 1 ? "*" + entry.sharedBy() : ""))
        .toList();
  }

  static Fraction fraction(String text) {
    List<String> parts = Splitter.on('/').splitToList(text);
    Fraction above = Fraction.of(Decimal.parse(parts.get(0)));
    return parts.size() == 1 ? above : above.dividedBy(Fraction.of(Decimal.parse(parts.get(1))));
  }
}
