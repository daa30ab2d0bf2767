package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chamberkit.examples.Wenzhou.CHAMBERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final Path BROKEN = Path.of("src/test/resources/golden/broken/evaluations.ndjson");

  /** What is said of a rubric that was published without a word on items that are not answered. */
  private static final String SILENT =
      ":33:19 /dimensions/0/parts/0/item: SILENCE_NOT_STATED Of 7 items the rubric does not say what"
          + " it means if they are not answered, the first is \"G1\"; their points then stay open.";

  private static final Path CITY = Path.of("src/main/resources/five-good-city/directory.json");

  @TempDir private Path directory;

  @Test
  void counts_the_records_of_each_file_and_of_all() {
    Outcome.of("check", CHAMBERS.rubricFile(), CHAMBERS.evaluationsFile())
        .shouldBe(
            0,
            """
            file                                                         read  accepted  rejected
            src/main/resources/wenzhou-2012/chambers-rubric.json            1         1         0
            src/main/resources/wenzhou-2012/chambers-evaluations.ndjson    12        12         0
            """,
            CHAMBERS.rubricFile() + SILENT,
            "Read 13, accepted 13, rejected 0.");
  }

  @Test
  void accepts_the_invented_candidates_of_which_ten_million_are_checked_in_a_small_heap()
      throws IOException {
    Path candidates = directory.resolve("candidates.ndjson");
    StringBuilder lines = new StringBuilder();
    for (int i = 9_999_000; i < 10_000_000; i++) {
      lines.append(ManyCandidates.line(i));
    }
    Files.writeString(candidates, lines);

    Outcome checked = Outcome.of("check", candidates);

    assertThat(checked.err()).isEqualTo("Read 1000, accepted 1000, rejected 0.\n");
    assertThat(checked.status()).isZero();
  }

  @Test
  void counts_in_chinese() {
    Outcome.of("check", "--lang", "zh", CHAMBERS.rubricFile())
        .shouldBe(
            0,
            """
            文件                                                  读取  接受  拒绝
            src/main/resources/wenzhou-2012/chambers-rubric.json     1     1     0
            """,
            CHAMBERS.rubricFile()
                + ":33:19 /dimensions/0/parts/0/item: SILENCE_NOT_STATED 评分细则未规定 7 个评分项的缺答处理，"
                + "第一个为“G1”；缺答时其得分待定。",
            "共读取 1 条，接受 1 条，拒绝 0 条。");
  }

  @Test
  void checks_the_form_of_evaluations_but_not_whether_they_fit_a_rubric() {
    Outcome.of("check", BROKEN)
        .shouldBe(
            1,
            """
            file                                                 read  accepted  rejected
            src/test/resources/golden/broken/evaluations.ndjson    10         6         4
            """,
            BROKEN + ":2:10: INVALID_JSON The text is not valid JSON here; reading stopped.",
            BROKEN
                + ":6:520 /answers/2/item: ANSWERED_TWICE Item \"H1\" is answered more than once.",
            BROKEN
                + ":9:201 /subject/name/en: UNEXPECTED_END The text ends before the document is"
                + " complete.",
            BROKEN
                + ":11:347 /answers/0/answeredBy: UNEXPECTED_END The text ends before the document"
                + " is complete.",
            "Read 10, accepted 6, rejected 4.");
  }

  @Test
  void checks_facts_withdrawals_and_matches_in_one_stream() throws IOException {
    Path facts = directory.resolve("facts.ndjson");
    Files.writeString(
        facts,
        """
        {"format":"chamberkit.fact","version":1,"id":"F1","recordedOn":"2021-05-20",\
        "kind":"visit","organization":"F-1","when":"2021-05-12"}
        {"format":"chamberkit.withdrawal","version":1,"id":"F1","recordedOn":"2021-06-01",\
        "reason":" "}
        {"format":"chamberkit.same-event","version":1,"event":"expo","recordedOn":"2021-06-01",\
        "facts":["F1","F2"]}
        """);

    Outcome outcome = Outcome.of("check", facts);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .contains(
            "facts.ndjson:2:92 /reason: BLANK_REASON The reason for changing fact \"F1\" must not be"
                + " blank.")
        .contains("Read 3, accepted 2, rejected 1.");
  }

  @Test
  void checks_what_the_other_commands_write() throws IOException {
    Path problems = directory.resolve("problems.json");
    assertThat(Outcome.of("check", BROKEN, "--problems", problems).status()).isEqualTo(1);

    assertThat(Outcome.of("check", Golden.of("cards/chambers.ndjson").file()))
        .extracting(Outcome::status, Outcome::err)
        .containsExactly(0, "Read 12, accepted 12, rejected 0.\n");
    assertThat(Outcome.of("check", problems))
        .extracting(Outcome::status, Outcome::err)
        .containsExactly(0, "Read 1, accepted 1, rejected 0.\n");
  }

  @Test
  void writes_the_problems_instead_of_the_table() throws IOException {
    Path file = directory.resolve("output.json");
    Path problems = directory.resolve("problems.json");

    Outcome outcome = Outcome.of("check", BROKEN, "--output", file, "--problems", problems);

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(JsonDocument.PROBLEMS.read(JsonSource.of(file)).orThrow()).hasSize(4);
    assertThat(problems).hasSameBinaryContentAs(file);
    assertThat(Outcome.of("check", BROKEN, "--output", "-").out())
        .isEqualTo(Files.readString(file));
  }

  @Test
  void writes_a_document_without_problems_if_there_are_none() throws IOException {
    Outcome.of("check", CHAMBERS.evaluationsFile(), "--output", "-")
        .shouldBe(
            0,
            """
            {
              "format": "chamberkit.problems",
              "version": 1
            }
            """,
            "Read 12, accepted 12, rejected 0.");
  }

  @Test
  void gives_no_result_under_strict_if_there_is_an_error() {
    Path file = directory.resolve("output.json");

    Outcome outcome = Outcome.of("check", "--strict", BROKEN, "--output", file);

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .endsWith(
            "There are errors, so that by --strict there is no result.\n"
                + "Read 10, accepted 6, rejected 4.\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void goes_on_with_the_other_files_where_one_cannot_be_read() {
    Path missing = directory.resolve("missing.json");
    Path output = directory.resolve("output.json");
    Path problems = directory.resolve("problems.json");

    Outcome.of("check", missing, CHAMBERS.rubricFile())
        .shouldBe(
            3,
            """
            file                                                  read  accepted  rejected
            src/main/resources/wenzhou-2012/chambers-rubric.json     1         1         0
            """,
            missing + ": There is no such file.",
            CHAMBERS.rubricFile() + SILENT,
            "Read 1, accepted 1, rejected 0.");
    Outcome.of("check", missing, CHAMBERS.rubricFile(), "--output", output, "--problems", problems)
        .shouldBe(
            3,
            "",
            missing + ": There is no such file.",
            CHAMBERS.rubricFile() + SILENT,
            "Read 1, accepted 1, rejected 0.");
    assertThat(output).doesNotExist();
    assertThat(problems).doesNotExist();
  }

  @Test
  void reads_standard_input() throws IOException {
    Outcome.ofInput(Files.readAllBytes(CHAMBERS.rubricFile()), "check", "-")
        .shouldBe(
            0,
            """
            file  read  accepted  rejected
            -        1         1         0
            """,
            "-" + SILENT,
            "Read 1, accepted 1, rejected 0.");
  }

  @Test
  void compares_the_versions_of_a_rubric() throws IOException {
    Path next = directory.resolve("next.json");
    Files.writeString(
        next,
        Files.readString(CHAMBERS.rubricFile())
            .replace("\"version\": \"2012\"", "\"version\": \"2013\"")
            .replace("组织服务工作", "另一项工作"));

    Outcome outcome = Outcome.of("check", CHAMBERS.rubricFile(), next);

    assertThat(outcome.status()).isEqualTo(0);
    assertThat(outcome.err())
        .contains(
            "/dimensions/1/id: ID_RENAMED \"H\" was called \"组织服务工作\" in version 2012, and is"
                + " called \"另一项工作\" here; if it is another thing, it needs another identifier.");
  }

  @Test
  void looks_up_the_divisions_of_directories_in_a_gazetteer() throws IOException {
    Path gazetteer = directory.resolve("gazetteer.json");
    Files.writeString(
        gazetteer,
        """
        {"format": "chamberkit.gazetteer", "version": 1, "name": {"zh": "虚构市区划沿革"},
         "invented": true, "source": "虚构", "entries": [
          {"code": "990100", "name": {"zh": "虚构市"}},
          {"code": "990101", "name": {"zh": "甲区"}, "validity": {"endsOn": "2020-12-31"}}]}
        """);

    Outcome found = check(gazetteer, "2020-12-31");
    Outcome lost = check(gazetteer, "2021-01-01");

    assertThat(found.err()).contains("has no division 990102 on 2020-12-31");
    assertThat(found.err()).doesNotContain("division 990100 ", "division 990101 ");
    assertThat(lost.err().lines())
        .filteredOn(line -> line.contains("has no division 990101 "))
        .hasSize(6)
        .first()
        .isEqualTo(
            CITY
                + ":36:21 /organizations/1/federation/division: DIVISION_NOT_VALID The gazetteer has no division 990101 on 2021-01-01, but"
                + " \"F-990101\" is in it.");
    assertThat(lost.status()).isZero();
  }

  @Test
  void a_gazetteer_needs_a_day_and_a_day_a_gazetteer() {
    for (String option : new String[] {"--gazetteer=gazetteer.json", "--on=2021-01-01"}) {
      Outcome.of("check", CITY, option)
          .shouldBe(2, "", "--gazetteer and --on belong together.", "Try: chamberkit check --help");
    }
  }

  private static Outcome check(Path gazetteer, String day) {
    return Outcome.of("check", CITY, "--gazetteer", gazetteer, "--on", day);
  }
}
