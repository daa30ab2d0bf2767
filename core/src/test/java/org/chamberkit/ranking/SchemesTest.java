package org.chamberkit.ranking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.ByCode;
import org.chamberkit.place.CumulativeDistribution;
import org.chamberkit.place.Direction;
import org.chamberkit.place.Draw;
import org.chamberkit.place.Ntile;
import org.chamberkit.place.PercentRank;
import org.chamberkit.place.TieScheme;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.ranking.Reason.Leads;
import org.chamberkit.ranking.Reason.PartedByLastKey;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tie schemes, unknown values, last keys, groups and quantiles of whole editions. */
class SchemesTest {

  private static final Grouping PROVINCE = Grouping.of("province");
  private static final Grouping INDUSTRY = Grouping.of("industry");

  /** A 50, B 40, C 40, D 30, F 30, G 10, and E whose value is not known. */
  private static final ImmutableList<Candidate> SEVEN =
      ImmutableList.of(
          Invented.valued("E"),
          Invented.valued("G", "10"),
          Invented.valued("F", "30"),
          Invented.valued("D", "30"),
          Invented.valued("C", "40"),
          Invented.valued("B", "40"),
          Invented.valued("A", "50"));

  /** The ranks of H2 2.3.232 and DuckDB 1.1.3 on the same rows, ORDER BY v DESC NULLS LAST. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          COMPETITION, 'A=1, B=2*2, C=2*2, D=4*2, F=4*2, G=6, E=7'
          MODIFIED,    'A=1, B=3*2, C=3*2, D=5*2, F=5*2, G=6, E=7'
          DENSE,       'A=1, B=2*2, C=2*2, D=3*2, F=3*2, G=4, E=5'
          ORDINAL,     'A=1, B=2, C=3, D=4, F=5, G=6, E=7'
          AVERAGE,     'A=1, B=2.5*2, C=2.5*2, D=4.5*2, F=4.5*2, G=6, E=7'
          """)
  void ranks_as_the_databases_do(TieScheme ties, String places) {
    Edition edition =
        rank(Invented.BY_TOTAL.withKeys(last()).withLastKey(new ByCode()).withTies(ties), SEVEN);

    assertThat(String.join(", ", Invented.places(edition))).isEqualTo(places);
  }

  /** The natural ranking of Apache Commons Statistics 1.1 on 1, 3, 4, 3, by strategy. */
  @ParameterizedTest(name = "{0}, {1} there: {2}")
  @CsvSource(
      textBlock =
          """
          ORDINAL,     SEQUENTIAL, 1 2 4 3
          COMPETITION, MINIMUM,    1 2 4 2
          MODIFIED,    MAXIMUM,    1 3 4 3
          AVERAGE,     AVERAGE,    1 2.5 4 2.5
          """)
  void ranks_as_the_strategies_of_a_statistics_library(
      TieScheme ties, String strategy, String places) {
    assertThat(ascending(ties, UnknownValues.REFUSED, "1", "3", "4", "3"))
        .as(strategy)
        .isEqualTo(places);
  }

  /**
   * The same on 1, NaN, 3, +infinity, 3 with the strategy MINIMUM, by strategy for NaN: 99 stands
   * for infinity here. MAXIMAL there gives 1 4 2 4 2, since it takes NaN for equal to infinity;
   * here what is not known is equal to no value.
   */
  @ParameterizedTest(name = "{0}, {1} there: {2}")
  @CsvSource(
      textBlock =
          """
          FIRST,    MINIMAL, 2 1 3 5 3
          LAST,     MAXIMAL, 1 5 2 4 2
          EXCLUDED, FIXED,   1 – 2 4 2
          """)
  void places_what_is_not_known_as_its_option_says(
      UnknownValues unknown, String strategy, String places) {
    assertThat(ascending(TieScheme.COMPETITION, unknown, "1", "–", "3", "99", "3"))
        .as(strategy)
        .isEqualTo(places);
  }

  /** REMOVED there makes the array of places shorter: whoever has none is not on the list. */
  @Test
  void leaves_out_what_is_not_known_as_if_it_had_not_been_given() {
    SortKey key =
        SortKey.of(Invented.TOTAL, Direction.LOWEST_FIRST)
            .withUnknownValues(UnknownValues.EXCLUDED);
    Edition edition =
        rank(
            Invented.BY_TOTAL.withKeys(key),
            ImmutableList.of(
                Invented.valued("v0", "1"),
                Invented.valued("v1"),
                Invented.valued("v2", "3"),
                Invented.valued("v3", "99"),
                Invented.valued("v4", "3")));

    assertThat(
            edition.entries().stream()
                .sorted(comparing(Placing::candidate))
                .map(entry -> entry.place().toString()))
        .containsExactly("1", "2", "4", "2");
    assertThat(edition.excluded())
        .extracting(excluded -> excluded.candidate().text())
        .containsExactly("v1");
  }

  /** FAILED there throws. */
  @Test
  void refuses_what_is_not_known_if_asked_to() {
    SortKey key =
        SortKey.of(Invented.TOTAL, Direction.LOWEST_FIRST).withUnknownValues(UnknownValues.REFUSED);

    assertThat(
            Ranking.rank(
                    Invented.BY_TOTAL.withKeys(key),
                    ImmutableList.of(Invented.valued("a", "1"), Invented.valued("b")))
                .problems())
        .extracting(problem -> problem.code().name())
        .containsExactly("VALUE_NEEDED");
  }

  /** The places of values, the lowest first, in the order in which they are given. */
  private static String ascending(TieScheme ties, UnknownValues unknown, String... values) {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int i = 0; i < values.length; i++) {
      String id = "v" + i;
      candidates.add(values[i].equals("–") ? Invented.valued(id) : Invented.valued(id, values[i]));
    }
    SortKey key = SortKey.of(Invented.TOTAL, Direction.LOWEST_FIRST).withUnknownValues(unknown);
    Edition edition =
        rank(
            Invented.BY_TOTAL.withKeys(key).withLastKey(new ByCode()).withTies(ties),
            candidates.build());
    return IntStream.range(0, values.length)
        .mapToObj(
            i ->
                edition.entries().stream()
                    .filter(entry -> entry.candidate().text().equals("v" + i))
                    .findFirst()
                    .map(entry -> entry.place().toString())
                    .orElse("–"))
        .collect(joining(" "));
  }

  @Test
  void quantile_columns_are_those_of_the_databases() {
    Edition edition =
        rank(
            Invented.BY_TOTAL
                .withKeys(last())
                .withQuantiles(new PercentRank(), new CumulativeDistribution(), new Ntile(3)),
            SEVEN);

    assertThat(edition.entries())
        .extracting(entry -> entry.candidate() + " " + entry.quantiles())
        .containsExactly(
            "A [0, 1/7, 1]",
            "B [1/6, 3/7, 1]",
            "C [1/6, 3/7, 1]",
            "D [0.5, 5/7, 2]",
            "F [0.5, 5/7, 2]",
            "G [5/6, 6/7, 3]",
            "E [1, 1, 3]");
  }

  @ParameterizedTest(name = "highest or lowest first, unknown {0}: {1} and {2}")
  @CsvSource(
      textBlock =
          """
          FIRST,    'E=1, A=2, B=3*2, C=3*2, D=5*2, F=5*2, G=7', 'E=1, G=2, D=3*2, F=3*2, B=5*2, C=5*2, A=7'
          LAST,     'A=1, B=2*2, C=2*2, D=4*2, F=4*2, G=6, E=7', 'G=1, D=2*2, F=2*2, B=4*2, C=4*2, A=6, E=7'
          EXCLUDED, 'A=1, B=2*2, C=2*2, D=4*2, F=4*2, G=6',      'G=1, D=2*2, F=2*2, B=4*2, C=4*2, A=6'
          """)
  void direction_does_not_move_the_unknown(
      UnknownValues unknown, String highestFirst, String lowestFirst) {
    SortKey key = last().withUnknownValues(unknown);

    assertThat(String.join(", ", Invented.places(rank(Invented.BY_TOTAL.withKeys(key), SEVEN))))
        .isEqualTo(highestFirst);
    assertThat(
            String.join(
                ", ",
                Invented.places(
                    rank(
                        Invented.BY_TOTAL.withKeys(key.withDirection(Direction.LOWEST_FIRST)),
                        SEVEN))))
        .isEqualTo(lowestFirst);
  }

  @Test
  void unknown_values_can_refuse_the_ranking() {
    WithProblems<Edition> ranked =
        Ranking.rank(
            Invented.BY_TOTAL.withKeys(last().withUnknownValues(UnknownValues.REFUSED)), SEVEN);

    assertThat(ranked.value()).isEmpty();
    assertThat(ranked.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/candidates/0/values: VALUE_NEEDED The value of key \"total\" of candidate \"E\" is"
                + " not known; the list ranks only when all are.");
  }

  @Test
  void two_unknown_values_are_level_and_the_next_key_decides() {
    ListDefinition list =
        Invented.LIST.withKeys(last(), Invented.LIST.keys().get(1), Invented.LIST.keys().get(2));
    Edition edition =
        rank(
            list,
            ImmutableList.of(
                Invented.candidate("A", "dimension/role 1, step/deductions 0"),
                Invented.candidate("B", "dimension/role 2, step/deductions 0"),
                Invented.candidate("C", "total 5, dimension/role 1, step/deductions 0")));

    assertThat(Invented.places(edition)).containsExactly("C=1", "B=2", "A=3");
    assertThat(edition.entries().get(1).reason())
        .isEqualTo(
            new PartedFrom(
                CandidateId.of("C"),
                Invented.TOTAL,
                Optional.of(Invented.fraction("5")),
                Optional.empty()));
  }

  /**
   * Luxembourg 0.926667 and the United States 0.927122 share place 20 of the Human Development
   * Index 2022 at 0.927.
   *
   * <p>Source: United Nations Development Programme, Human Development Report 2023/2024, composite
   * indices complete time series; the values are recomputed from the components published there.
   */
  @Test
  void values_that_are_equal_as_displayed_are_level_if_the_list_says_so() {
    ImmutableList<Candidate> countries =
        ImmutableList.of(Invented.valued("LUX", "0.926667"), Invented.valued("USA", "0.927122"));
    ListDefinition displayed = Invented.BY_TOTAL.withKeys(last().withCompared(Rounding.halfUp(3)));

    assertThat(Invented.places(rank(displayed, countries))).containsExactly("LUX=1*2", "USA=1*2");
    assertThat(Invented.places(rank(Invented.BY_TOTAL, countries)))
        .containsExactly("USA=1", "LUX=2");
  }

  @Test
  void a_draw_orders_by_the_digest_of_seed_and_identifier() {
    ImmutableList<Candidate> level =
        ImmutableList.of(
            Invented.valued("A", "7"), Invented.valued("B", "7"), Invented.valued("C", "7"));
    Draw draw = new Draw("2026-09-22");
    List<String> drawn = Stream.of("A", "B", "C").sorted(Comparator.comparing(draw::lot)).toList();

    Edition edition = rank(Invented.BY_TOTAL.withLastKey(draw).withTies(TieScheme.ORDINAL), level);

    assertThat(edition.entries()).extracting(e -> e.candidate().text()).isEqualTo(drawn);
    assertThat(edition.entries())
        .extracting(Placing::reason)
        .containsExactly(
            new Leads(),
            new PartedByLastKey(CandidateId.of(drawn.get(0))),
            new PartedByLastKey(CandidateId.of(drawn.get(1))));
  }

  @Test
  void groups_are_ranked_each_by_itself() {
    Edition edition =
        rank(
            Invented.BY_TOTAL.withPartition(PROVINCE).withQuantiles(new CumulativeDistribution()),
            ImmutableList.of(
                in("330000", "C26", "A", "9"),
                in("320000", "C26", "B", "7"),
                in("330000", "C27", "C", "9"),
                in("330000", "C27", "D", "8"),
                Invented.valued("X", "9")));

    assertThat(Invented.places(edition)).containsExactly("B=1", "A=1*2", "C=1*2", "D=3");
    assertThat(edition.entries())
        .extracting(entry -> entry.quantiles().toString())
        .containsExactly("[1]", "[2/3]", "[2/3]", "[1]");
    assertThat(edition.excluded().get(0).unknownGroup()).contains(PROVINCE);
  }

  @Test
  void a_place_within_a_group_is_told_beside_the_place() {
    Edition edition =
        rank(
            Invented.BY_TOTAL.withWithin(PROVINCE, INDUSTRY),
            ImmutableList.of(
                in("330000", "C26", "A", "9"),
                in("320000", "C26", "B", "7"),
                in("330000", "C27", "C", "9"),
                in("330000", "C27", "D", "8"),
                Invented.valued("X", "8.5")));

    assertThat(edition.entries())
        .extracting(entry -> entry.candidate() + " " + entry.placesWithin())
        .containsExactly(
            "A {province=1, industry=1}",
            "C {province=1, industry=1}",
            "X {}",
            "D {province=3, industry=2}",
            "B {province=1, industry=2}");
  }

  @Test
  void a_roll_has_no_keys_and_stands_in_the_order_of_codes() {
    ListDefinition roll =
        Invented.BY_TOTAL
            .withArrangement(Arrangement.BY_CODE)
            .withKeys()
            .withColumns(ValueColumn.of(ValueKey.of("total")));
    Edition edition =
        rank(
            roll,
            ImmutableList.of(
                Invented.valued("A", "7").withOrderCode("yi"),
                Invented.valued("B", "9").withOrderCode("jia"),
                Invented.valued("C", "9").withExclusions(Invented.VETO)));

    assertThat(edition.entries())
        .extracting(entry -> entry.candidate() + " " + entry.values())
        .containsExactly("B {total=9}", "A {total=7}");
    assertThat(edition.label(edition.entries().get(0))).isEmpty();
    assertThat(edition.entries().get(0).place()).isEqualTo(Decimal.ONE);
  }

  private static SortKey last() {
    return Invented.BY_TOTAL.keys().get(0).withUnknownValues(UnknownValues.LAST);
  }

  private static Candidate in(String province, String industry, String id, String total) {
    return Candidate.builder()
        .from(Invented.valued(id, total))
        .putGroup(PROVINCE, GroupCode.of(province))
        .putGroup(INDUSTRY, GroupCode.of(industry))
        .build();
  }

  private static Edition rank(ListDefinition list, ImmutableList<Candidate> candidates) {
    return Ranking.rank(list, candidates).orThrow();
  }
}
