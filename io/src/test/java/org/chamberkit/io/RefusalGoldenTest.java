package org.chamberkit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamberkit.aggregation.AggregationProblem;
import org.chamberkit.aggregation.Figures;
import org.chamberkit.aggregation.RollUp;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.applicant.ApplicantProblem;
import org.chamberkit.applicant.Population;
import org.chamberkit.award.AwardProblem;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.ballot.BallotProblem;
import org.chamberkit.candidate.CandidateProblem;
import org.chamberkit.code.CodeProblem;
import org.chamberkit.cohort.CohortProblem;
import org.chamberkit.composite.CompositeProblem;
import org.chamberkit.concordance.ConcordanceProblem;
import org.chamberkit.condition.ConditionProblem;
import org.chamberkit.consolidation.ConsolidationProblem;
import org.chamberkit.directory.Directory;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.eligibility.EligibilityProblem;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.evaluation.BallotAnswers;
import org.chamberkit.evaluation.CohortCheck;
import org.chamberkit.evaluation.Dossier;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.EvaluationProblem;
import org.chamberkit.evaluation.FigureAnswers;
import org.chamberkit.evaluation.Questionnaire;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactProblem;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.figure.Comparison;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.FigureId;
import org.chamberkit.figure.FigureProblem;
import org.chamberkit.figure.FigureRule;
import org.chamberkit.figure.FigureRuleId;
import org.chamberkit.figure.RuleTerm;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.IndexProblem;
import org.chamberkit.index.IndexTable;
import org.chamberkit.industry.IndustryProblem;
import org.chamberkit.label.LabelProblem;
import org.chamberkit.ledger.LedgerProblem;
import org.chamberkit.measure.MeasureProblem;
import org.chamberkit.mixture.MixtureProblem;
import org.chamberkit.movement.MovementProblem;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.organization.OrganizationProblem;
import org.chamberkit.outlier.OutlierProblem;
import org.chamberkit.period.Period;
import org.chamberkit.period.PeriodProblem;
import org.chamberkit.place.PlaceProblem;
import org.chamberkit.post.PostProblem;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeProblem;
import org.chamberkit.publication.PublicationProblem;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.ranking.RankingProblem;
import org.chamberkit.relation.RelationKind;
import org.chamberkit.relation.RelationProblem;
import org.chamberkit.review.Objection;
import org.chamberkit.review.ReviewProblem;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.scale.ScaleProblem;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.scoring.ScoringProblem;
import org.chamberkit.scrutiny.LintProblem;
import org.chamberkit.scrutiny.RubricLinter;
import org.chamberkit.scrutiny.VersionCheck;
import org.chamberkit.sheet.SheetProblem;
import org.chamberkit.statement.Statement;
import org.chamberkit.statement.StatementProblem;
import org.chamberkit.statistics.StatisticsProblem;
import org.chamberkit.tally.FigureList;
import org.chamberkit.tally.TallyProblem;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.chamberkit.variant.RubricVariant;
import org.chamberkit.variant.RubricVariants;
import org.chamberkit.variant.VariantProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way to be wrong that a text file can show: the input beside what is said of it, in both
 * languages.
 *
 * <p>Evaluations in {@code refused} that can be read are scored by the rubric of chambers
 * elsewhere, facts are taken up for the golden catalogue, targets and figures are held against it,
 * dossiers are merged, votes answer the golden evaluation of panels, objections are reviewed
 * against the golden cohort, tables are computed by the golden index. A folder in {@code rounds}
 * has evaluations and all that they are scored with: a rubric and, where it is needed, a round, a
 * directory and the facts of figures.
 */
class RefusalGoldenTest {

  private static final Period YEAR = Period.ofYear(2021);

  /** A rule that whoever holds a session breaks. */
  private static final FigureRule NO_SESSIONS =
      FigureRule.builder()
          .id(FigureRuleId.of("no-sessions"))
          .addLeft(RuleTerm.of(FigureId.of("sessions")))
          .comparison(Comparison.AT_MOST)
          .severity(Severity.WARNING)
          .instruction(Name.ofChinese("请核对。"))
          .build();

  private static final Scorer SCORER =
      Scorer.of(golden(JsonDocument.RUBRIC, "chambers-rubric.json"));
  private static final Directory DIRECTORY = golden(JsonDocument.DIRECTORY, "directory.json");
  private static final CompositeIndex INDEX =
      golden(JsonDocument.COMPOSITE_INDEX, "composite-index.json");
  private static final Programme PROGRAMME = golden(JsonDocument.PROGRAMME, "programme.json");
  private static final Population POPULATION = golden(JsonDocument.POPULATION, "population.json");
  private static final FigureCatalogue CATALOGUE =
      golden(JsonDocument.FIGURE_CATALOGUE, "figure-catalogue.json");

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

    VersionCheck versions = new VersionCheck();
    List<RubricVariant> variants = new ArrayList<>();
    Golden.of("refused/" + name + ".txt")
        .shouldEqual(
            told(
                name,
                input,
                value ->
                    value instanceof Rubric rubric
                        ? scrutinized(rubric, versions)
                        : value instanceof RubricVariant variant
                            ? chosen(variant, variants)
                            : lookedAt(value)));
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

    Optional<FigureAnswers> figures = figures(folder);

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
                    .addAll(answered(figures, rubric.orThrow(), evaluation))
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
    for (String list : RankingDocumentsTest.lists()) {
      told.add(Golden.of("lists/" + list + "/told.txt"));
    }
    for (String cohort : CohortDocumentsTest.cohorts()) {
      told.add(Golden.of("cohorts/" + cohort + "/told.txt"));
    }
    for (String editions : MovementDocumentsTest.movements()) {
      told.add(Golden.of("movements/" + editions + ".txt"));
    }
    for (String mixture : MixtureDocumentsTest.mixtures()) {
      told.add(Golden.of("mixtures/" + mixture + "/told.txt"));
    }
    Set<String> shown = new TreeSet<>();
    for (Golden golden : told) {
      shown.addAll(codes(golden));
    }

    // Those that no small text file can show are shown in BadInputTest, one in core's
    // PartyThresholdsTest, one in core's CriterionCombinationTest, one in
    // core's CombinationTest, as no document can combine nothing; one in core's
    // EditionStatisticsTest.
    for (String table : Golden.inputs("csv")) {
      shown.addAll(codes(Golden.of("csv/" + table + ".txt")));
    }
    Set<String> badInput = codes(Golden.of("bad-input.txt"));
    badInput.add(Limit.DOCUMENT_LIMIT.name()); // 64 MiB: LimitsTest
    badInput.add(CsvProblem.NOT_GB18030.name()); // CsvTableTest
    badInput.add(CsvProblem.NOT_IN_ENCODING.name()); // SheetTableTest
    badInput.add(JsonProblem.TOO_MANY_REJECTED.name()); // RecordReaderTest
    badInput.removeAll(shown);
    List<String> codes =
        Stream.of(
                QuantityProblem.values(),
                PeriodProblem.values(),
                CompositeProblem.values(),
                ScaleProblem.values(),
                OutlierProblem.values(),
                IndexProblem.values(),
                CodeProblem.values(),
                IndustryProblem.values(),
                OrganizationProblem.values(),
                RelationProblem.values(),
                PostProblem.values(),
                DirectoryProblem.values(),
                FactProblem.values(),
                AggregationProblem.values(),
                TallyProblem.values(),
                FigureProblem.values(),
                PlaceProblem.values(),
                CandidateProblem.values(),
                LabelProblem.values(),
                RankingProblem.values(),
                MovementProblem.values(),
                StatementProblem.values(),
                StatisticsProblem.values(),
                PublicationProblem.values(),
                ConcordanceProblem.values(),
                ApplicantProblem.values(),
                ConditionProblem.values(),
                EligibilityProblem.values(),
                ConsolidationProblem.values(),
                MeasureProblem.values(),
                ProgrammeProblem.values(),
                AnswerProblem.values(),
                AwardProblem.values(),
                BallotProblem.values(),
                RuleProblem.values(),
                RubricProblem.values(),
                LintProblem.values(),
                VariantProblem.values(),
                EvaluationProblem.values(),
                LedgerProblem.values(),
                ScoringProblem.values(),
                MixtureProblem.values(),
                SheetProblem.values(),
                CohortProblem.values(),
                ReviewProblem.values(),
                JsonProblem.values(),
                Limit.values(),
                CsvProblem.values())
            .flatMap(Stream::of)
            .filter(code -> !badInput.contains(code.name()))
            .filter(code -> code != DirectoryProblem.DIVISION_NOT_VALID)
            .filter(code -> code != StatisticsProblem.NO_EDITION_TO_COUNT)
            .filter(code -> code != PublicationProblem.LIST_NOT_IN_PROGRAMME)
            .filter(code -> code != OrganizationProblem.PARTY_MEMBERS_DO_NOT_FIT)
            .filter(code -> code != ScoringProblem.OTHER_RUBRIC_OR_PERIOD)
            .filter(code -> code != RubricProblem.PART_BELOW_ZERO)
            .filter(code -> code != CompositeProblem.NOTHING_TO_COMBINE)
            .map(ProblemCode::name)
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(codes);
  }

  /** The codes in a golden file. */
  private static Set<String> codes(Golden golden) throws IOException {
    Set<String> codes = new TreeSet<>();
    golden
        .text()
        .lines()
        .filter(line -> !line.startsWith("record "))
        .flatMap(line -> Stream.of(line.split(" ")))
        .filter(word -> word.matches("[A-Z][A-Z0-9]*_[A-Z0-9_]+"))
        .forEach(codes::add);
    return codes;
  }

  /** What is said of a rubric that can be read, and of what changed since the one before it. */
  private static ImmutableList<Problem> scrutinized(Rubric rubric, VersionCheck versions) {
    return ImmutableList.<Problem>builder()
        .addAll(RubricLinter.check(rubric))
        .addAll(versions.meet(rubric))
        .build();
  }

  /** A variant laid on its rubric, or chosen among those that could be laid before it. */
  private static ImmutableList<Problem> chosen(RubricVariant variant, List<RubricVariant> before) {
    ImmutableList<Problem> problems = variant.applyTo(SCORER.rubric()).problems();
    if (!problems.isEmpty()) {
      return problems;
    }
    before.add(variant);
    return new RubricVariants(ImmutableList.copyOf(before))
        .choose(
            DIRECTORY.find(OrganizationId.of("F-990100")).orElseThrow(), LocalDate.of(2021, 12, 31))
        .problems();
  }

  /** What is said of a value that can be read, beside what belongs to it. */
  private static ImmutableList<Problem> lookedAt(Object value) {
    if (value instanceof Fact fact) {
      ImmutableList<Problem> problems = fact.checkAgainst(DIRECTORY);
      return problems.isEmpty() ? takenUp(fact) : problems;
    } else if (value instanceof FactRegister register) {
      return register.checkAgainst(DIRECTORY);
    } else if (value instanceof IndexTable table) {
      return INDEX.compute(table).problems();
    } else if (value instanceof Statement statement) {
      return statement.check();
    } else if (value instanceof TargetPlan plan) {
      return plan.checkAgainst(CATALOGUE);
    } else if (value instanceof FigureList list) {
      return list.checkAgainst(CATALOGUE);
    } else if (value instanceof Dossier dossier) {
      return dossier.merged().problems();
    } else if (value instanceof BallotBox box) {
      return answered(box);
    } else if (value instanceof Objection objection) {
      return reviewed(objection);
    }
    if (value instanceof Population population) {
      return PROGRAMME
          .publish(Programmes.EDITION, population, Programmes.YEAR, Programmes.AS_OF)
          .problems();
    } else if (value instanceof EligibilityRules rules) {
      return rules.screen(POPULATION, Programmes.YEAR, Programmes.AS_OF).problems();
    }
    return value instanceof Evaluation evaluation ? scored(SCORER, evaluation) : ImmutableList.of();
  }

  /** What is said of the golden evaluation of panels when a vote answers its item. */
  private static ImmutableList<Problem> answered(BallotBox box) {
    try {
      return BallotAnswers.of(box)
          .answer(golden(JsonDocument.EVALUATION, "panels-evaluation.json"))
          .problems();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  private static ImmutableList<Problem> reviewed(Objection objection) {
    try {
      return ReviewDocumentsTest.problems(objection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is said of a fact that is taken up for the figures of the golden catalogue, and of the
   * figures by its rules.
   */
  private static ImmutableList<Problem> takenUp(Fact fact) {
    RollUp rollUp =
        RollUp.builder()
            .catalogue(CATALOGUE.withRules(NO_SESSIONS))
            .directory(DIRECTORY)
            .addRelations(RelationKind.GUIDES)
            .addPeriods(YEAR)
            .build();
    Figures figures = Stream.of(fact).collect(rollUp.collector());
    return ImmutableList.<Problem>builder()
        .addAll(figures.problems())
        .addAll(
            figures.check(fact.organization(), YEAR, Optional.empty()).stream()
                .flatMap(finding -> finding.problem().stream())
                .toList())
        .build();
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

  /** What is said of an evaluation whose items are answered by figures, if there are facts. */
  private static ImmutableList<Problem> answered(
      Optional<FigureAnswers> figures, Rubric rubric, Evaluation evaluation) {
    return figures
        .map(given -> given.answer(Questionnaire.of(rubric).items(), evaluation).problems())
        .orElse(ImmutableList.of());
  }

  /** The figures of the golden catalogue, by the facts of a folder. */
  private static Optional<FigureAnswers> figures(String folder) throws IOException {
    Golden facts = Golden.of(folder + "facts.json");
    if (!facts.exists()) {
      return Optional.empty();
    }
    RollUp rollUp =
        RollUp.builder()
            .catalogue(CATALOGUE)
            .directory(
                read(JsonDocument.DIRECTORY, folder, "directory.json").orElseThrow().orThrow())
            .addRelations(RelationKind.GUIDES)
            .addPeriods(YEAR)
            .build();
    ImmutableList.Builder<Fact> read = ImmutableList.builder();
    try (RecordReader<Fact> records = JsonDocument.FACT.records(JsonSource.of(facts.file()))) {
      for (Optional<Parsed<Fact>> record = records.next();
          record.isPresent();
          record = records.next()) {
        read.add(record.get().orThrow());
      }
    }
    return Optional.of(FigureAnswers.of(rollUp.trace(read.build()), Optional.empty()));
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

  private static <T> T golden(JsonDocument<T> format, String name) {
    try {
      return format.read(JsonSource.of(Golden.of("v1/" + name).file())).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
