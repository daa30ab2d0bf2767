package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.quantity.PointsRange;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.junit.jupiter.api.Test;

/**
 * A criterion that is re-based below one that is not: where nothing applies, it earns no points.
 */
class NothingAppliesTest {

  @Test
  void a_total_and_its_grade_are_possible_by_the_rubric() throws IOException {
    Rubric rubric = JsonDocument.RUBRIC.read(source("rubric.json")).orThrow();
    Scorer scorer = Scorer.of(rubric);
    List<String> totals = new ArrayList<>();
    try (RecordReader<Evaluation> records =
        JsonDocument.EVALUATION.records(source("evaluations.json"))) {
      for (Optional<Parsed<Evaluation>> record = records.next();
          record.isPresent();
          record = records.next()) {
        Optional<ScoreCard> card = scorer.score(record.get().orThrow()).value();
        totals.add(card.map(NothingAppliesTest::totalAndGrade).orElse("refused"));
      }
    }

    assertThat(rubric.range().toString()).isEqualTo("[0, 30]");
    assertThat(totals).containsExactly("refused", "0 weak", "[5, 25] open");
  }

  private static String totalAndGrade(ScoreCard card) {
    String grade = card.grade().map(line -> line.grade().id().text()).orElse("open");
    return card.total().map(PointsRange::toString).orElseThrow() + " " + grade;
  }

  private static JsonSource source(String name) {
    return JsonSource.of(Golden.of("rounds/nothing-applies/" + name).file());
  }
}
