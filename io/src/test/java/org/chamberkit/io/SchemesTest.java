package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.scrutiny.RubricLinter;
import org.chamberkit.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemes of evaluation that were published, as documents: each can be read, is written as it was
 * read, passes the linter, and scores. Where a publication does not print the points of its items,
 * they are invented, and the rubric says that it is an illustration; all evaluations are invented.
 * The two schemes of Wenzhou and the one of Five Good are among the other golden files.
 */
class SchemesTest {

  static List<String> schemes() throws IOException {
    return Golden.folders("schemes");
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_published_scheme_is_a_document_that_the_linter_passes_and_that_scores(String name)
      throws IOException {
    Golden file = Golden.of("schemes/" + name + "/rubric.json");
    Rubric rubric = JsonDocument.RUBRIC.read(JsonSource.of(file.file())).orThrow();

    file.shouldEqual(JsonDocument.RUBRIC.text(rubric));
    ImmutableList<Problem> found = RubricLinter.check(rubric);
    assertThat(found).noneMatch(Problem::isError);
    StringBuilder told = new StringBuilder();
    found.forEach(problem -> told.append(problem.line(Language.CHINESE)).append('\n'));
    score(scorer(rubric, name), "schemes/" + name + "/evaluations.ndjson", told);
    Golden.of("schemes/" + name + "/told.txt").shouldEqual(told.toString());
  }

  /** With the round beside the rubric, if its rules compare with reference values. */
  private static Scorer scorer(Rubric rubric, String name) throws IOException {
    Path round = Golden.of("schemes/" + name + "/round.json").file();
    return Files.exists(round)
        ? Scorer.builder(rubric)
            .round(JsonDocument.ROUND.read(JsonSource.of(round)).orThrow())
            .build()
        : Scorer.of(rubric);
  }

  private static void score(Scorer scorer, String evaluations, StringBuilder told)
      throws IOException {
    JsonSource source = JsonSource.of(Golden.of(evaluations).file());
    try (RecordReader<Evaluation> records = JsonDocument.EVALUATION.records(source)) {
      Optional<Parsed<Evaluation>> record = records.next();
      for (; record.isPresent(); record = records.next()) {
        WithProblems<ScoreCard> scored = scorer.score(record.get().orThrow());
        assertThat(scored.problems()).isEmpty();
        told.append(Explanation.of(scorer.rubric(), scored.orThrow(), Language.CHINESE));
      }
    }
  }
}
