package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.mixture.MixtureExplanation;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mixtures as documents, and what they make of score cards: a folder in {@code mixtures} has both.
 * All of it is invented.
 */
class MixtureDocumentsTest {

  static List<String> mixtures() throws IOException {
    return Golden.folders("mixtures");
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void says_what_a_mixture_makes_of_cards(String name) throws IOException {
    String folder = "mixtures/" + name + "/";
    Mixture mixture = CohortDocumentsTest.read(JsonDocument.MIXTURE, folder + "mixture.json");
    WithProblems<MixtureCard> mixed = mixture.mix(cards(folder));

    StringBuilder told = new StringBuilder();
    for (Language language : Language.values()) {
      mixed.value().ifPresent(card -> told.append(MixtureExplanation.of(mixture, card, language)));
      mixed.problems().forEach(problem -> told.append(problem.line(language)).append('\n'));
    }

    Golden.of(folder + "told.txt").shouldEqual(told.toString());
  }

  @Test
  void mixtures_and_their_cards_are_the_golden_ones_and_read_back_equal() throws IOException {
    Mixture mixture = CohortDocumentsTest.read(JsonDocument.MIXTURE, "v1/mixture.json");
    MixtureCard card = mixture.mix(cards("mixtures/open/")).orThrow();

    assertIsGolden(JsonDocument.MIXTURE, mixture, "mixture.json");
    assertIsGolden(JsonDocument.MIXTURE_CARD, card, "mixture-card.json");
  }

  private static <T> void assertIsGolden(JsonDocument<T> format, T value, String name)
      throws IOException {
    String text = format.text(value);
    Golden.of("v1/" + name).shouldEqual(text);
    assertThat(format.read(JsonSource.ofText(name, text)).orThrow()).isEqualTo(value);
  }

  private static ImmutableList<ScoreCard> cards(String folder) throws IOException {
    ImmutableList.Builder<ScoreCard> cards = ImmutableList.builder();
    JsonSource source = JsonSource.of(Golden.of(folder + "cards.ndjson").file());
    try (RecordReader<ScoreCard> records = JsonDocument.SCORE_CARD.records(source)) {
      for (Optional<Parsed<ScoreCard>> record = records.next();
          record.isPresent();
          record = records.next()) {
        cards.add(record.get().orThrow());
      }
    }
    return cards.build();
  }
}
