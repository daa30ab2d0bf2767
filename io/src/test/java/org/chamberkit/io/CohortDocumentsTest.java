package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cohorts as documents, and what is said of them beside a rubric and evaluations: a folder in
 * {@code cohorts} has the three of them. All of it is invented.
 */
class CohortDocumentsTest {

  static List<String> cohorts() throws IOException {
    return Golden.folders("cohorts");
  }

  @ParameterizedTest
  @MethodSource("cohorts")
  void says_what_does_not_fit_a_cohort(String name) throws IOException {
    Golden.of("cohorts/" + name + "/told.txt").shouldEqual(told("cohorts/" + name + "/"));
  }

  @Test
  void a_cohort_is_written_as_it_was_read() throws IOException {
    String text = Golden.of("v1/cohort.json").text();

    Cohort cohort = JsonDocument.COHORT.read(JsonSource.ofText("cohort", text)).orThrow();

    assertThat(JsonDocument.COHORT.text(cohort)).isEqualTo(text);
  }

  @Test
  void the_result_of_a_cohort_is_the_golden_one_and_reads_back_equal() throws IOException {
    CohortResult result = score("cohorts/scored/").orThrow();

    String text = JsonDocument.COHORT_RESULT.text(result);

    Golden.of("v1/cohort-result.json").shouldEqual(text);
    assertThat(JsonDocument.COHORT_RESULT.read(JsonSource.ofText("result", text)).orThrow())
        .isEqualTo(result);
  }

  /** What is said of a cohort that is scored. */
  static String told(String folder) throws IOException {
    StringBuilder told = new StringBuilder();
    ImmutableList<Problem> problems;
    try {
      WithProblems<CohortResult> scored = score(folder);
      told.append(scored.value().isPresent() ? "scored\n" : "not scored\n");
      problems = scored.problems();
    } catch (ProblemException e) {
      told.append("not made ready\n");
      problems = e.problems();
    }
    for (Language language : Language.values()) {
      problems.forEach(problem -> told.append(problem.line(language)).append('\n'));
    }
    return told.toString();
  }

  static WithProblems<CohortResult> score(String folder) throws IOException {
    Rubric rubric = read(JsonDocument.RUBRIC, folder + "rubric.json");
    Cohort cohort = read(JsonDocument.COHORT, folder + "cohort.json");
    return CohortScorer.builder(rubric, cohort).build().score(evaluations(folder));
  }

  static ImmutableList<Evaluation> evaluations(String folder) throws IOException {
    ImmutableList.Builder<Evaluation> evaluations = ImmutableList.builder();
    JsonSource source = JsonSource.of(Golden.of(folder + "evaluations.json").file());
    try (RecordReader<Evaluation> records = JsonDocument.EVALUATION.records(source)) {
      for (Optional<Parsed<Evaluation>> record = records.next();
          record.isPresent();
          record = records.next()) {
        evaluations.add(record.get().orThrow());
      }
    }
    return evaluations.build();
  }

  static <T> T read(JsonDocument<T> format, String name) throws IOException {
    return format.read(JsonSource.of(Golden.of(name).file())).orThrow();
  }
}
