package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.scoring.ScoreCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that name a figure are answered from facts; city, facts and rubric are invented. */
class ScoreByFactsTest {

  private static final Path TERM = Path.of("src/main/resources/term-report-city");
  private static final Path RUBRIC = TERM.resolve("rubric.json");
  private static final Path EVALUATIONS = TERM.resolve("evaluations.ndjson");
  private static final Path FACTS = TERM.resolve("facts.ndjson");
  private static final Path DIRECTORY = Path.of("src/main/resources/five-good-city/directory.json");

  @TempDir private Path folder;

  private static Outcome score(Path facts, Object... more) {
    return Outcome.of(
        Stream.concat(
                Stream.of(
                    "score",
                    "--rubric",
                    RUBRIC,
                    "--directory",
                    DIRECTORY,
                    "--evaluations",
                    EVALUATIONS,
                    "--facts",
                    facts),
                Stream.of(more))
            .toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void answers_from_facts_and_tells_what_was_typed_in_otherwise(String language)
      throws IOException {
    Outcome outcome = score(FACTS, "--lang", language);

    Golden.of("facts/table-" + language + ".txt").shouldEqual(outcome.out());
    Golden.of("facts/told-" + language + ".txt").shouldEqual(outcome.err());
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void follows_a_score_down_to_the_facts(String language) throws IOException {
    Outcome outcome = score(FACTS, "--explain", "F-990106", "--lang", language);

    Golden.of("facts/F-990106-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_cards_that_name_the_facts_by_whose_knowledge_they_were_scored() throws IOException {
    Path cards = folder.resolve("cards.ndjson");
    assertThat(score(FACTS, "--known-on", "2022-01-31", "--output", cards).status()).isZero();

    ScoreCard card;
    try (var records = JsonDocument.SCORE_CARD.records(JsonSource.of(cards))) {
      card = records.next().orElseThrow().orThrow();
    }
    assertThat(card.lines().get(0).origin())
        .get()
        .isInstanceOfSatisfying(
            Origin.OfFigure.class,
            origin -> {
              assertThat(origin.facts()).hasSize(15);
              assertThat(origin.knownOn())
                  .hasValueSatisfying(day -> assertThat(day).hasToString("2022-01-31"));
            });
  }

  @Test
  void scores_by_the_facts_that_can_be_used_and_tells_of_the_others() throws IOException {
    List<String> lines = Files.readAllLines(FACTS, StandardCharsets.UTF_8);
    Path facts = folder.resolve("facts.ndjson");
    lines.set(0, lines.get(0).replace("\"F-9901", "\"F-9902"));
    Files.write(facts, lines, StandardCharsets.UTF_8);

    Outcome outcome = score(facts);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("F-990101");
    assertThat(outcome.err())
        .startsWith(facts + ":1:")
        .contains("UNKNOWN_FACT_ORGANIZATION")
        .endsWith("Of the facts: Read 1063, accepted 1062, rejected 1.\n");
  }

  @Test
  void scores_nothing_if_the_facts_make_no_register() throws IOException {
    List<String> lines = Files.readAllLines(FACTS, StandardCharsets.UTF_8);
    Path facts = folder.resolve("facts.ndjson");
    Files.writeString(facts, lines.get(0) + "\n" + lines.get(0) + "\n", StandardCharsets.UTF_8);

    Outcome outcome = score(facts);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("the evaluations were checked for their form alone.");
  }

  @Test
  void says_that_facts_were_not_used_where_no_item_names_a_figure() {
    Path city = Path.of("src/main/resources/five-good-city");

    Outcome outcome =
        Outcome.of(
            "score",
            "--rubric",
            city.resolve("rubric.json"),
            "--round",
            city.resolve("round.json"),
            "--directory",
            DIRECTORY,
            "--evaluations",
            city.resolve("evaluations.ndjson"),
            "--facts",
            FACTS);

    assertThat(outcome.err())
        .contains("\nNothing asked for a figure, so the facts were not used.\nOf the facts: ");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void says_which_options_go_together() {
    Outcome.of("score", "--rubric", RUBRIC, "--evaluations", EVALUATIONS, "--facts", FACTS)
        .shouldBe(2, "", "--facts needs --directory.", "Try: chamberkit score --help");
    Outcome.of(
            "score", "--rubric", RUBRIC, "--evaluations", EVALUATIONS, "--known-on", "2022-01-31")
        .shouldBe(
            2, "", "--definitions and --known-on need --facts.", "Try: chamberkit score --help");
  }
}
