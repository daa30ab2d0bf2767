package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Subjects are scored together: a place by a figure, a target, and a mean of the group; all of it
 * is invented.
 */
class ScoreCohortTest {

  private static final Path COHORT = Golden.of("cohort/cohort.json").file();
  private static final Path RUBRIC = Golden.of("cohort/rubric.json").file();
  private static final Path EVALUATIONS = Golden.of("cohort/evaluations.ndjson").file();
  private static final Path FACTS =
      Path.of("src/main/resources/term-report-city").resolve("facts.ndjson");
  private static final Path DIRECTORY = Path.of("src/main/resources/five-good-city/directory.json");

  @TempDir private Path folder;

  private static Outcome score(Path evaluations, Object... more) {
    return run(
        List.of("score", "--evaluations", evaluations, "--directory", DIRECTORY, "--facts", FACTS),
        more);
  }

  private static Outcome check(Object... more) {
    return run(List.of("check"), more);
  }

  private static Outcome run(List<Object> command, Object... more) {
    List<Object> words = new ArrayList<>(command);
    words.addAll(List.of("--rubric", RUBRIC, "--cohort", COHORT));
    words.addAll(List.of(more));
    return Outcome.of(words.toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void scores_all_together_by_places_targets_and_means(String language) throws IOException {
    Outcome outcome = score(EVALUATIONS, "--lang", language);

    Golden.of("cohort/table-" + language + ".txt").shouldEqual(outcome.out());
    Golden.of("cohort/told-" + language + ".txt").shouldEqual(outcome.err());
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void explains_a_place_by_its_group(String language) throws IOException {
    Outcome outcome = score(EVALUATIONS, "--lang", language, "--explain", "F-990102");

    Golden.of("cohort/F-990102-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_the_result_of_the_cohort_as_one_document() throws IOException {
    Outcome outcome = score(EVALUATIONS, "--output", "-");

    Golden.of("cohort/result.json").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_the_points_of_the_cohort_as_a_table() throws IOException {
    Path table = folder.resolve("scores.csv");

    assertThat(score(EVALUATIONS, "--output", table).status()).isZero();

    assertThat(Files.readAllLines(table, StandardCharsets.UTF_8))
        .hasSize(4)
        .element(2)
        .asString()
        .contains(",F-990102,")
        .contains(",22,");
  }

  @Test
  void scores_nobody_while_one_is_refused_but_tells_all() throws IOException {
    List<String> lines = Files.readAllLines(EVALUATIONS, StandardCharsets.UTF_8);
    Path evaluations = folder.resolve("evaluations.ndjson");
    Files.write(
        evaluations,
        List.of(
            lines.get(0).replace("\"founded\"", "\"found\""),
            lines.get(1).replace("\"count\":5", "\"count\":\"5\""),
            lines.get(2).replace("F-990106", "F-990107")),
        StandardCharsets.UTF_8);

    Outcome outcome = score(evaluations, "--output", "-");

    assertThat(outcome.out()).isEmpty();
    Golden.of("cohort/refused.txt").shouldEqual(outcome.err().replace(folder.toString(), "folder"));
    assertThat(outcome.status()).isEqualTo(1);
    Path result = folder.resolve("result.json");
    assertThat(score(evaluations, "--output", result).status()).isEqualTo(1);
    assertThat(result).doesNotExist();
    Outcome checked =
        check("--directory", DIRECTORY, "--facts", FACTS, evaluations, "--output", "-");
    assertThat(checked.err().replace(folder.toString(), "folder").lines().sorted())
        .containsExactlyElementsOf(
            Golden.of("cohort/refused.txt").text().lines().sorted().toList());
  }

  @Test
  void a_check_tells_what_scoring_would_tell() throws IOException {
    Outcome outcome = check("--directory", DIRECTORY, "--facts", FACTS, EVALUATIONS);

    assertThat(outcome.err().lines().sorted())
        .containsExactlyElementsOf(
            Golden.of("cohort/told-en.txt").text().lines().sorted().toList());
    assertThat(outcome.out()).endsWith("evaluations.ndjson     3         3         0\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void refuses_a_cohort_that_ranks_by_figures_without_facts() {
    Outcome outcome = check("--directory", DIRECTORY, EVALUATIONS);

    assertThat(outcome.err())
        .isEqualTo(
            COHORT
                + ":43:19 /ranks/0/by/figure: NO_FIGURES Item \"place\" is ranked by figure \"R1.3\","
                + " so figures must be given.\n"
                + "With this rubric and what was given beside it nothing can be scored; the"
                + " evaluations were checked for their form alone.\n"
                + "Read 3, accepted 3, rejected 0.\n");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void says_which_options_go_together() {
    score(EVALUATIONS, "--round", COHORT)
        .shouldBe(
            2, "", "--cohort holds the round; leave out --round.", "Try: chamberkit score --help");
    Outcome.of("check", EVALUATIONS, "--cohort", COHORT)
        .shouldBe(
            2,
            "",
            "Only with --rubric are evaluations checked against what else was given.",
            "Try: chamberkit check --help");
  }
}
