package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.publication.Act;
import org.chamberkit.publication.JournalEntry;
import org.chamberkit.publication.Publication;
import org.chamberkit.publication.Vacancy;
import org.chamberkit.ranking.Edition;
import org.chamberkit.text.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

  private static final Path TOP = Path.of("src/main/resources/invented-top");
  private static final Path BEFORE = TOP.resolve("2022.json");
  private static final Path EDITION = TOP.resolve("2023.json");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void prints_what_moved_and_how_much_the_lists_agree(String language) throws IOException {
    Outcome outcome = Outcome.of("compare", BEFORE, EDITION, "--lang", language);

    Golden.of("comparison/" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_the_comparison() throws IOException {
    Outcome outcome = Outcome.of("compare", BEFORE, EDITION, "--output", "-");

    Golden.of("comparison/comparison.json").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void says_what_is_wrong_with_a_list() {
    Path list = Path.of("src/main/resources/five-good-city/list.json");

    Outcome.of("compare", BEFORE, list)
        .shouldBe(
            1,
            "",
            list
                + ": This is a document of the format chamberkit.ranking-list; what is needed is an"
                + " edition, a publication, or the edition of a programme.");
    Outcome.of("compare", BEFORE, EDITION, "--list", "other")
        .shouldBe(
            1,
            "",
            BEFORE + ": Say by --list which list is meant; here there is invented-revenue.",
            EDITION + ": Say by --list which list is meant; here there is invented-revenue.");
  }

  /**
   * What moved cannot be told between an edition and itself; the measures are given all the same.
   */
  @Test
  void says_that_an_edition_is_given_twice_and_where() {
    Outcome outcome = Outcome.of("compare", EDITION, EDITION);
    Outcome strict = Outcome.of("compare", EDITION, EDITION, "--strict");

    assertThat(outcome.err())
        .matches(
            "\\Q"
                + EDITION
                + "\\E:[0-9]+:[0-9]+ /id: EDITION_TWICE Edition \"2023\" is given more than once.\n");
    assertThat(outcome.out()).contains("on both").doesNotContain("unchanged");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(strict.out()).isEmpty();
  }

  @Test
  void weighs_the_head_of_a_list_as_asked() {
    String usual = Outcome.of("compare", BEFORE, EDITION, "--output", "-").out();
    String asked =
        Outcome.of(
                "compare", BEFORE, EDITION, "--persistence", "0.5", "--depth", "2", "--output", "-")
            .out();

    assertThat(usual).contains("\"persistence\": 0.9").doesNotContain("\"depth\"");
    assertThat(asked).contains("\"persistence\": 0.5").contains("\"depth\": 2");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --persistence | 1   | --persistence must lie between 0 and 1, both excluded.
          --persistence | 0   | --persistence must lie between 0 and 1, both excluded.
          --persistence | p   | Invalid value for option '--persistence': must be a number, but was 'p'
          --depth       | 0   | --depth must be 1 or more.
          """)
  void refuses_settings_out_of_range(String option, String value, String sentence) {
    Outcome.of("compare", BEFORE, EDITION, option, value)
        .shouldBe(2, "", sentence, "Try: chamberkit compare --help");
  }

  @Test
  void goes_by_the_last_version_of_a_publication_and_prints_its_journal(@TempDir Path directory)
      throws IOException {
    Edition edition = JsonDocument.EDITION.read(JsonSource.of(EDITION)).orThrow();
    CandidateId first = edition.entries().get(0).candidate();
    Publication publication =
        Publication.of(
                edition,
                ImmutableList.of(
                    new JournalEntry(
                        LocalDate.of(2023, 5, 8),
                        Name.of("虚构市工商联", "Invented City Federation"),
                        Name.of("虚构：申请退出", "invented: at its own request"),
                        new Act.TakeOff(first, Vacancy.CLOSE_UP))))
            .orThrow();
    Path file = directory.resolve("publication.json");
    Files.writeString(file, JsonDocument.PUBLICATION.text(publication));

    Outcome outcome = Outcome.of("compare", BEFORE, file);

    assertThat(outcome.out())
        .startsWith(
            "2023-05-08, Invented City Federation: "
                + first
                + " taken off, those behind move up (invented: at its own request)\n")
        .contains("version 2\n")
        .contains("dropped out, last at 1");
    assertThat(outcome.status()).isZero();
  }
}
