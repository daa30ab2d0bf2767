package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.programme.ProgrammeEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishCommandTest {

  private static final Path PROJECT = Path.of("src/main/resources/growth-project");
  private static final Path PROGRAMME = PROJECT.resolve("programme.json");
  private static final Path POPULATION = PROJECT.resolve("population.json");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void prints_a_list_with_who_was_admitted_and_who_has_no_place(String language)
      throws IOException {
    Outcome outcome = publish("--list", "tax", "--report", "虚构报告", "--lang", language);

    Golden.of("publish/tax-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void explains_an_applicant_on_every_list(String language) throws IOException {
    StringBuilder told = new StringBuilder();
    for (int number : new int[] {1009, 1015, 1041, 1121}) {
      told.append(publish("--explain", "invented-" + number, "--lang", language).out());
      told.append("----\n");
    }

    Golden.of("publish/explained-" + language + ".txt").shouldEqual(told.toString());
  }

  @Test
  void writes_all_lists_with_the_digest_of_the_population() throws IOException {
    Path file = directory.resolve("edition.json");

    Outcome outcome = publish("--output", file);

    ProgrammeEdition edition = JsonDocument.PROGRAMME_EDITION.read(JsonSource.of(file)).orThrow();
    assertThat(outcome.out()).isEmpty();
    assertThat(edition.lists()).hasSize(3);
    assertThat(edition.populationDigest())
        .contains(
            JsonDocument.POPULATION
                .digest(JsonDocument.POPULATION.read(JsonSource.of(POPULATION)).orThrow())
                .toString());
  }

  @Test
  void what_it_writes_can_be_compared_and_summed_up() {
    Path all = directory.resolve("edition.json");
    Path tax = directory.resolve("tax.json");
    publish("--output", all);
    publish("--output", tax, "--list", "tax");

    Outcome compared = Outcome.of("compare", all, tax, "--list", "tax");
    Outcome statistics = Outcome.of("statistics", all, "--list", "donations");

    assertThat(compared.err()).isEmpty();
    assertThat(compared.out()).containsPattern("on both +100\n");
    assertThat(statistics.err()).isEmpty();
    assertThat(statistics.out()).contains("entry threshold");
    Outcome.of("statistics", all)
        .shouldBe(
            1,
            "",
            all + ": Say by --list which list is meant; here there is revenue, tax, donations.");
  }

  @Test
  void says_what_is_wrong() throws IOException {
    Path broken = directory.resolve("population.json");
    Files.writeString(
        broken,
        Files.readString(POPULATION).replaceFirst("\"rule\": \"environment\"", "\"rule\": \"no\""));
    String unknown = publish("--list", "revenue").err();

    assertThat(publish("--list", "profit").err())
        .endsWith("There is no list \"profit\"; there is revenue, tax, donations.\n");
    assertThat(publish("--explain", "nobody").err())
        .endsWith("There is no applicant \"nobody\".\n");
    assertThat(unknown).contains(POPULATION + ":").contains("UNKNOWN_VALUE");
    assertThat(publishAs("2022", "2022-13-01").err())
        .startsWith(
            "Invalid value for option '--from': must be a day such as 2023-04-30, but was"
                + " '2022-13-01'\n");
    assertThat(publishAs("2022", "2023-01-01").err())
        .startsWith("--from must not be later than --to.\n");
    assertThat(publishAs("not one", "2022-01-01").err())
        .startsWith("Invalid value for option '--edition': ");
    Outcome refused =
        Outcome.of(
            "publish",
            "--programme",
            PROGRAMME,
            "--population",
            broken,
            "--edition",
            "2022",
            "--from",
            "2022-01-01",
            "--to",
            "2022-12-31",
            "--as-of",
            "2023-04-30");
    assertThat(refused.err()).contains(broken + ":").contains(" /waivers/0");
    assertThat(refused.status()).isEqualTo(1);
  }

  private static Outcome publish(Object... options) {
    return publishAs("2022", "2022-01-01", options);
  }

  private static Outcome publishAs(String edition, String from, Object... options) {
    return Outcome.of(
        Stream.concat(
                Stream.of(
                    "publish",
                    "--programme",
                    PROGRAMME,
                    "--population",
                    POPULATION,
                    "--edition",
                    edition,
                    "--from",
                    from,
                    "--to",
                    "2022-12-31",
                    "--as-of",
                    "2023-04-30"),
                Stream.of(options))
            .toArray());
  }
}
