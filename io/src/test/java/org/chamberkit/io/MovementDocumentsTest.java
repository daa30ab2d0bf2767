package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.concordance.MeasureSettings;
import org.chamberkit.movement.Movement;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.ranking.Edition;
import org.chamberkit.standing.Standings;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.StatisticsPlan;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Movements as documents, and what is said of editions that cannot be compared: a file of {@code
 * movements} has the editions, the earliest first. All lists are invented.
 */
class MovementDocumentsTest {

  static List<String> movements() throws IOException {
    return Golden.inputs("movements");
  }

  @Test
  void the_document_of_a_movement_is_the_golden_one_and_is_written_as_it_was_read()
      throws IOException {
    Movement movement = Movement.over(editions("three-editions.ndjson")).orThrow();
    Golden golden = Golden.of("v1/movement.json");

    golden.shouldEqual(JsonDocument.MOVEMENT.text(movement));
    Movement read = JsonDocument.MOVEMENT.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(movement);
    assertThat(JsonDocument.MOVEMENT.text(read)).isEqualTo(golden.text());
  }

  @Test
  void the_document_of_a_comparison_is_the_golden_one_and_is_written_as_it_was_read()
      throws IOException {
    ImmutableList<Standings> editions = editions("three-editions.ndjson");
    ListComparison comparison =
        ListComparison.of(editions.get(1), editions.get(2), MeasureSettings.DEFAULT);
    Golden golden = Golden.of("v1/list-comparison.json");

    golden.shouldEqual(JsonDocument.LIST_COMPARISON.text(comparison));
    ListComparison read = JsonDocument.LIST_COMPARISON.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(comparison);
    assertThat(JsonDocument.LIST_COMPARISON.text(read)).isEqualTo(golden.text());
  }

  @Test
  void the_document_of_statistics_is_the_golden_one_and_is_written_as_it_was_read()
      throws IOException {
    JsonSource source = JsonSource.of(Golden.of("v1/statistics-plan.json").file());
    StatisticsPlan plan = JsonDocument.STATISTICS_PLAN.read(source).orThrow();
    EditionStatistics statistics =
        EditionStatistics.of(editions("three-editions.ndjson"), plan).orThrow();
    Golden golden = Golden.of("v1/edition-statistics-with-shares-before.json");

    assertThat(JsonDocument.STATISTICS_PLAN.text(plan))
        .isEqualTo(Golden.of("v1/statistics-plan.json").text());
    golden.shouldEqual(JsonDocument.EDITION_STATISTICS.text(statistics));
    EditionStatistics read =
        JsonDocument.EDITION_STATISTICS.read(JsonSource.of(golden.file())).orThrow();
    assertThat(read).isEqualTo(statistics);
    assertThat(JsonDocument.EDITION_STATISTICS.text(read)).isEqualTo(golden.text());
  }

  @Test
  void statistics_without_the_shares_of_the_edition_before_stay_readable() throws IOException {
    Golden golden = Golden.of("v1/edition-statistics.json");

    EditionStatistics read =
        JsonDocument.EDITION_STATISTICS.read(JsonSource.of(golden.file())).orThrow();

    assertThat(read.metrics().get(0).concentrationBefore()).isEmpty();
    assertThat(JsonDocument.EDITION_STATISTICS.text(read)).isEqualTo(golden.text());
  }

  @ParameterizedTest
  @MethodSource("movements")
  void says_what_moved_or_why_that_cannot_be_told(String name) throws IOException {
    WithProblems<Movement> movement = Movement.over(editions(name));

    StringBuilder told = new StringBuilder();
    for (Language language : Language.values()) {
      for (Problem problem : movement.problems()) {
        told.append(problem.line(language)).append('\n');
      }
      movement
          .value()
          .ifPresent(
              value ->
                  value
                      .entries()
                      .forEach(
                          move ->
                              told.append(move.label(language))
                                  .append(": ")
                                  .append(move.tell(language))
                                  .append('\n')));
    }
    Golden.of("movements/" + name + ".txt").shouldEqual(told.toString());
  }

  static ImmutableList<Standings> editions(String name) throws IOException {
    ImmutableList.Builder<Standings> editions = ImmutableList.builder();
    JsonSource source = JsonSource.of(Golden.of("movements/" + name).file());
    try (RecordReader<Edition> records = JsonDocument.EDITION.records(source)) {
      for (Optional<Parsed<Edition>> record = records.next();
          record.isPresent();
          record = records.next()) {
        editions.add(Standings.of(record.get().orThrow()));
      }
    }
    return editions.build();
  }
}
