package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.code.CodeProblem;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.EvaluationProblem;
import org.chamberkit.organization.OrganizationProblem;
import org.chamberkit.period.PeriodProblem;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.ranking.RankingProblem;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.scoring.ScoringProblem;
import org.chamberkit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way to be wrong that a text file can show: the input beside what is said of it, in both
 * languages. Evaluations that can be read are scored by the rubric of chambers elsewhere.
 */
class RefusalGoldenTest {

  private static final Scorer SCORER = Scorer.of(rubric());

  static List<String> refused() throws IOException {
    return Golden.inputs("refused");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void says_where_and_why_a_text_is_refused(String name) throws IOException {
    Golden input = Golden.of("refused/" + name);

    StringBuilder told = new StringBuilder();
    JsonSource source = new JsonSource(name, JsonSource.of(input.file()).open());
    try (RecordReader<Object> records = DocumentReader.ofAnyFormat().records(source)) {
      Optional<Parsed<Object>> record = records.next();
      for (int number = 1; record.isPresent(); number++, record = records.next()) {
        ImmutableList<Problem> problems = problems(record.get());
        told.append("record ").append(number).append(": ");
        told.append(problems.stream().anyMatch(Problem::isError) ? "rejected" : "accepted");
        told.append('\n');
        for (Language language : Language.values()) {
          problems.forEach(problem -> told.append(problem.line(language)).append('\n'));
        }
      }
    }

    Golden.of("refused/" + name + ".txt").shouldEqual(told.toString());
  }

  @Test
  void every_code_of_the_library_is_shown_by_one_of_the_files() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String name : refused()) {
      Golden.of("refused/" + name + ".txt")
          .text()
          .lines()
          .filter(line -> !line.startsWith("record "))
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(word -> word.matches("[A-Z][A-Z0-9]*_[A-Z0-9_]+"))
          .forEach(shown::add);
    }

    // Two that no text file can show are shown in StrictReadingTest, one in core's RankingTest.
    List<String> codes =
        Stream.of(
                QuantityProblem.values(),
                PeriodProblem.values(),
                CodeProblem.values(),
                OrganizationProblem.values(),
                RankingProblem.values(),
                AnswerProblem.values(),
                RuleProblem.values(),
                RubricProblem.values(),
                EvaluationProblem.values(),
                ScoringProblem.values(),
                JsonProblem.values())
            .flatMap(Stream::of)
            .filter(code -> code != JsonProblem.NUL_BYTE && code != JsonProblem.NOT_UTF8)
            .filter(code -> code != RankingProblem.UNKNOWN_VALUE)
            .map(ProblemCode::name)
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static ImmutableList<Problem> problems(Parsed<Object> record) {
    if (record.value().isPresent() && record.value().get() instanceof Evaluation evaluation) {
      return Stream.concat(
              record.problems().stream(),
              record.locate(SCORER.score(evaluation).problems()).stream())
          .collect(toImmutableList());
    }
    return record.problems();
  }

  private static Rubric rubric() {
    try {
      JsonSource source = JsonSource.of(Golden.of("v1/chambers-rubric.json").file());
      return JsonDocument.RUBRIC.read(source).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
