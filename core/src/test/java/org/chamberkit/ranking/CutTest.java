package org.chamberkit.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.cut.Cut;
import org.chamberkit.cut.CutLine;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.cut.UpToPlace;
import org.chamberkit.cut.WithinValues;
import org.chamberkit.place.ByCode;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.Interval;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is on a list, its reserve, or behind. */
class CutTest {

  @ParameterizedTest(name = "{0} of {1}, {2}, reserve {3}: {4}")
  @CsvSource(
      textBlock =
          """
          2, A9 B8 C8 D7 E7 F1, EXACTLY,      1, AB|C|DEF, 2
          2, A9 B8 C8 D7 E7 F1, WITH_TIES,    1, ABC|DE|F, 2
          2, A9 B8 C8 D7 E7 F1, WITHOUT_TIES, 1, A|BC|DEF, 2
          1, A9 B8 C8 D7 E7 F1, EXACTLY,      3, A|BCD|EF, 0
          1, A9 B8 C8 D7 E7 F1, WITH_TIES,    3, A|BCDE|F, 0
          3, A9 B8 C8 D7 E7 F1, REFUSED,      0, ABC||DEF, 0
          1, A9 B9 C9,          WITHOUT_TIES, 0, ||ABC,    3
          1, A9 B9 C9,          WITH_TIES,    5, ABC||,    3
          3, A9 B9 C9,          REFUSED,      5, ABC||,    0
          9, A9 B8,             REFUSED,      5, AB||,     0
          """)
  void takes_the_first_entries(
      long count, String totals, LineTies ties, long reserve, String parts, long tied) {
    ListDefinition list =
        Invented.BY_TOTAL
            .withLastKey(ties == LineTies.EXACTLY ? Optional.of(new ByCode()) : Optional.empty())
            .withCut(new FirstEntries(count, ties))
            .withReserve(reserve);

    Edition edition = Ranking.rank(list, candidates(totals)).orThrow();

    assertThat(parts(edition)).isEqualTo(parts);
    assertThat(edition.cuts())
        .containsExactly(new CutLine(Optional.empty(), edition.entries().size(), tied));
  }

  @Test
  void may_refuse_to_cut_where_somebody_is_level_at_the_line() {
    WithProblems<Edition> ranked =
        Ranking.rank(list(new FirstEntries(2, LineTies.REFUSED)), candidates("A9 B8 C8 D8 E1"));

    assertThat(ranked.value()).isEmpty();
    assertThat(ranked.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .containsExactly(
            "/cut/entries/ties: TIED_AT_LINE At the line of 2 entries 3 candidates are level, from"
                + " \"B\" to \"D\".");
    assertThat(ranked.problems().get(0).sentence(Language.CHINESE))
        .isEqualTo("取前 2 名的入围线上有 3 个对象并列，自“B”至“D”。");
  }

  @ParameterizedTest(name = "up to place {0} by {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2, COMPETITION, ABC|DEF
          2, MODIFIED,    A|BCDEF
          2, DENSE,       ABC|DEF
          3, DENSE,       ABCDE|F
          2, ORDINAL,     AB|CDEF
          2, AVERAGE,     A|BCDEF
          """)
  void takes_all_up_to_a_place_as_the_scheme_counts_places(
      long last, TieScheme ties, String parts) {
    ListDefinition list = list(new UpToPlace(last)).withLastKey(new ByCode()).withTies(ties);

    Edition edition = Ranking.rank(list, candidates("A9 B8 C8 D7 E7 F1")).orThrow();

    assertThat(parts(edition)).isEqualTo(parts.replace("|", "||"));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          HIGHEST_FIRST; [8, ..); ABC|DEF
          HIGHEST_FIRST; (8, ..); A|BCDEF
          HIGHEST_FIRST; [7.5, ..); ABC|DEF
          HIGHEST_FIRST; [10, ..); |ABCDEF
          LOWEST_FIRST;  (.., 7]; FDE|BCA
          LOWEST_FIRST;  (.., 7); F|DEBCA
          """)
  void takes_all_whose_value_reaches_a_line_or_passes_it(
      Direction direction, String within, String parts) {
    SortKey key = Invented.BY_TOTAL.keys().get(0).withDirection(direction);
    ListDefinition list =
        Invented.BY_TOTAL
            .withKeys(key)
            .withCut(new WithinValues(Interval.parse(within).orElseThrow()));

    Edition edition = Ranking.rank(list, candidates("A9 B8 C8 D7 E7 F1")).orThrow();

    assertThat(parts(edition)).isEqualTo(parts.replace("|", "||"));
  }

  /** The three rows of {@code FETCH FIRST 2 ROWS WITH TIES} that H2 2.3.232 returns. */
  @Test
  void first_entries_with_ties_are_those_of_a_database() {
    Edition edition =
        Ranking.rank(
                list(new FirstEntries(2, LineTies.WITH_TIES)),
                candidates("A50 B40 C40 D30 F30 G10"))
            .orThrow();

    assertThat(parts(edition)).isEqualTo("ABC||DFG");
  }

  @Test
  void cuts_each_group_by_itself() {
    Grouping province = Grouping.of("province");
    ImmutableList<Candidate> candidates =
        candidates("A9 B8 C8 D7 E7 F1").stream()
            .map(
                candidate ->
                    Candidate.builder()
                        .from(candidate)
                        .putGroup(
                            province,
                            GroupCode.of("ADE".contains(candidate.id().text()) ? "33" : "32"))
                        .build())
            .collect(ImmutableList.toImmutableList());
    ListDefinition list =
        list(new FirstEntries(1, LineTies.WITH_TIES)).withPartition(province).withReserve(1);

    Edition edition = Ranking.rank(list, candidates).orThrow();

    assertThat(parts(edition)).isEqualTo("BCA|FDE|");
    assertThat(edition.ranked())
        .extracting(e -> e.candidate().text())
        .containsExactly("B", "C", "F", "A", "D", "E");
    assertThat(edition.cuts())
        .containsExactly(
            new CutLine(Optional.of(GroupCode.of("32")), 2, 2),
            new CutLine(Optional.of(GroupCode.of("33")), 1, 0));
  }

  private static ListDefinition list(Cut cut) {
    return Invented.BY_TOTAL.withCut(cut);
  }

  private static String parts(Edition edition) {
    return ids(edition.entries()) + '|' + ids(edition.reserve()) + '|' + ids(edition.beyond());
  }

  private static String ids(List<Placing> entries) {
    return String.join("", entries.stream().map(entry -> entry.candidate().text()).toList());
  }

  /** Candidates of one letter, each with its total behind it. */
  private static ImmutableList<Candidate> candidates(String totals) {
    return Splitter.on(' ')
        .splitToStream(totals)
        .map(text -> Invented.valued(text.substring(0, 1), text.substring(1)))
        .collect(ImmutableList.toImmutableList());
  }
}
