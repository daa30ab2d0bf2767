package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Population;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.CsvEncoding;
import org.chamberkit.io.CsvTable;
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

  @ParameterizedTest
  @ValueSource(strings = {"UTF_8", "GB18030"})
  void publishes_the_same_from_tables_as_from_the_document(String encoding) throws IOException {
    Population whole = JsonDocument.POPULATION.read(JsonSource.of(POPULATION)).orThrow();
    assertThat(whole.controls()).isNotEmpty();
    assertThat(whole.waivers()).isNotEmpty();
    CsvEncoding written = CsvEncoding.valueOf(encoding);
    Path few = directory.resolve("few.json");
    Files.write(
        few,
        JsonDocument.POPULATION.document(
            whole.withWaivers().withControls().withApplicants(whole.applicants().subList(0, 7))));
    ImmutableList<Applicant> others = whole.applicants().subList(7, whole.applicants().size());
    Path applicants = directory.resolve("applicants.csv");
    Path links = directory.resolve("links.csv");
    Path waivers = directory.resolve("waivers.csv");
    Files.write(applicants, CsvTable.applicants(whole.metrics()).table(others, written));
    Files.write(links, CsvTable.CONTROL_LINKS.table(whole.controls(), written));
    Files.write(waivers, CsvTable.WAIVERS.table(whole.waivers(), written));
    Path ofDocument = directory.resolve("document.json");
    Path ofTables = directory.resolve("tables.json");
    publish("--output", ofDocument);

    Outcome outcome =
        publishFrom(
            few,
            "--applicants",
            applicants,
            "--control-links",
            links,
            "--waivers",
            waivers,
            "--encoding",
            encoding,
            "--output",
            ofTables);

    int read = others.size() + whole.controls().size() + whole.waivers().size();
    assertThat(outcome.err())
        .contains(applicants + ":")
        .contains("UNKNOWN_VALUE")
        .endsWith("Read " + read + ", accepted " + read + ", rejected 0.\n");
    assertThat(outcome.status()).isZero();
    assertThat(edition(ofTables).withPopulationDigest(Optional.empty()))
        .isEqualTo(edition(ofDocument).withPopulationDigest(Optional.empty()));
  }

  private static ProgrammeEdition edition(Path file) throws IOException {
    return JsonDocument.PROGRAMME_EDITION.read(JsonSource.of(file)).orThrow();
  }

  @Test
  void rejects_rows_of_tables_and_says_where_they_do_not_fit_the_rest() throws IOException {
    Path applicants =
        Files.writeString(
            directory.resolve("applicants.csv"),
            """
            id,name/zh,values/revenue/2022 [亿元],values/tax/2022 [万元]
            invented-9001,虚构甲公司,0.5,12
            invented-9002,虚构乙公司,-,12
            invented-1002,虚构丙公司,1,12
            """);
    Path waivers =
        Files.writeString(
            directory.resolve("waivers.ndjson"),
            """
            {"format":"chamberkit.waiver","version":1,"applicant":"nobody","rule":"safety",\
            "by":"虚构","on":"2023-01-01","reason":"虚构"}
            """);

    publishFrom(POPULATION, "--applicants", applicants, "--waivers", waivers)
        .shouldBe(
            1,
            "",
            applicants
                + ":3:21 /values/0/value: NOT_A_READING_CELL \"-\" is not a number; write digits"
                + " alone, an asterisk for each masked digit, a range such as 1201..1299, or"
                + " unknown, withheld or notApplicable.",
            applicants
                + ":4:1 /id: APPLICANT_TWICE The applicant \"invented-1002\" stands more than once.",
            waivers
                + ":1:55 /applicant: UNKNOWN_APPLICANT A rule is waived for \"nobody\", which is not an"
                + " applicant.",
            "Read 4, accepted 3, rejected 1.");
  }

  @Test
  void says_in_which_row_of_a_table_a_value_is_lacking() throws IOException {
    Path applicants =
        Files.writeString(
            directory.resolve("applicants.csv"),
            """
            id,name/zh,ownership,place,industry,foundedOn,values/revenue/2022 [亿元],evidence
            invented-9001,虚构甲公司,private,990102,13,1991-02-01,154.5,statements
            """);

    assertThat(publishFrom(POPULATION, "--applicants", applicants).err())
        .contains(
            applicants
                + ":2:50 /values: UNKNOWN_VALUE The value of key \"tax\" of candidate"
                + " \"invented-9001\" is not known; it gets no place.");
  }

  @Test
  void what_it_writes_can_be_compared_and_summed_up() {
    Path all = directory.resolve("edition.json");
    Path tax = directory.resolve("tax.json");
    publish("--output", all);
    publishAs("2021", "2022-01-01", "--output", tax, "--list", "tax");

    Outcome compared = Outcome.of("compare", tax, all, "--list", "tax");
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

  private static Outcome publishFrom(Path population, Object... options) {
    return publishAs(population, "2022", "2022-01-01", options);
  }

  private static Outcome publishAs(String edition, String from, Object... options) {
    return publishAs(POPULATION, edition, from, options);
  }

  private static Outcome publishAs(
      Path population, String edition, String from, Object... options) {
    return Outcome.of(
        Stream.concat(
                Stream.of(
                    "publish",
                    "--programme",
                    PROGRAMME,
                    "--population",
                    population,
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
