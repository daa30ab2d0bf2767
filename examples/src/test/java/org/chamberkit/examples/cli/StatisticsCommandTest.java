package org.chamberkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamberkit.examples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsCommandTest {

  private static final Path TOP = Path.of("src/main/resources/invented-top");
  private static final Path BEFORE = TOP.resolve("2022.json");
  private static final Path EDITION = TOP.resolve("2023.json");

  private static final String PLAN =
      """
      {"format": "chamberkit.statistics-plan", "version": 1,
       "metrics": [{"key": "revenue", "quantiles": [{"at": 0.25, "method": "type7"}],
         "bars": ["[7, ..)"], "largest": [1, 2]}],
       "breakdowns": [{"by": {"band": {"key": "revenue", "bands": ["[7, ..)", "[0, 7)"]}},
         "of": "revenue"}]}
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void prints_the_report_of_an_edition_beside_the_one_before(String language) throws IOException {
    Path plan = directory.resolve("plan.json");
    Files.writeString(plan, PLAN);

    Outcome outcome = Outcome.of("statistics", BEFORE, EDITION, "--plan", plan, "--lang", language);

    assertThat(outcome.err()).isEmpty();
    Golden.of("statistics/" + language + ".txt").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void writes_the_statistics_of_all_keys_if_no_plan_is_given() throws IOException {
    Outcome outcome = Outcome.of("statistics", BEFORE, EDITION, "--output", "-");

    Golden.of("statistics/statistics.json").shouldEqual(outcome.out());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void says_what_is_wrong_with_the_files() throws IOException {
    Path plan = directory.resolve("plan.json");
    Files.writeString(plan, PLAN.replace("bars", "bar"));

    Outcome unknown = Outcome.of("statistics", EDITION, "--plan", plan);
    Outcome noList = Outcome.of("statistics", plan);

    assertThat(unknown.err())
        .contains(" /metrics/0/bar: UNKNOWN_NAME ")
        .contains("known are key, quantiles, bars, growthFrom, growthBands, largest.");
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(noList.out()).isEmpty();
    assertThat(noList.status()).isEqualTo(1);
  }
}
