package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.tally.FigureList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresCommandTest {

  private static final Path DIRECTORY = Path.of("src/main/resources/five-good-city/directory.json");
  private static final Path FACTS = Path.of("src/main/resources/term-report-city/facts.ndjson");

  @TempDir private Path folder;

  private static Outcome figures(Object... more) {
    return figures(FACTS, more);
  }

  private static Outcome figures(Path facts, Object... more) {
    List<Object> arguments =
        Stream.concat(
                Stream.of("figures", "--directory", DIRECTORY, "--facts", facts), Stream.of(more))
            .collect(Collectors.toList());
    return Outcome.of(arguments.toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void prints_the_figures_of_every_organization(String language) throws IOException {
    Outcome outcome = figures("--from", "2019-01-01", "--to", "2019-12-31", "--lang", language);

    Golden.of("figures/city-" + language + ".txt").shouldEqual(outcome.out());
    Golden.of("figures/city-" + language + "-errors.txt").shouldEqual(outcome.err());
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void traces_a_figure_to_its_facts(String language) throws IOException {
    Outcome outcome =
        figures(
            "--from", "2019-07-01", "--to", "2019-09-30", "--trace", "R1.4.a", "--lang", language);

    Golden.of("figures/trace-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_a_document_that_holds_what_the_table_prints() throws IOException {
    Path file = folder.resolve("figures.json");
    Outcome outcome = figures("--from", "2017-01-01", "--to", "2021-12-31", "--output", file);

    assertThat(outcome.out()).isEmpty();
    FigureList list =
        JsonDocument.FIGURES
            .read(new JsonSource("figures.json", () -> Files.newInputStream(file)))
            .orThrow();
    assertThat(list.lines())
        .filteredOn(line -> line.figure().text().equals("R1.4.a"))
        .filteredOn(line -> line.organization().text().equals("F-990100"))
        .singleElement()
        .satisfies(line -> assertThat(line.reports()).isPositive());
  }

  @Test
  void goes_by_what_was_known_on_a_day() {
    Outcome then =
        figures(
            "--from",
            "2021-01-01",
            "--to",
            "2021-12-31",
            "--known-on",
            "2022-01-31",
            "--trace",
            "R1.4.a");
    Outcome now = figures("--from", "2021-01-01", "--to", "2021-12-31", "--trace", "R1.4.a");

    assertThat(then.out()).contains("lecture").contains("1450");
    assertThat(now.out()).contains("lecture").doesNotContain("1450");
  }

  @Test
  void a_fact_that_does_not_fit_is_told_with_its_place_and_the_others_count() throws IOException {
    Path facts = folder.resolve("facts.ndjson");
    List<String> lines = Files.readAllLines(FACTS, StandardCharsets.UTF_8);
    Files.writeString(
        facts,
        lines.get(0).replace("\"F-9901", "\"F-9902") + "\n" + lines.get(1) + "\n",
        StandardCharsets.UTF_8);
    Outcome outcome = figures(facts, "--from", "2016-01-01", "--to", "2021-12-31");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .contains(facts + ":1:")
        .contains("UNKNOWN_FACT_ORGANIZATION")
        .endsWith("Read 2, accepted 1, rejected 1.\n");
  }

  @Test
  void says_that_the_period_is_turned_round_or_that_there_is_no_such_figure() {
    assertThat(figures("--from", "2021-12-31", "--to", "2021-01-01"))
        .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(2))
        .satisfies(
            outcome -> assertThat(outcome.err()).startsWith("--from must not be later than --to."));
    assertThat(figures("--from", "2021-01-01", "--to", "2021-12-31", "--trace", "R9"))
        .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(1))
        .satisfies(
            outcome ->
                assertThat(outcome.err())
                    .contains("No figure \"R9\" of the highest organizations"));
  }
}
