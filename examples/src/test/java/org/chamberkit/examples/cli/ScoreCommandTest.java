package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.examples.Wenzhou.CHAMBERS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamberkit.examples.Golden;
import org.chamberkit.examples.Wenzhou;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreCommandTest {

  private static final Path BROKEN = Path.of("src/test/resources/golden/broken/evaluations.ndjson");
  private static final String PROVISIONAL =
      CHAMBERS.evaluationsFile() + ":10:295 /answers: " + Outcome.OPEN_ANSWER;

  @TempDir private Path directory;

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({"CHAMBERS, en", "CHAMBERS, zh", "DEPARTMENTS, en", "DEPARTMENTS, zh"})
  void prints_the_table(Wenzhou example, String language) throws IOException {
    Outcome outcome = score(example, "--lang", language);

    Golden.of("table/" + example.word() + "-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void counts_what_was_read_in_the_language_asked_for() {
    assertThat(score(CHAMBERS).err())
        .isEqualTo(PROVISIONAL + "\nRead 12, accepted 12, rejected 0.\n");
    assertThat(score(CHAMBERS, "--lang", "zh").err())
        .isEqualTo(
            CHAMBERS.evaluationsFile()
                + ":10:295 /answers: "
                + Outcome.OPEN_ANSWER_IN_CHINESE
                + "\n共读取 12 条，接受 12 条，拒绝 0 条。\n");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "CHAMBERS, invented-02, en", "CHAMBERS, invented-02, zh",
    "CHAMBERS, invented-10, en", "CHAMBERS, invented-10, zh",
    "DEPARTMENTS, invented-department-2, en", "DEPARTMENTS, invented-department-2, zh"
  })
  void explains_the_points_of_a_subject_instead(Wenzhou example, String id, String language)
      throws IOException {
    Outcome outcome = score(example, "--explain", id, "--lang", language);

    Golden.of("explanation/" + id + "-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void explains_every_evaluation_of_the_subject() throws IOException {
    String line = CHAMBERS.lines().get(1);
    String other = line.replace("2012-12-31", "2012-06-30");
    byte[] both = (line + "\n" + other + "\n").getBytes(StandardCharsets.UTF_8);
    String one = Golden.of("explanation/invented-02-en.txt").text();
    String half = one.replace("2012-12-31", "2012-06-30");

    Outcome.ofInput(
            both,
            "score",
            "--rubric",
            CHAMBERS.rubricFile(),
            "--evaluations",
            "-",
            "--explain",
            "invented-02")
        .shouldBe(0, one + "\n" + half, "Read 2, accepted 2, rejected 0.");
  }

  @Test
  void merges_the_files_of_a_dossier_before_it_scores() throws IOException {
    String evaluation = CHAMBERS.lines().get(1).replaceFirst("\"format\":[^,]*,\"version\":1,", "");
    String dossier =
        "{\"format\":\"chamberkit.dossier\",\"version\":1,\"files\":[{\"source\":\"self\",\"evaluation\":"
            + evaluation
            + "},{\"source\":\"superior\",\"evaluation\":"
            + evaluation
            + "}]}\n";

    Outcome merged =
        Outcome.ofInput(
            dossier.getBytes(StandardCharsets.UTF_8),
            "score",
            "--rubric",
            CHAMBERS.rubricFile(),
            "--evaluations",
            "-",
            "--explain",
            "invented-02");

    assertThat(merged.err()).isEqualTo("Read 1, accepted 1, rejected 0.\n");
    assertThat(merged.out().replace("    From the files self, superior\n", ""))
        .isEqualTo(Golden.of("explanation/invented-02-en.txt").text());
  }

  @Test
  void scores_nothing_with_a_ballot_box_that_answers_no_item() throws IOException {
    Path box = directory.resolve("box.json");
    Files.writeString(
        box,
        """
        {"format": "chamberkit.ballot-box", "version": 1, "name": {"zh": "测评"},
         "invented": true, "scale": "[0, 100]", "candidates": ["invented-02"], "papers": []}
        """);

    Outcome outcome = score(CHAMBERS, "--ballots", box.toString());

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(
            box + ":1:1: ANSWERS_NO_ITEM This ballot box does not say which item it answers.\n");
  }

  @Test
  void says_that_no_accepted_evaluation_has_the_subject() {
    score(CHAMBERS, "--explain", "invented-99")
        .shouldBe(
            1,
            "",
            PROVISIONAL,
            "No evaluation that was accepted has the subject \"invented-99\".",
            "Read 12, accepted 12, rejected 0.");
  }

  @ParameterizedTest
  @EnumSource
  void writes_the_score_cards_as_a_stream_to_standard_output(Wenzhou example) throws IOException {
    Outcome outcome = score(example, "--output", "-");

    Golden.of("cards/" + example.word() + ".ndjson").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_the_score_cards_to_a_file_and_prints_no_table() throws IOException {
    Path file = directory.resolve("cards.ndjson");

    score(CHAMBERS, "--output", file)
        .shouldBe(0, "", PROVISIONAL, "Read 12, accepted 12, rejected 0.");

    assertThat(file).hasContent(Golden.of("cards/chambers.ndjson").text());
    assertThat(files()).containsExactly(file);
  }

  @Test
  void writes_the_score_cards_to_a_file_beside_an_explanation() throws IOException {
    Path file = directory.resolve("cards.ndjson");

    score(CHAMBERS, "--output", file, "--explain", "invented-02")
        .shouldBe(
            0,
            Golden.of("explanation/invented-02-en.txt").text(),
            PROVISIONAL,
            "Read 12, accepted 12, rejected 0.");

    assertThat(file).hasContent(Golden.of("cards/chambers.ndjson").text());
  }

  @ParameterizedTest
  @EnumSource
  void scores_what_is_good_and_reports_what_is_broken_with_its_place(Language language)
      throws IOException {
    Outcome outcome = score(CHAMBERS.rubricFile(), BROKEN, "--lang", language.tag());

    Golden.of("broken/problems-" + language.tag() + ".txt").shouldEqual(outcome.err());
    Golden.of("broken/table-" + language.tag() + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void writes_the_problems_as_a_document_that_reads_back_equal() throws IOException {
    Path file = directory.resolve("problems.json");

    Outcome outcome = score(CHAMBERS.rubricFile(), BROKEN, "--problems", file);

    var problems = JsonDocument.PROBLEMS.read(JsonSource.of(file)).orThrow();
    String printed =
        problems.stream()
            .map(problem -> problem.line(Language.ENGLISH) + "\n")
            .collect(Collectors.joining());
    assertThat(outcome.err()).isEqualTo(printed + "Read 10, accepted 3, rejected 7.\n");
    assertThat(file).hasBinaryContent(JsonDocument.PROBLEMS.document(problems));
    Golden.of("broken/problems.json").shouldEqual(Files.readString(file));
  }

  @Test
  void gives_no_result_under_strict_if_there_is_an_error() throws IOException {
    Path cards = directory.resolve("cards.ndjson");
    Path problems = directory.resolve("problems.json");
    String refused = "There are errors, so that by --strict there is no result.";
    String told =
        Golden.of("broken/problems-en.txt").text().replace("Read 10", refused + "\nRead 10");

    assertThat(score(CHAMBERS.rubricFile(), BROKEN, "--strict"))
        .isEqualTo(new Outcome(1, "", told));
    assertThat(score(CHAMBERS.rubricFile(), BROKEN, "--strict", "--output", "-"))
        .isEqualTo(new Outcome(1, "", told));
    assertThat(score(CHAMBERS.rubricFile(), BROKEN, "--strict", "--explain", "invented-01"))
        .isEqualTo(new Outcome(1, "", told));
    assertThat(
            score(
                CHAMBERS.rubricFile(),
                BROKEN,
                "--strict",
                "--output",
                cards,
                "--problems",
                problems))
        .isEqualTo(new Outcome(1, "", told));
    assertThat(files()).containsExactly(problems);
    assertThat(problems).hasContent(Golden.of("broken/problems.json").text());
  }

  @Test
  void gives_the_same_under_strict_if_there_is_no_error() throws IOException {
    assertThat(score(CHAMBERS, "--strict")).isEqualTo(score(CHAMBERS));
    assertThat(score(CHAMBERS, "--strict", "--output", "-"))
        .isEqualTo(score(CHAMBERS, "--output", "-"));
  }

  @Test
  void reports_the_form_of_the_evaluations_where_the_rubric_has_errors() throws IOException {
    Path rubric = directory.resolve("rubric.json");
    Files.writeString(
        rubric,
        Files.readString(CHAMBERS.rubricFile())
            .replace("\"maximum\": 100", "\"maximum\": 90")
            .replace("\"each\": 10", "\"each\": 0"));
    Path evaluations = directory.resolve("evaluations.ndjson");
    Files.writeString(
        evaluations,
        String.join(
            "\n",
            CHAMBERS.lines().get(0),
            CHAMBERS.lines().get(1).replace("\"count\":6", "\"count\":\"6\""),
            CHAMBERS.lines().get(2).replace("\"H1\"", "\"H9\"")));
    Path cards = directory.resolve("cards.ndjson");

    score(rubric, evaluations, "--output", cards)
        .shouldBe(
            1,
            "",
            rubric
                + ":42:25 /dimensions/0/parts/0/item/rule/perOccurrence/each: MOVES_NOTHING The"
                + " points \"each\" must not be 0.",
            evaluations
                + ":2:325 /answers/0/value/count: WRONG_TYPE A value of the type number belongs"
                + " here, not of the type string.",
            "With this rubric and what was given beside it nothing can be scored; the evaluations"
                + " were checked for their form alone.",
            "Read 3, accepted 2, rejected 1.");
    assertThat(cards).doesNotExist();
  }

  @Test
  void prints_no_table_if_nothing_was_accepted() {
    Outcome.ofInput(new byte[0], "score", "--rubric", CHAMBERS.rubricFile(), "--evaluations", "-")
        .shouldBe(
            1,
            "",
            "-:1:1: EMPTY_DOCUMENT There is no document here.",
            "Read 1, accepted 0, rejected 1.");
  }

  @Test
  void reads_an_array_of_evaluations_from_standard_input() throws IOException {
    String array = String.join(",\n", CHAMBERS.lines());
    Outcome outcome =
        Outcome.ofInput(
            ("[" + array + "]").getBytes(StandardCharsets.UTF_8),
            "score",
            "--rubric",
            CHAMBERS.rubricFile(),
            "--evaluations",
            "-");

    outcome.shouldBe(
        0,
        Golden.of("table/chambers-en.txt").text(),
        "-:10:295 /9/answers: " + Outcome.OPEN_ANSWER,
        "Read 12, accepted 12, rejected 0.");
  }

  @Test
  void reads_the_rubric_from_standard_input() throws IOException {
    Outcome.ofInput(
            Files.readAllBytes(CHAMBERS.rubricFile()),
            "score",
            "--rubric",
            "-",
            "--evaluations",
            CHAMBERS.evaluationsFile())
        .shouldBe(
            0,
            Golden.of("table/chambers-en.txt").text(),
            PROVISIONAL,
            "Read 12, accepted 12, rejected 0.");
  }

  @Test
  void refuses_evaluations_of_another_rubric() {
    Outcome outcome =
        score(CHAMBERS.rubricFile(), Wenzhou.DEPARTMENTS.evaluationsFile(), "--lang", "en");

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(
            Wenzhou.DEPARTMENTS.evaluationsFile()
                + ":1:56 /rubric: OTHER_RUBRIC This evaluation answers rubric"
                + " \"wenzhou-departments 2012\", not \"wenzhou-chambers-elsewhere 2012\".\n")
        .endsWith("\nRead 3, accepted 0, rejected 3.\n");
    assertThat(outcome.status()).isEqualTo(1);
  }

  private static Outcome score(Wenzhou example, Object... options) {
    return score(example.rubricFile(), example.evaluationsFile(), options);
  }

  private static Outcome score(Path rubric, Path evaluations, Object... options) {
    return Outcome.of(
        Stream.concat(
                Stream.of("score", "--rubric", rubric, "--evaluations", evaluations),
                Stream.of(options))
            .toArray());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
