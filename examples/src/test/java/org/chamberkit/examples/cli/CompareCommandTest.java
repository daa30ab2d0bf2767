package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void says_what_is_wrong_with_an_edition() {
    Path rubric = Path.of("src/main/resources/five-good-city/list.json");

    Outcome outcome = Outcome.of("compare", BEFORE, rubric);

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("OTHER_FORMAT");
    assertThat(outcome.status()).isEqualTo(1);
  }
}
