package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chamberkit.io.Collected;
import org.chamberkit.io.CsvEncoding;
import org.chamberkit.io.CsvTable;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.ReadOptions;
import org.chamberkit.io.RecordReader;
import org.chamberkit.ranking.Edition;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.sheet.EditionRow;
import org.chamberkit.sheet.ScoreRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results as tables of comma-separated values. */
class TableOutputTest {

  private static final Path CITY = Path.of("src/main/resources/five-good-city");
  private static final Path CARDS = CITY.resolve("score-cards.ndjson");

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(CsvEncoding.class)
  void score_writes_the_points_of_all_cards_which_read_back(CsvEncoding encoding)
      throws IOException {
    Path table = directory.resolve("scores.csv");

    Outcome outcome = score("--output", table, "--encoding", encoding);

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
    List<ScoreRow> expected;
    try (RecordReader<ScoreCard> cards = JsonDocument.SCORE_CARD.records(JsonSource.of(CARDS))) {
      expected = cards.collect().values().stream().map(ScoreRow::of).toList();
    }
    assertThat(read(CsvTable.SCORES, table, encoding)).isEqualTo(expected).hasSize(16);
  }

  @Test
  void rank_writes_the_rows_of_the_edition_packed_if_the_name_says_so() throws IOException {
    Path table = directory.resolve("edition.csv.gz");
    Path edition = directory.resolve("edition.json");
    assertThat(Outcome.of(rank("--output", table)).status()).isZero();
    assertThat(Outcome.of(rank("--output", edition)).status()).isZero();

    Edition whole = JsonDocument.EDITION.read(JsonSource.of(edition)).orThrow();
    assertThat(read(CsvTable.EDITIONS, table, CsvEncoding.UTF_8)).isEqualTo(EditionRow.of(whole));
  }

  @Test
  void with_an_error_strict_leaves_no_table() throws IOException {
    Path table = directory.resolve("scores.csv");
    Path evaluations = directory.resolve("evaluations.ndjson");
    Files.writeString(
        evaluations, Files.readString(CITY.resolve("evaluations.ndjson")) + "{\"format\": 1}\n");

    Outcome outcome =
        Outcome.of(
            "score",
            "--rubric",
            CITY.resolve("rubric.json"),
            "--round",
            CITY.resolve("round.json"),
            "--directory",
            CITY.resolve("directory.json"),
            "--evaluations",
            evaluations,
            "--output",
            table,
            "--strict");

    assertThat(outcome.status()).isEqualTo(1);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(evaluations);
    }
  }

  @Test
  void an_encoding_without_a_table_is_wrong() {
    score("--output", directory.resolve("cards.ndjson"), "--encoding", "GB18030")
        .shouldBe(
            2,
            "",
            "--encoding needs a table, a file whose name ends in .csv.",
            "Try: chamberkit score --help");
  }

  @Test
  void a_command_that_writes_no_table_says_so() {
    Outcome.of("check", CARDS, "--output", directory.resolve("problems.csv"))
        .shouldBe(
            2,
            "",
            "This command writes no table; give --output a name that does not end in .csv.",
            "Try: chamberkit check --help");
  }

  private static Object[] rank(Object... options) {
    return Stream.concat(
            Stream.of("rank", "--list", CITY.resolve("list.json"), "--candidates", CARDS),
            Stream.of(options))
        .toArray();
  }

  private static Outcome score(Object... options) {
    return Outcome.of(
        Stream.concat(
                Stream.of(
                    "score",
                    "--rubric",
                    CITY.resolve("rubric.json"),
                    "--round",
                    CITY.resolve("round.json"),
                    "--directory",
                    CITY.resolve("directory.json"),
                    "--evaluations",
                    CITY.resolve("evaluations.ndjson")),
                Stream.of(options))
            .toArray());
  }

  private static <T> List<T> read(CsvTable<T> table, Path file, CsvEncoding encoding)
      throws IOException {
    try (RecordReader<T> rows =
        table.records(JsonSource.of(file), encoding, ReadOptions.STANDARD)) {
      Collected<T> collected = rows.collect();
      assertThat(collected.problems()).isEmpty();
      return collected.values();
    }
  }
}
