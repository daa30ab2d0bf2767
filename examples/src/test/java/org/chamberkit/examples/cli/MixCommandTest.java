package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixCommandTest {

  private static final Path YEAR = Path.of("src/main/resources/invented-year");
  private static final Path MIXTURE = YEAR.resolve("mixture.json");
  private static final Path CARDS = YEAR.resolve("cards.ndjson");

  @TempDir private Path folder;

  private static Outcome mix(Path cards, Object... more) {
    return Outcome.of(
        Stream.concat(Stream.of("mix", "--mixture", MIXTURE, "--cards", cards), Stream.of(more))
            .toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void prints_the_total_of_every_subject(String language) throws IOException {
    Outcome outcome = mix(CARDS, "--lang", language);

    Golden.of("mixture/table-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void explains_the_total_of_a_subject_instead(String language) throws IOException {
    Outcome outcome = mix(CARDS, "--explain", "invented-a", "--lang", language);

    Golden.of("mixture/invented-a-" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_the_mixture_cards_as_a_stream() throws IOException {
    Outcome outcome = mix(CARDS, "--output", "-");

    Golden.of("mixture/cards.ndjson").shouldEqual(outcome.out());
    assertThat(outcome.err()).isEqualTo("Read 9, accepted 9, rejected 0.\n");
  }

  @Test
  void tells_what_cannot_be_mixed_at_the_card_and_mixes_the_others() throws IOException {
    Path cards = folder.resolve("cards.ndjson");
    Files.writeString(
        cards,
        Files.readString(CARDS, StandardCharsets.UTF_8)
            .replaceFirst("\"startsOn\":\"2013-04-01\"", "\"startsOn\":\"2013-05-01\""),
        StandardCharsets.UTF_8);

    Outcome outcome = mix(cards);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            cards
                + ":2:199 /period: CARD_NOT_MIXED The score card by \"quarterly 1\" for"
                + " 2013-05-01/2013-06-30 counts in no part.\n"
                + "Read 9, accepted 9, rejected 0.\n");
    assertThat(outcome.out()).doesNotContain("invented-a").contains("invented-b");
  }

  @Test
  void says_that_there_is_no_total_of_a_subject() {
    mix(CARDS, "--explain", "invented-c")
        .shouldBe(1, "", "There is no total of \"invented-c\".", "Read 9, accepted 9, rejected 0.");
  }
}
