package org.chamberkit.ranking;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.ranking.Reason.Leads;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # totals                        | places
          A9 B7 C5                        | A=1, B=2, C=3
          A9 B9 C5                        | A=1*2, B=1*2, C=3
          A9 B7 C7 D5                     | A=1, B=2*2, C=2*2, D=4
          A9 B7 C7                        | A=1, B=2*2, C=2*2
          A7 B7 C7                        | A=1*3, B=1*3, C=1*3
          A50 B40 C40 D30 F30 G10         | A=1, B=2*2, C=2*2, D=4*2, F=4*2, G=6
          A7                              | A=1
          A0 B-1 C-1.5                    | A=1, B=2, C=3
          A1/3 B0.333333333333333333 C1/3 | A=1*2, C=1*2, B=3
          A10 B9 C10.0 D9.90              | A=1*2, C=1*2, D=3, B=4
          ''                              | ''
          """)
  void gives_places_by_1224(String totals, String places) {
    Edition edition = rank(Invented.BY_TOTAL, totals);

    assertThat(String.join(", ", Invented.places(edition))).isEqualTo(places);
    assertThat(edition.excluded()).isEmpty();
  }

  @ParameterizedTest(name = "A {0}, B {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of A   | of B     | places
          9 1 5    | 8 2 0    | A=1, B=2
          8 2 0    | 9 1 5    | B=1, A=2
          9 1 5    | 9 2 9    | B=1, A=2
          9 2 9    | 9 1 5    | A=1, B=2
          9 1 5    | 9 1 4    | B=1, A=2
          9 1 4    | 9 1 5    | A=1, B=2
          9 1 -5   | 9 1 0    | A=1, B=2
          9 1 5    | 9 1 5    | A=1*2, B=1*2
          """)
  void asks_the_keys_one_after_the_other_each_in_its_direction(
      String ofA, String ofB, String places) {
    Edition edition =
        Ranking.rank(
                Invented.LIST,
                ImmutableList.of(
                    Invented.valued("A", ofA.split(" ")), Invented.valued("B", ofB.split(" "))))
            .orThrow();

    assertThat(String.join(", ", Invented.places(edition))).isEqualTo(places);
  }

  @Test
  void says_of_every_entry_what_parted_it_from_the_one_before() {
    assertThat(Invented.places(Invented.EDITION))
        .containsExactly("E=1", "D=2*3", "B=2*3", "C=2*3", "F=5", "A=6");
    assertThat(Invented.EDITION.entries())
        .extracting(Placing::reason)
        .containsExactly(
            new Leads(),
            new PartedFrom(id("E"), Invented.DEDUCTIONS, value("0.5"), value("1")),
            new LevelWith(id("D")),
            new LevelWith(id("B")),
            new PartedFrom(id("C"), Invented.ROLE, value("20"), value("13/3")),
            new PartedFrom(id("F"), Invented.TOTAL, value("92.5"), value("90")));
    assertThat(Invented.EDITION.entries().get(4).values())
        .isEqualTo(Invented.values("92.5 13/3 0"));
  }

  @Test
  void gives_no_place_to_who_is_excluded_and_says_why() {
    assertThat(Invented.EDITION.excluded())
        .extracting(Excluded::candidate)
        .containsExactly(id("G"), id("H"), id("I"));
    assertThat(Invented.EDITION.excluded())
        .extracting(Excluded::exclusions)
        .containsExactly(
            ImmutableList.of(Invented.VETO),
            ImmutableList.of(Invented.GATE, Invented.VETO),
            ImmutableList.of());
    assertThat(Invented.EDITION.excluded())
        .extracting(Excluded::unknownKeys)
        .containsExactly(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(Invented.ROLE));
  }

  @Test
  void takes_an_unknown_value_for_no_value_not_for_0() {
    WithProblems<Edition> ranked = Ranking.rank(Invented.LIST, Invented.DISTRICTS);

    assertThat(ranked.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/candidates/8/values: UNKNOWN_VALUE The value of key \"dimension/role\" of candidate"
                + " \"I\" is not known; it gets no place.");
    assertThat(ranked.problems().get(0).sentence(Language.CHINESE))
        .isEqualTo("参评对象“I”的“dimension/role”数值未知，不排名次。");
  }

  @Test
  void lets_a_code_order_the_print_only() {
    Edition edition =
        Ranking.rank(
                Invented.BY_TOTAL,
                ImmutableList.of(
                    Invented.valued("A", "7").withOrderCode("3"),
                    Invented.valued("B", "7").withOrderCode("2"),
                    Invented.valued("D", "7").withOrderCode("2"),
                    Invented.valued("C", "8").withOrderCode("9"),
                    Invented.valued("20", "7")))
            .orThrow();

    assertThat(Invented.places(edition))
        .containsExactly("C=1", "B=2*4", "D=2*4", "20=2*4", "A=2*4");
  }

  @Test
  void is_of_invented_data_if_one_candidate_is() {
    Candidate real = Invented.valued("A", "7");
    Candidate invented = Invented.valued("B", "7").withInvented(true).withExclusions(Invented.VETO);

    assertThat(rank(Invented.BY_TOTAL, "A7 B8").invented()).isFalse();
    assertThat(
            Ranking.rank(Invented.BY_TOTAL, ImmutableList.of(real, invented)).orThrow().invented())
        .isTrue();
  }

  @Test
  void takes_a_name_for_no_identity() {
    Name name = Name.ofChinese("虚构区");
    Edition edition =
        Ranking.rank(
                Invented.BY_TOTAL,
                ImmutableList.of(
                    Invented.valued("A", "7").withName(name),
                    Invented.valued("B", "9").withName(name)))
            .orThrow();

    assertThat(Invented.places(edition)).containsExactly("B=1", "A=2");
  }

  @Test
  void refuses_a_candidate_that_stands_twice() {
    WithProblems<Edition> ranked =
        Ranking.rank(
            Invented.BY_TOTAL,
            ImmutableList.of(
                Invented.valued("A", "7"),
                Invented.valued("B", "7"),
                Invented.valued("A", "8").withExclusions(Invented.VETO)));

    assertThat(ranked.value()).isEmpty();
    assertThat(ranked.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/candidates/2/id: CANDIDATE_TWICE Candidate \"A\" stands more than once.");
    assertThat(ranked.problems().get(0).sentence(Language.CHINESE)).isEqualTo("参评对象“A”重复出现。");
  }

  @Test
  void refuses_a_key_that_no_candidate_has() {
    ImmutableList<Candidate> candidates =
        ImmutableList.of(
            Invented.candidate("A", "total 7"),
            Invented.candidate("B", "dimension/G 7, total 7").withExclusions(Invented.GATE));

    ImmutableList<Problem> problems = Ranking.rank(Invented.LIST, candidates).problems();

    assertThat(problems)
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/keys/1/key: UNKNOWN_KEY The key \"dimension/role\" is not known here; known are"
                + " dimension/G, total.",
            "/keys/2/key: UNKNOWN_KEY The key \"step/deductions\" is not known here; known are"
                + " dimension/G, total.");
    assertThat(problems.get(0).sentence(Language.CHINESE))
        .isEqualTo("排序依据“dimension/role”在此处未知，可用的有 dimension/G, total。");
  }

  @Test
  void asks_for_no_value_where_nobody_competes() {
    Edition edition =
        Ranking.rank(
                Invented.LIST, ImmutableList.of(Invented.valued("A").withExclusions(Invented.VETO)))
            .orThrow();

    assertThat(edition.entries()).isEmpty();
    assertThat(edition.excluded()).hasSize(1);
  }

  /** Candidates of one letter, each with its total behind it. */
  private static Edition rank(ListDefinition list, String totals) {
    return Ranking.rank(
            list,
            Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(totals)
                .map(text -> Invented.valued(text.substring(0, 1), text.substring(1)))
                .collect(toImmutableList()))
        .orThrow();
  }

  private static CandidateId id(String text) {
    return CandidateId.of(text);
  }

  private static Optional<Fraction> value(String text) {
    return Optional.of(Invented.fraction(text));
  }
}
