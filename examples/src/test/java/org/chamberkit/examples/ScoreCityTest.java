package org.chamberkit.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.io.JsonSource;
import org.chamberkit.io.Parsed;
import org.chamberkit.io.RecordReader;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.ranking.Edition;
import org.chamberkit.scoring.ScoreCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCityTest {

  @TempDir private Path directory;

  @Test
  void prints_tables_places_and_explanations_and_writes_the_documents() throws IOException {
    String printed = run();

    Golden.of("score-city.txt").shouldEqual(printed);
    new Golden(Path.of("src/main/resources/five-good-city/score-cards.ndjson"))
        .shouldEqual(Files.readString(directory.resolve("five-good-score-cards.ndjson")));
    Golden.of("edition/city.json")
        .shouldEqual(Files.readString(directory.resolve("five-good-edition.json")));
  }

  /** Worked out once more with exact fractions by a program that shares no line with this one. */
  @ParameterizedTest(name = "{0}: base {1}, total {2}, grade {3}, place {4}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # district, base,           total,          grade,     place
          F-990101,   90.5,           94.5,           recommend, 2
          F-990102,   81.69,          83.19,          meets,     8
          F-990103,   98.57,          107.57,         -,         -
          F-990104,   76.98 .. 80.87, 76.48 .. 80.37, -,         -
          F-990105,   92.07,          93.07,          recommend, 4
          F-990106,   74.28,          73.78,          improve,   10
          F-990107,   63.21,          61.21,          not-met,   12
          F-990108,   96.91,          106.91,         recommend, 1
          F-990109,   84.05,          84.05,          meets,     6
          F-990110,   82.19,          83.19,          meets,     7
          F-990111,   74.28,          73.78,          improve,   10
          F-990112,   92.07,          93.07,          recommend, 3
          F-990113,   86.04 .. 87.04, 86.04 .. 87.04, meets,     -
          F-990114,   84.05,          84.05,          meets,     5
          F-990115,   80.26,          81.26,          meets,     9
          F-990116,   -,              -,              -,         -
          """)
  void gives_each_district_what_an_independent_reckoning_gives(
      String district, String base, String total, String grade, Long place) throws IOException {
    run();

    ScoreCard card = card(district);
    assertThat(card.base().map(ScoreCityTest::print).orElse(null)).isEqualTo(base);
    assertThat(card.total().map(ScoreCityTest::print).orElse(null)).isEqualTo(total);
    assertThat(card.grade().map(line -> line.grade().id().text()).orElse(null)).isEqualTo(grade);
    assertThat(
            edition().entries().stream()
                .filter(entry -> entry.candidate().text().equals(district))
                .map(entry -> entry.place().unscaled())
                .findFirst()
                .orElse(null))
        .isEqualTo(place);
  }

  @Test
  void gives_no_place_to_the_vetoed_the_gated_and_the_provisional() throws IOException {
    run();

    ImmutableList<String> excluded =
        edition().excluded().stream()
            .map(entry -> entry.candidate().text())
            .collect(toImmutableList());

    assertThat(excluded).containsExactly("F-990103", "F-990104", "F-990113", "F-990116");
  }

  private String run() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScoreCity.run(directory, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private ScoreCard card(String district) throws IOException {
    Path file = directory.resolve("five-good-score-cards.ndjson");
    try (RecordReader<ScoreCard> cards = JsonDocument.SCORE_CARD.records(JsonSource.of(file))) {
      while (true) {
        Parsed<ScoreCard> card = cards.next().orElseThrow();
        if (card.orThrow().subject().id().text().equals(district)) {
          return card.orThrow();
        }
      }
    }
  }

  private Edition edition() throws IOException {
    Path file = directory.resolve("five-good-edition.json");
    return JsonDocument.EDITION.read(JsonSource.of(file)).orThrow();
  }

  private static String print(PointsRange range) {
    return range
        .exact()
        .map(points -> points.toString())
        .orElse(range.lowest().orElseThrow() + " .. " + range.highest().orElseThrow());
  }
}
