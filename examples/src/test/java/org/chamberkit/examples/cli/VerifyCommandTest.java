package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamberkit.evaluation.Dossier;
import org.chamberkit.evaluation.DossierFile;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.examples.Golden;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.movement.Movement;
import org.chamberkit.period.Period;
import org.chamberkit.programme.Programme;
import org.chamberkit.standing.Standings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Digests, schemas, and results made again. */
class VerifyCommandTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path CITY = RESOURCES.resolve("five-good-city");
  private static final Path TOP = RESOURCES.resolve("invented-top");
  private static final Path GROWTH = RESOURCES.resolve("growth-project");
  private static final Path YEAR = RESOURCES.resolve("invented-year");
  private static final Path TERM = RESOURCES.resolve("term-report-city");
  private static final Path GOLDENS = Path.of("../io/src/test/resources/golden");
  private static final Path V1 = GOLDENS.resolve("v1");
  private static final Path LIST = CITY.resolve("list.json");
  private static final Path CARDS = CITY.resolve("score-cards.ndjson");
  private static final List<Path> CITY_INPUTS =
      Stream.of("rubric.json", "round.json", "directory.json", "evaluations.ndjson")
          .map(CITY::resolve)
          .toList();

  @TempDir private Path directory;

  /** A published result, and what it comes from. */
  static Stream<Arguments> published() {
    Path cohort = GOLDENS.resolve("cohorts/scored");
    List<Path> together =
        List.of(
            cohort.resolve("rubric.json"),
            cohort.resolve("cohort.json"),
            cohort.resolve("evaluations.json"));
    return Stream.of(
        Arguments.of(
            V1.resolve("chambers-score-card.json"),
            List.of(V1.resolve("chambers-rubric.json"), V1.resolve("chambers-evaluation.json"))),
        Arguments.of(
            V1.resolve("counties-vetoed-score-card.json"),
            List.of(
                V1.resolve("counties-rubric.json"),
                V1.resolve("counties-round.json"),
                V1.resolve("counties-directory.json"),
                V1.resolve("counties-vetoed-evaluation.json"))),
        Arguments.of(V1.resolve("cohort-result.json"), together),
        Arguments.of(V1.resolve("review.json"), together),
        Arguments.of(
            V1.resolve("composite-result.json"),
            List.of(V1.resolve("composite-index.json"), V1.resolve("composite-table.json"))));
  }

  @ParameterizedTest
  @MethodSource("published")
  void what_is_published_is_made_again_of_its_inputs(Path result, List<Path> inputs) {
    Outcome outcome = verify(result, inputs);

    assertThat(outcome.out())
        .as(outcome.err())
        .matches("([0-9]+) of \\1 lines agree with what comes from the inputs[.]\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void what_the_commands_write_is_made_again_of_what_they_read() throws IOException {
    Path dossier = directory.resolve("dossier.json");
    Dossier files = JsonDocument.DOSSIER.read(JsonSource.of(V1.resolve("dossier.json"))).orThrow();
    Evaluation chambers =
        JsonDocument.EVALUATION
            .read(JsonSource.of(V1.resolve("chambers-evaluation.json")))
            .orThrow();
    Files.write(
        dossier,
        JsonDocument.DOSSIER.document(
            files.withFiles(
                files.files().stream()
                    .map(file -> new DossierFile(file.source(), chambers))
                    .toList())));
    Path cards = directory.resolve("mixture-cards.ndjson");
    agrees(
        cards,
        List.of(YEAR.resolve("mixture.json"), YEAR.resolve("cards.ndjson")),
        "mix",
        "--mixture",
        YEAR.resolve("mixture.json"),
        "--cards",
        YEAR.resolve("cards.ndjson"));
    agrees(
        directory.resolve("voted.ndjson"),
        List.of(
            V1.resolve("panels-rubric.json"),
            V1.resolve("voted-evaluation.json"),
            V1.resolve("ballot-box.json")),
        "score",
        "--rubric",
        V1.resolve("panels-rubric.json"),
        "--evaluations",
        V1.resolve("voted-evaluation.json"),
        "--ballots",
        V1.resolve("ballot-box.json"));
    agrees(
        directory.resolve("of-dossier.ndjson"),
        List.of(V1.resolve("chambers-rubric.json"), dossier),
        "score",
        "--rubric",
        V1.resolve("chambers-rubric.json"),
        "--evaluations",
        dossier);
    agrees(
        directory.resolve("comparison.json"),
        List.of(TOP.resolve("2022.json"), TOP.resolve("2023.json")),
        "compare",
        TOP.resolve("2022.json"),
        TOP.resolve("2023.json"),
        "--persistence",
        "0.8");
    agrees(
        directory.resolve("statistics.json"),
        List.of(TOP.resolve("2022.json"), TOP.resolve("2023.json")),
        "statistics",
        TOP.resolve("2022.json"),
        TOP.resolve("2023.json"));
    agrees(
        directory.resolve("programme-edition.json"),
        List.of(GROWTH.resolve("programme.json"), GROWTH.resolve("population.json")),
        "publish",
        "--programme",
        GROWTH.resolve("programme.json"),
        "--population",
        GROWTH.resolve("population.json"),
        "--edition",
        "2022",
        "--from",
        "2022-01-01",
        "--to",
        "2022-12-31",
        "--as-of",
        "2023-03-31",
        "--report",
        "虚构的报告");
    agrees(
        directory.resolve("figures.json"),
        List.of(CITY.resolve("directory.json"), TERM.resolve("facts.ndjson")),
        "figures",
        "--directory",
        CITY.resolve("directory.json"),
        "--facts",
        TERM.resolve("facts.ndjson"),
        "--from",
        "2021-01-01",
        "--to",
        "2021-12-31");
    agrees(
        directory.resolve("cards.ndjson"),
        List.of(
            TERM.resolve("rubric.json"),
            CITY.resolve("directory.json"),
            TERM.resolve("facts.ndjson"),
            TERM.resolve("evaluations.ndjson")),
        "score",
        "--rubric",
        TERM.resolve("rubric.json"),
        "--directory",
        CITY.resolve("directory.json"),
        "--facts",
        TERM.resolve("facts.ndjson"),
        "--evaluations",
        TERM.resolve("evaluations.ndjson"));
  }

  private static void agrees(Path result, List<Path> inputs, Object... command) {
    Outcome made =
        Outcome.of(Stream.concat(Stream.of(command), Stream.of("--output", result)).toArray());
    assertThat(result).as(made.err()).exists();

    Outcome verified = verify(result, inputs);

    assertThat(verified.out())
        .as("%s: %s", result, verified.err())
        .matches("([1-9][0-9]*) of \\1 lines agree with what comes from the inputs[.]\n");
  }

  @Test
  void a_movement_is_made_again_of_the_editions_in_their_order() throws IOException {
    Standings before = standings(TOP.resolve("2022.json"));
    Standings after = standings(TOP.resolve("2023.json"));
    Path movement = directory.resolve("movement.json");
    Files.write(
        movement, JsonDocument.MOVEMENT.document(Movement.between(before, after).orThrow()));

    Outcome right = verify(movement, List.of(TOP.resolve("2022.json"), TOP.resolve("2023.json")));
    Outcome turned = verify(movement, List.of(TOP.resolve("2023.json"), TOP.resolve("2022.json")));

    assertThat(right.status()).isZero();
    assertThat(turned.err()).startsWith("Record 1 differs at /edition: \"2023\" was published, ");
    assertThat(turned.status()).isEqualTo(1);
  }

  @Test
  void a_screening_is_made_again_of_rules_and_population() throws IOException {
    Programme programme =
        JsonDocument.PROGRAMME.read(JsonSource.of(GROWTH.resolve("programme.json"))).orThrow();
    Path population = GROWTH.resolve("population.json");
    Path rules = directory.resolve("rules.json");
    Path screening = directory.resolve("screening.json");
    Files.write(rules, JsonDocument.ELIGIBILITY_RULES.document(programme.eligibility()));
    Files.write(
        screening,
        JsonDocument.SCREENING.document(
            programme
                .eligibility()
                .screen(
                    JsonDocument.POPULATION.read(JsonSource.of(population)).orThrow(),
                    Period.ofYear(2022),
                    LocalDate.of(2023, 3, 31))
                .orThrow()));

    Outcome outcome = verify(screening, List.of(rules, population));

    assertThat(outcome.out())
        .matches("([1-9][0-9]*) of \\1 lines agree with what comes from the inputs[.]\n");
    assertThat(outcome.status()).isZero();
  }

  private static Standings standings(Path file) throws IOException {
    return Standings.of(JsonDocument.EDITION.read(JsonSource.of(file)).orThrow());
  }

  @Test
  void says_of_every_line_where_it_differs() throws IOException {
    Path edition = directory.resolve("edition.json");
    Outcome.of("rank", "--list", LIST, "--candidates", CARDS, "--output", edition);
    verify(edition, List.of(LIST, CARDS))
        .shouldBe(0, "20 of 20 lines agree with what comes from the inputs.\n");
    Files.writeString(
        edition,
        Files.readString(edition)
            .replace("虚构市甲区工", "虚构市子区工")
            .replace("Federation of Invented Yi District", "Federation of Invented Yi")
            .replace("Federation of Invented Si District", "Federation of Invented Si"));

    verify(edition, List.of(LIST, CARDS))
        .shouldBe(
            1,
            "17 of 20 lines agree with what comes from the inputs.\n",
            "Record 1 differs at /entries/1/name/zh: \"虚构市子区工商业联合会\" was published,"
                + " \"虚构市甲区工商业联合会\" comes from the inputs.",
            "Record 1 differs at /entries/7/name/en: \"Federation of Invented Yi\" was published,"
                + " \"Federation of Invented Yi District\" comes from the inputs.",
            "Record 1 differs at /excluded/3/name/en: \"Federation of Invented Si\" was published,"
                + " \"Federation of Invented Si District\" comes from the inputs.");
  }

  @Test
  void a_result_finds_the_one_made_again_by_whom_it_is_about() throws IOException {
    List<String> cards = Files.readAllLines(CARDS);
    Path changed = directory.resolve("cards.ndjson");
    String strange = cards.get(3).replace("F-990104", "F-990199");
    Files.writeString(
        changed,
        String.join(
                "\n", Stream.concat(Stream.of(strange), cards.stream().skip(1).limit(14)).toList())
            + "\n");

    Outcome outcome = verify(changed, CITY_INPUTS);

    assertThat(outcome.err().lines().toList())
        .containsExactly(
            "Record 1 does not come from the inputs: five-good-illustration 2020-2023,"
                + " organization F-990199, 2020-01-01/2021-12-31.",
            "This comes from the inputs, but was not published: five-good-illustration 2020-2023,"
                + " organization F-990101, 2020-01-01/2021-12-31.",
            "This comes from the inputs, but was not published: five-good-illustration 2020-2023,"
                + " organization F-990116, 2020-01-01/2021-12-31.");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void says_what_the_inputs_lack_or_hold_twice() {
    verify(CARDS, List.of(CITY.resolve("evaluations.ndjson")))
        .shouldBe(
            1,
            "0 of 650 lines agree with what comes from the inputs.\n",
            Stream.concat(
                    Stream.of(
                        "The inputs lack a document of the format chamberkit.rubric, of which the"
                            + " results are made."),
                    notFromInputs())
                .toArray(String[]::new));
    Outcome twice =
        verify(CARDS, List.of(CITY.resolve("rubric.json"), V1.resolve("chambers-rubric.json")));
    assertThat(twice.err())
        .startsWith(
            "The inputs hold several documents of the format chamberkit.rubric, where one is"
                + " needed.\n");
    assertThat(twice.status()).isEqualTo(1);
  }

  private static Stream<String> notFromInputs() {
    return IntStream.rangeClosed(1, 16)
        .mapToObj(
            i ->
                "Record %d does not come from the inputs: five-good-illustration 2020-2023, organization F-9901%02d, 2020-01-01/2021-12-31."
                    .formatted(i, i));
  }

  @Test
  void an_edition_is_made_again_of_a_table_of_candidates() {
    Path enterprises = Path.of("src/test/resources/enterprises");
    List<Path> inputs =
        List.of(enterprises.resolve("top.json"), enterprises.resolve("enterprises.csv"));
    agrees(
        directory.resolve("edition.json"),
        inputs,
        "rank",
        "--list",
        inputs.get(0),
        "--candidates",
        inputs.get(1));
  }

  @Test
  void says_where_the_result_of_a_cohort_differs_from_what_comes_from_its_inputs()
      throws IOException {
    Path rubric = Golden.of("cohort/rubric.json").file();
    Path evaluations = Golden.of("cohort/evaluations.ndjson").file();
    Path cohort = directory.resolve("cohort.json");
    Files.writeString(
        cohort,
        Golden.of("cohort/cohort.json")
            .text()
            .replaceFirst("\"figure\": \\{[^}]*}", "\"answer\": \"founded\""));
    Path other = directory.resolve("other.json");
    Files.writeString(
        other, Files.readString(cohort).replace("\"highestFirst\"", "\"lowestFirst\""));
    Path result = directory.resolve("result.json");

    agrees(
        result,
        List.of(rubric, cohort, evaluations),
        "score",
        "--rubric",
        rubric,
        "--cohort",
        cohort,
        "--evaluations",
        evaluations);
    assertThat(verify(result, List.of(rubric, other, evaluations)).err())
        .startsWith(
            "Record 1 differs at /cohort/ranks/0/direction: \"highestFirst\" was published,"
                + " \"lowestFirst\" comes from the inputs.\n");
  }

  @Test
  void what_is_no_result_cannot_be_made_again() {
    Outcome outcome = verify(LIST, List.of(CARDS));

    assertThat(outcome.err())
        .startsWith(
            LIST
                + " holds something that cannot be made again; what can be is of the formats"
                + " chamberkit.score-card, chamberkit.mixture-card, ");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void writes_what_comes_from_the_inputs() throws IOException {
    Path again = directory.resolve("again.ndjson");

    Outcome outcome =
        Outcome.of(
            Stream.concat(
                    Stream.of("verify", CARDS, "--output", again),
                    CITY_INPUTS.stream().flatMap(input -> Stream.of("--inputs", input)))
                .toArray());

    assertThat(outcome.status()).isZero();
    assertThat(again).hasSameTextualContentAs(CARDS);
  }

  @Test
  void digests_do_not_depend_on_the_layout() throws IOException {
    Path rubric = CITY.resolve("rubric.json");
    Path compact = directory.resolve("compact.json");
    Files.writeString(compact, Files.readString(rubric).replaceAll("\n *", ""));

    String one = Outcome.of("digest", rubric).out();
    String other = Outcome.of("digest", compact).out();

    assertThat(one).startsWith("sha256:").endsWith("  chamberkit.rubric  " + rubric + "\n");
    assertThat(other.substring(0, 71)).isEqualTo(one.substring(0, 71));
  }

  @Test
  void schemas_are_listed_and_printed() {
    assertThat(Outcome.of("schema").out()).contains("chamberkit.rubric\n", "chamberkit.edition\n");
    assertThat(Outcome.of("schema", "chamberkit.rubric").out()).startsWith("{\n  \"$schema\": ");
    assertThat(Outcome.of("schema", "nothing").status()).isEqualTo(2);
  }

  private static Outcome verify(Path result, List<Path> inputs) {
    return Outcome.of(
        Stream.concat(
                Stream.of("verify", result),
                inputs.stream().flatMap(input -> Stream.of("--inputs", input)))
            .toArray());
  }
}
