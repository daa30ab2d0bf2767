package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.award.AwardProblem;
import org.chamberkit.code.CodeProblem;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.evaluation.CohortCheck;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.EvaluationProblem;
import org.chamberkit.industry.IndustryProblem;
import org.chamberkit.organization.OrganizationProblem;
import org.chamberkit.period.PeriodProblem;
import org.chamberkit.post.PostProblem;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.ranking.RankingProblem;
import org.chamberkit.relation.RelationProblem;
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
 * languages.
 *
 * <p>Evaluations in {@code refused} that can be read are scored by the rubric of chambers
 * elsewhere. A folder in {@code rounds} has evaluations and all that they are scored with: a rubric
 * and, where it is needed, a round and a directory.
 */
class RefusalGoldenTest {

  private static final Scorer SCORER = Scorer.of(rubric());

  static List<String> refused() throws IOException {
    return Golden.inputs("refused");
  }

  static List<String> rounds() throws IOException {
    return Golden.folders("rounds");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void says_where_and_why_a_text_is_refused(String name) throws IOException {
    Golden input = Golden.of("refused/" + name);

    Golden.of("refused/" + name + ".txt")
        .shouldEqual(
            told(
                name,
                input,
                value -> value instanceof Evaluation e ? scored(SCORER, e) : ImmutableList.of()));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void says_where_and_why_an_evaluation_does_not_fit_its_round(String name) throws IOException {
    String folder = "rounds/" + name + "/";
    Parsed<Rubric> rubric = read(JsonDocument.RUBRIC, folder, "rubric.json").orElseThrow();
    Scorer.Builder builder = Scorer.builder(rubric.orThrow());
    read(JsonDocument.ROUND, folder, "round.json")
        .ifPresent(round -> builder.round(round.orThrow()));
    read(JsonDocument.DIRECTORY, folder, "directory.json")
        .ifPresent(directory -> builder.directory(directory.orThrow()));

    String told;
    try {
      Scorer scorer = builder.build();
      CohortCheck cohort = new CohortCheck();
      told =
          told(
              "evaluations.json",
              Golden.of(folder + "evaluations.json"),
              value -> {
                Evaluation evaluation = (Evaluation) value;
                return ImmutableList.<Problem>builder()
                    .addAll(cohort.meet(evaluation))
                    .addAll(scored(scorer, evaluation))
                    .build();
              });
    } catch (ProblemException e) {
      told = "rubric: not made ready\n" + lines(rubric.locate(e.problems()));
    }

    Golden.of(folder + "told.txt").shouldEqual(told);
  }

  @Test
  void every_code_of_the_library_is_shown_by_one_of_the_files() throws IOException {
    List<Golden> told = new ArrayList<>();
    refused().forEach(name -> told.add(Golden.of("refused/" + name + ".txt")));
    rounds().forEach(name -> told.add(Golden.of("rounds/" + name + "/told.txt")));
    Set<String> shown = new TreeSet<>();
    for (Golden golden : told) {
      golden
          .text()
          .lines()
          .filter(line -> !line.startsWith("record "))
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(word -> word.matches("[A-Z][A-Z0-9]*_[A-Z0-9_]+"))
          .forEach(shown::add);
    }

    // Two that no text file can show are shown in StrictReadingTest, one in core's RankingTest,
    // one in core's PartyThresholdsTest.
    List<String> codes =
        Stream.of(
                QuantityProblem.values(),
                PeriodProblem.values(),
                CodeProblem.values(),
                IndustryProblem.values(),
                OrganizationProblem.values(),
                RelationProblem.values(),
                PostProblem.values(),
                DirectoryProblem.values(),
                RankingProblem.values(),
                AnswerProblem.values(),
                AwardProblem.values(),
                RuleProblem.values(),
                RubricProblem.values(),
                EvaluationProblem.values(),
                ScoringProblem.values(),
                JsonProblem.values())
            .flatMap(Stream::of)
            .filter(code -> code != JsonProblem.NUL_BYTE && code != JsonProblem.NOT_UTF8)
            .filter(code -> code != RankingProblem.UNKNOWN_VALUE)
            .filter(code -> code != DirectoryProblem.DIVISION_NOT_VALID)
            .filter(code -> code != OrganizationProblem.PARTY_MEMBERS_DO_NOT_FIT)
            .filter(code -> code != ScoringProblem.OTHER_RUBRIC_OR_PERIOD)
            .map(ProblemCode::name)
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(codes);
  }

  /** What is said of each record of a file that is read and then looked at. */
  private static String told(
      String name, Golden input, Function<Object, ImmutableList<Problem>> look) throws IOException {
    StringBuilder told = new StringBuilder();
    JsonSource source = new JsonSource(name, JsonSource.of(input.file()).open());
    try (RecordReader<Object> records = DocumentReader.ofAnyFormat().records(source)) {
      Optional<Parsed<Object>> record = records.next();
      for (int number = 1; record.isPresent(); number++, record = records.next()) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        problems.addAll(record.get().problems());
        if (record.get().value().isPresent()) {
          problems.addAll(record.get().locate(look.apply(record.get().value().get())));
        }
        boolean isRejected = problems.build().stream().anyMatch(Problem::isError);
        told.append("record ").append(number).append(": ");
        told.append(isRejected ? "rejected" : "accepted").append('\n');
        told.append(lines(problems.build()));
      }
    }
    return told.toString();
  }

  private static String lines(ImmutableList<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    for (Language language : Language.values()) {
      problems.forEach(problem -> lines.append(problem.line(language)).append('\n'));
    }
    return lines.toString();
  }

  private static ImmutableList<Problem> scored(Scorer scorer, Evaluation evaluation) {
    return scorer.score(evaluation).problems();
  }

  private static <T> Optional<Parsed<T>> read(JsonDocument<T> format, String folder, String name)
      throws IOException {
    Golden golden = Golden.of(folder + name);
    return golden.exists()
        ? Optional.of(format.read(new JsonSource(name, JsonSource.of(golden.file()).open())))
        : Optional.empty();
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
