package org.chamberkit.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.scoring.FiveGood.count;
import static org.chamberkit.scoring.FiveGood.fulfilled;
import static org.chamberkit.scoring.FiveGood.other;
import static org.chamberkit.scoring.FiveGood.ratings;
import static org.chamberkit.scoring.FiveGood.ratio;
import static org.chamberkit.scoring.FiveGood.replacing;
import static org.chamberkit.scoring.FiveGood.score;
import static org.chamberkit.scoring.FiveGood.share;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.cut.FirstEntries;
import org.chamberkit.cut.LineTies;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.label.LabelStyle;
import org.chamberkit.label.Labels;
import org.chamberkit.place.Direction;
import org.chamberkit.place.TieScheme;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionExplanation;
import org.chamberkit.ranking.Excluded;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.ListId;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.ranking.Reason.LevelWith;
import org.chamberkit.ranking.Reason.PartedFrom;
import org.chamberkit.ranking.SortKey;
import org.chamberkit.rating.PartId;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From evaluations of districts to their places. */
class FiveGoodRankingTest {

  private static final ListDefinition LIST =
      ListDefinition.builder()
          .id(ListId.of("invented-five-good"))
          .name(Name.of("虚构市“五好”排名", "Five Good of an invented city"))
          .addKeys(
              key("total", Direction.HIGHEST_FIRST),
              key("dimension/role", Direction.HIGHEST_FIRST),
              key("perspective/superior", Direction.HIGHEST_FIRST),
              key("step/lateness", Direction.LOWEST_FIRST))
          .ties(TieScheme.COMPETITION)
          .build();

  private static final ImmutableList<Evaluation> DISTRICTS =
      ImmutableList.of(
          // 98, 2 of them lost in the role
          of(other(1), replacing(FiveGood.FULL, "R4", count(2))),
          // 98, 2 of them lost in the chambers
          of(other(2), replacing(FiveGood.FULL, "C4", share(1, 2))),
          // 99.52: 4 × 0.6 × 0.2 = 0.48 lost by what the superior gave
          of(other(3), replacing(FiveGood.FULL, "P4", ratings("excellent", "excellent", "good"))),
          // 99.52: 4 × (0.2 × 0.4 + 0.2 × 0.2) = 0.48 lost by what the others gave
          of(other(4), replacing(FiveGood.FULL, "P4", ratings("fair", "good", "excellent"))),
          // 99.5, one late report
          of(other(5), replacing(FiveGood.FULL, "D1", count(1))),
          // 99.5, nine of ten posts filled
          of(other(6), replacing(FiveGood.FULL, "S1", ratio(9, 10))),
          // 99, the same to the end
          of(
              other(8),
              replacing(FiveGood.FULL, "T1", fulfilled("congress", "chair", "yearly", "rules"))),
          of(
              other(7),
              replacing(FiveGood.FULL, "T1", fulfilled("congress", "chair", "yearly", "records"))),
          // 100
          of(other(9), FiveGood.FULL),
          // 92.08, but vetoed
          of(FiveGood.EAST, FiveGood.DISTRICT)
              .withFindings(new Finding(PartId.of("fraud"), "虚构", LocalDate.of(2023, 11, 2))),
          // 96 to 100
          of(FiveGood.WEST, Wenzhou.without(FiveGood.FULL, "R4")),
          of(FiveGood.YOUNG, FiveGood.FULL),
          of(FiveGood.OLD, FiveGood.FULL));

  @Test
  void parts_who_is_level_by_the_next_key_of_the_chain() {
    Edition edition = Ranking.rank(LIST, candidates(DISTRICTS)).orThrow();

    assertThat(edition.entries().stream().map(FiveGoodRankingTest::line).collect(joining("\n")))
        .isEqualTo(
            """
            1 F-990119 [100, 25, 1, 0] leads
            2 F-990114 [99.52, 25, 1, 0] by total
            3 F-990113 [99.52, 25, 0.9, 0] by perspective/superior
            4 F-990116 [99.5, 25, 1, 0] by total
            5 F-990115 [99.5, 25, 1, 0.5] by step/lateness
            6 F-990117 [99, 25, 1, 0] by total
            6 F-990118 [99, 25, 1, 0] level with F-990117
            8 F-990112 [98, 25, 1, 0] by total
            9 F-990111 [98, 23, 1, 0] by dimension/role""");
    assertThat(edition.invented()).isTrue();
  }

  @Test
  void gives_no_place_to_the_vetoed_the_gated_and_the_provisional() {
    WithProblems<Edition> edition = Ranking.rank(LIST, candidates(DISTRICTS));

    assertThat(
            edition.orThrow().excluded().stream()
                .map(FiveGoodRankingTest::line)
                .collect(joining("\n")))
        .isEqualTo(
            """
            F-990101 [fraud] []
            F-990102 [] [total, dimension/role]
            F-990103 [existence] []
            F-990104 [existence] []""");
    assertThat(edition.problems())
        .extracting(problem -> problem.line(Language.ENGLISH))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("/candidates/10/values: UNKNOWN_VALUE "));
  }

  @Test
  void gives_the_same_places_whatever_the_order_of_the_districts() {
    Edition edition = Ranking.rank(LIST, candidates(DISTRICTS)).orThrow();
    for (long seed = 1; seed <= 20; seed++) {
      List<Evaluation> shuffled = new ArrayList<>(DISTRICTS);
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(Ranking.rank(LIST, candidates(shuffled)).orThrow())
          .as("seed %s", seed)
          .isEqualTo(edition);
    }
  }

  /** Each value of the cards makes a list of its own. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dimension/role       | 8 | =1 25, =1 25, =1 25, =1 25, =1 25, =1 25, =1 25, =1 25
          dimension/role       | 9 | =1 25, =1 25, =1 25, =1 25, =1 25, =1 25, =1 25, =1 25, 9 23
          dimension/chambers   | 8 | =1 20, =1 20, =1 20, =1 20, =1 20, =1 20, =1 20, =1 20, =1 20
          perspective/superior | 2 | =1 1, =1 1, =1 1, =1 1, =1 1, =1 1, =1 1, =1 1, =1 1
          total                | 2 | 1 100, =2 99.52, =2 99.52
          total                | 1 | 1 100
          """)
  void cuts_and_labels_a_list_of_any_value_of_the_cards(String key, int count, String expected) {
    Edition edition = Ranking.rank(listOf(key, count), candidates(DISTRICTS)).orThrow();

    assertThat(
            edition.entries().stream()
                .map(entry -> edition.label(entry) + " " + entry.values().get(ValueKey.of(key)))
                .collect(joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} lacks in {1}")
  @CsvSource({
    "total, F-990102",
    "dimension/role, F-990102",
    "dimension/chambers, ''",
    "perspective/superior, ''"
  })
  void names_whose_card_leaves_open_the_value_of_a_list(String key, String lacking) {
    Edition edition = Ranking.rank(listOf(key, 5), candidates(DISTRICTS)).orThrow();

    assertThat(
            edition.excluded().stream()
                .filter(excluded -> excluded.unknownKeys().contains(ValueKey.of(key)))
                .map(excluded -> excluded.candidate().text())
                .collect(joining(" ")))
        .isEqualTo(lacking);
  }

  @Test
  void explains_a_place_by_the_dimension_that_the_list_ranks() {
    Edition edition = Ranking.rank(listOf("dimension/role", 8), candidates(DISTRICTS)).orThrow();

    assertThat(
            EditionExplanation.of(edition, CandidateId.of(other(1)), Language.ENGLISH)
                .orElseThrow())
        .contains(
            "place 9 of 9",
            "Not on the list: behind the cut.",
            "dimension/role, highest first: 23",
            "dimension/role 23 against 25.");
  }

  private static ListDefinition listOf(String key, int count) {
    return ListDefinition.builder()
        .id(ListId.of("invented-list"))
        .name(Name.of("虚构榜单", "invented list"))
        .addKey(key(key, Direction.HIGHEST_FIRST))
        .ties(TieScheme.COMPETITION)
        .cut(new FirstEntries(count, LineTies.WITH_TIES))
        .labels(Labels.PLAIN.withStyle(LabelStyle.EQUALS))
        .build();
  }

  private static Evaluation of(String district, Evaluation evaluation) {
    return evaluation.withSubject(FiveGood.subject(district));
  }

  private static ImmutableList<Candidate> candidates(List<Evaluation> evaluations) {
    return evaluations.stream()
        .map(evaluation -> score(evaluation).candidate())
        .collect(toImmutableList());
  }

  private static SortKey key(String key, Direction direction) {
    return SortKey.of(ValueKey.of(key), direction);
  }

  private static String line(Placing placing) {
    String reason = placing.reason().word();
    if (placing.reason() instanceof PartedFrom parted) {
      reason = "by " + parted.key();
    } else if (placing.reason() instanceof LevelWith level) {
      reason = "level with " + level.before();
    }
    return "%s %s %s %s"
        .formatted(placing.place(), placing.candidate(), placing.values().values(), reason);
  }

  private static String line(Excluded excluded) {
    Stream<String> rules = excluded.exclusions().stream().map(exclusion -> exclusion.rule());
    return "%s %s %s".formatted(excluded.candidate(), rules.toList(), excluded.unknownKeys());
  }
}
