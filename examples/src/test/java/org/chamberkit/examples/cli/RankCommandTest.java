package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankCommandTest {

  private static final Path CITY = Path.of("src/main/resources/five-good-city");
  private static final Path LIST = CITY.resolve("list.json");
  private static final Path CARDS = CITY.resolve("score-cards.ndjson");
  private static final Path ENTERPRISES = Path.of("src/test/resources/enterprises");
  private static final String UNKNOWN =
      CARDS
          + ":4:1: UNKNOWN_VALUE The value of key \"total\" of candidate \"F-990104\" is not known;"
          + " it gets no place.\n"
          + CARDS
          + ":4:1: UNKNOWN_VALUE The value of key \"dimension/role\" of candidate \"F-990104\" is"
          + " not known; it gets no place.\n"
          + CARDS
          + ":13:1: UNKNOWN_VALUE The value of key \"total\" of candidate \"F-990113\" is not"
          + " known; it gets no place.\n";
  private static final String ALL_READ = "Read 16, accepted 16, rejected 0.\n";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void prints_the_places_and_who_has_none(String language) throws IOException {
    Outcome outcome = rank("--lang", language);

    Golden.of("edition/city-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void says_whose_value_is_not_known_and_where_the_card_stands() {
    assertThat(rank().err()).isEqualTo(UNKNOWN + ALL_READ);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "F-990109, en", "F-990109, zh", "F-990111, en", "F-990111, zh",
    "F-990103, en", "F-990103, zh", "F-990116, en", "F-990116, zh"
  })
  void explains_a_place_or_its_absence_instead(String id, String language) throws IOException {
    Outcome outcome = rank("--explain", id, "--lang", language);

    Golden.of("edition/" + id + "-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-990199", "no identifier"})
  void says_that_no_accepted_card_is_of_the_candidate(String id) {
    rank("--explain", id)
        .shouldBe(
            1,
            "",
            Stream.concat(
                    UNKNOWN.lines(),
                    Stream.of(
                        "No candidate or score card that was accepted is of \"" + id + "\".",
                        ALL_READ.strip()))
                .toArray(String[]::new));
  }

  @Test
  void prints_what_moved_since_the_edition_before() throws IOException {
    Outcome outcome = rank("--previous", "src/test/resources/golden/edition/city.json");

    Golden.of("edition/city-previous-en.txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void tells_since_when_one_stands_there_if_several_editions_are_given() {
    Path first = directory.resolve("2021.json");
    Path second = directory.resolve("2022.json");
    assertThat(top("--edition", "2021", "--output", first).status()).isZero();
    assertThat(top("--edition", "2022", "--output", second).status()).isZero();

    Outcome third = top("--edition", "2023", "--previous", first, "--previous", second);

    assertThat(third.out())
        .contains("unchanged at 1; first for 3 editions in a row\n")
        .contains("; on the list for 3 editions in a row\n");
    assertThat(third.status()).isZero();
  }

  @Test
  void needs_to_know_which_edition_it_is_if_several_are_before() {
    Path before = directory.resolve("2021.json");
    assertThat(top("--edition", "2021", "--output", before).status()).isZero();

    top("--previous", before, "--previous", before)
        .shouldBe(
            2,
            "",
            "--edition is needed where --previous is given more than once.",
            "Try: chamberkit rank --help");
  }

  @Test
  void says_in_which_file_an_edition_stands_that_does_not_fit_the_others() throws IOException {
    Path first = directory.resolve("2021.json");
    Path nameless = directory.resolve("nameless.json");
    assertThat(top("--edition", "2021", "--output", first).status()).isZero();
    assertThat(top("--output", nameless).status()).isZero();
    int line = lineOf("\"id\": \"2021\"", first);

    Outcome twice = top("--edition", "2021", "--previous", first);
    Outcome twiceBefore = top("--edition", "2023", "--previous", first, "--previous", first);
    Outcome without = top("--edition", "2023", "--previous", first, "--previous", nameless);

    String given = first + ":" + line + ":9 /id: EDITION_TWICE Edition \"2021\" is given more than";
    assertThat(twice.err()).contains(given);
    assertThat(twice.status()).isEqualTo(1);
    assertThat(twiceBefore.err()).contains(given);
    assertThat(without.err())
        .contains(
            nameless + ":1:1: EDITION_WITHOUT_ID Edition 2 does not say which edition it is;");
  }

  private static int lineOf(String text, Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int line = 0;
    while (!lines.get(line).contains(text)) {
      line++;
    }
    return line + 1;
  }

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | back at 1, last at 1 in edition 2021
          zh | 重新上榜，第 1 名，最近一次为 2021 期第 1 名
          """)
  void tells_who_came_back_and_on_which_edition_it_stood_last(String language, String expected)
      throws IOException {
    Path first = directory.resolve("2021.json");
    Path second = directory.resolve("2022.json");
    Path others = directory.resolve("others.ndjson");
    Files.write(
        others,
        Files.readAllLines(ENTERPRISES.resolve("enterprises.ndjson")).stream()
            .filter(line -> !line.contains("invented-01"))
            .toList());
    assertThat(top("--edition", "2021", "--output", first).status()).isZero();
    assertThat(
            Outcome.of(
                    "rank",
                    "--list",
                    ENTERPRISES.resolve("top.json"),
                    "--candidates",
                    others,
                    "--edition",
                    "2022",
                    "--output",
                    second)
                .status())
        .isZero();

    Outcome third =
        top("--edition", "2023", "--previous", first, "--previous", second, "--lang", language);

    assertThat(third.out().lines().filter(line -> line.startsWith("invented-01")))
        .last()
        .asString()
        .endsWith(expected);
    assertThat(third.status()).isZero();
  }

  private static Outcome top(Object... options) {
    return Outcome.of(
        Stream.concat(
                Stream.of(
                    "rank",
                    "--list",
                    ENTERPRISES.resolve("top.json"),
                    "--candidates",
                    ENTERPRISES.resolve("enterprises.ndjson")),
                Stream.of(options))
            .toArray());
  }

  @Test
  void writes_the_edition_to_standard_output_or_a_file() throws IOException {
    Path file = directory.resolve("edition.json");

    assertThat(rank("--output", "-").out()).isEqualTo(Golden.of("edition/city.json").text());
    assertThat(rank("--output", file).out()).isEmpty();

    assertThat(file).hasContent(Golden.of("edition/city.json").text());
  }

  @ParameterizedTest(name = "{0} by {1} in {2}")
  @CsvSource({
    "enterprises.ndjson, top, en",
    "enterprises.ndjson, top, zh",
    "enterprises.csv, top, en",
    "enterprises.ndjson, provinces, en",
    "enterprises.ndjson, provinces, zh",
    "enterprises.ndjson, roll, en",
    "enterprises.ndjson, roll, zh"
  })
  void ranks_candidates_of_a_stream_or_a_table(String candidates, String list, String language)
      throws IOException {
    Outcome outcome =
        Outcome.of(
            "rank",
            "--list",
            ENTERPRISES.resolve(list + ".json"),
            "--candidates",
            ENTERPRISES.resolve(candidates),
            "--lang",
            language);

    assertThat(outcome.err()).contains("12");
    Golden.of("edition/enterprises-" + list + "-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void ranks_candidates_of_a_packed_table_in_another_encoding() throws IOException {
    Path packed = directory.resolve("enterprises.csv.gz");
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(packed))) {
      String table = Files.readString(ENTERPRISES.resolve("enterprises.csv"));
      file.write(table.getBytes(Charset.forName("GB18030")));
    }

    Outcome outcome =
        Outcome.of(
            "rank",
            "--list",
            ENTERPRISES.resolve("top.json"),
            "--candidates",
            packed,
            "--encoding",
            "GB18030");

    assertThat(outcome.err()).endsWith("Read 12, accepted 12, rejected 0.\n");
    Golden.of("edition/enterprises-top-en.txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  /** The clock goes on by a second whenever somebody looks at it. */
  @Test
  void shows_how_far_a_long_ranking_is_where_standard_error_is_a_terminal() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      many.append("{\"format\":\"chamberkit.candidate\",\"version\":1,\"id\":\"invented-")
          .append(i)
          .append("\",\"values\":{\"revenue\":")
          .append(i)
          .append(",\"tax\":1},\"invented\":true}\n");
    }
    Path candidates = Files.writeString(directory.resolve("many.ndjson"), many);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            () -> true,
            () -> clock.addAndGet(1_000_000_001L));

    int status =
        new Main(console)
            .run(
                "rank",
                "--list",
                ENTERPRISES.resolve("top.json").toString(),
                "--candidates",
                candidates.toString());

    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/6000").endsWith("rejected 0.\n");
    assertThat(status).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"top", "provinces", "roll"})
  void writes_the_edition_of_candidates(String list) throws IOException {
    Outcome outcome =
        Outcome.of(
            "rank",
            "--list",
            ENTERPRISES.resolve(list + ".json"),
            "--candidates",
            ENTERPRISES.resolve("enterprises.ndjson"),
            "--output",
            "-");

    Golden.of("edition/enterprises-" + list + ".json").shouldEqual(outcome.out());
  }

  @Test
  void says_where_a_candidate_lacks_a_value() throws IOException {
    String lacking =
        """
        {"format":"chamberkit.candidate","version":1,"id":"a","values":{"total":1}}
        """;
    Path list = directory.resolve("list.json");
    Files.writeString(
        list,
        """
        {"format": "chamberkit.ranking-list", "version": 1, "id": "l", "name": {"zh": "虚构"},
         "keys": [{"key": "total", "direction": "highestFirst"},
          {"key": "tax", "direction": "highestFirst", "unknownValues": "refused"}],
         "ties": "1224"}
        """);
    byte[] input =
        (lacking + lacking.replace("\"a\"", "\"b\"").replace("total", "tax"))
            .getBytes(StandardCharsets.UTF_8);

    Outcome.ofInput(input, "rank", "--list", list, "--candidates", "-")
        .shouldBe(
            1,
            "",
            "-:1:64 /values: VALUE_NEEDED The value of key \"tax\" of candidate \"a\" is not known;"
                + " the list ranks only when all are.",
            "-:2:64 /values: UNKNOWN_VALUE The value of key \"total\" of candidate \"b\" is not"
                + " known; it gets no place.",
            "Read 2, accepted 2, rejected 0.");
  }

  @Test
  void gives_no_edition_if_a_card_stands_twice_and_says_where() throws IOException {
    List<String> lines = Files.readAllLines(CARDS);
    byte[] twice = (lines.get(0) + "\n" + lines.get(0) + "\n").getBytes(StandardCharsets.UTF_8);
    Path file = directory.resolve("edition.json");

    Outcome.ofInput(twice, "rank", "--list", LIST, "--candidates", "-", "--output", file)
        .shouldBe(
            1,
            "",
            "-:2:"
                + (lines.get(0).indexOf("\"F-990101\"") + 1)
                + " /subject/id: CANDIDATE_TWICE Candidate \"F-990101\" stands more than once.",
            "Read 2, accepted 2, rejected 0.");

    assertThat(file).doesNotExist();
  }

  @Test
  void gives_no_edition_if_no_card_has_a_value_of_a_key_and_says_where() throws IOException {
    Path list = directory.resolve("list.json");
    Files.writeString(list, Files.readString(LIST).replace("step/lateness", "step/lateliness"));

    Outcome outcome = Outcome.of("rank", "--list", list, "--candidates", CARDS);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(" /keys/3/key: UNKNOWN_KEY ").endsWith(ALL_READ);
  }

  @Test
  void ranks_no_card_of_another_period_with_the_others_and_says_where() throws IOException {
    List<String> lines = Files.readAllLines(CARDS);
    String other = lines.get(1).replace("2020-01-01", "2019-01-01");
    byte[] cards = (lines.get(0) + "\n" + other + "\n").getBytes(StandardCharsets.UTF_8);

    Outcome outcome = Outcome.ofInput(cards, "rank", "--list", LIST, "--candidates", "-");

    assertThat(outcome.err())
        .isEqualTo(
            "-:2:"
                + (other.indexOf("\"period\":") + 10)
                + " /period: OTHER_RUBRIC_OR_PERIOD This score card is of rubric"
                + " \"five-good-illustration 2020-2023\" for 2019-01-01/2021-12-31, so it cannot be"
                + " ranked with the first one, which is of \"five-good-illustration 2020-2023\" for"
                + " 2020-01-01/2021-12-31.\n"
                + "Read 2, accepted 1, rejected 1.\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("F-990101").doesNotContain("F-990102");
  }

  @Test
  void ranks_the_cards_that_are_right_and_rejects_the_others() throws IOException {
    List<String> lines = Files.readAllLines(CARDS);
    String tampered = lines.get(1).replace("\"total\":83.19", "\"total\":93.19");
    assertThat(tampered).isNotEqualTo(lines.get(1));
    byte[] cards = (lines.get(0) + "\n" + tampered + "\n").getBytes(StandardCharsets.UTF_8);

    Outcome outcome = Outcome.ofInput(cards, "rank", "--list", LIST, "--candidates", "-");
    Outcome strict =
        Outcome.ofInput(cards, "rank", "--list", LIST, "--candidates", "-", "--strict");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("PARTS_DIFFER The parts of \"total\" add up to 83.19, but 93.19 is stated.")
        .endsWith("Read 2, accepted 1, rejected 1.\n");
    assertThat(outcome.out()).contains("F-990101").doesNotContain("F-990102");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.out()).isEmpty();
  }

  @Test
  void checks_the_cards_even_if_the_list_is_wrong() {
    Path noList = CITY.resolve("round.json");

    Outcome outcome = Outcome.of("rank", "--list", noList, "--candidates", CARDS);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("OTHER_FORMAT").endsWith(ALL_READ);
  }

  private Outcome rank(Object... options) {
    return Outcome.of(
        Stream.concat(Stream.of("rank", "--list", LIST, "--candidates", CARDS), Stream.of(options))
            .toArray());
  }
}
