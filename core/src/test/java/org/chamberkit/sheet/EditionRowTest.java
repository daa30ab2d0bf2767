package org.chamberkit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.label.LabelStyle;
import org.chamberkit.label.Labels;
import org.chamberkit.label.PlaceBand;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Unit;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionRowTest {

  private static final ValueKey REVENUE = ValueKey.of("revenue");

  private static final Edition EDITION =
      Ranking.rank(
              ListDefinition.builder()
                  .id(ListId.of("invented-top"))
                  .name(Name.ofChinese("虚构榜单"))
                  .addKey(SortKey.of(REVENUE, Direction.HIGHEST_FIRST).withUnit(Unit.of("yuan")))
                  .ties(TieScheme.COMPETITION)
                  .cut(new FirstEntries(2, LineTies.WITH_TIES))
                  .reserve(1)
                  .labels(
                      Labels.builder()
                          .style(LabelStyle.CHINESE)
                          .addBands(new PlaceBand(4, 9))
                          .valuesUpTo(1L)
                          .addOutsideRules("late")
                          .build())
                  .build(),
              ImmutableList.of(
                  candidate("a", 9),
                  candidate("b", 7),
                  candidate("c", 7),
                  candidate("d", 5),
                  candidate("e", 4),
                  candidate("f", 9)
                      .withExclusions(
                          new Exclusion("late", Name.ofChinese("迟报"), "虚构：迟报", Optional.empty())),
                  Candidate.builder().id(CandidateId.of("g")).build()))
          .orThrow()
          .withId(EditionId.of("2023"));

  @Test
  void rows_say_where_everybody_stands_and_what_is_printed() {
    assertThat(EditionRow.of(EDITION))
        .extracting(
            row ->
                row.candidate()
                    + " "
                    + row.part().word()
                    + " "
                    + row.label().orElse("-")
                    + " "
                    + row.place().map(Decimal::toString).orElse("-")
                    + " "
                    + row.values().values()
                    + row.units().values())
        .containsExactly(
            "a listed 第1名 1 [9][yuan]",
            "b listed 并列第2名 2 [7][yuan]",
            "c listed 并列第2名 2 [7][yuan]",
            "d reserve 第4-9名 4 [5][yuan]",
            "e beyond 第4-9名 5 [4][yuan]",
            "f excluded 3名以外 - [][]",
            "g excluded - - [][]");
    assertThat(EditionRow.of(EDITION))
        .allSatisfy(row -> assertThat(row.edition()).contains(EditionId.of("2023")));
  }

  @ParameterizedTest(name = "{0}, place {1}, label {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          LISTED,   -, 12,      /part: PLACE_AGAINST_PART
          EXCLUDED, 3, -,       /part: PLACE_AGAINST_PART
          LISTED,   3, third,   /label: LABEL_NOT_KNOWN
          LISTED,   3, 03,      /label: LABEL_NOT_KNOWN
          LISTED,   3, 4,       /label: LABEL_AGAINST_PLACE
          BEYOND,   3, =3,      /label: LABEL_AGAINST_PLACE
          RESERVE,  3, 4-9,     /label: LABEL_AGAINST_PLACE
          LISTED,   3, 500X,    /label: LABEL_AGAINST_PLACE
          EXCLUDED, -, 第3名,   /label: LABEL_AGAINST_PLACE
          """)
  void a_row_that_contradicts_itself_cannot_be_built(
      EditionPart part, String place, String label, String expected) {
    EditionRow.Builder row =
        EditionRow.builder()
            .list(ListId.of("invented-top"))
            .part(part)
            .candidate(CandidateId.of("a"))
            .label(Optional.ofNullable(label))
            .place(Optional.ofNullable(place).map(Decimal::parse))
            .sharedBy(Optional.ofNullable(place).map(shared -> 1L));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(row::build)
        .withMessageStartingWith(expected);
  }

  private static Candidate candidate(String id, long revenue) {
    return Candidate.builder()
        .id(CandidateId.of(id))
        .putValue(REVENUE, new Fraction(revenue, 1))
        .build();
  }
}
