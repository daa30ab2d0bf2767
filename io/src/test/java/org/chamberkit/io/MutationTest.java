package org.chamberkit.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.chamberkit.quantity.QuantityProblem.AMOUNT_OVERFLOW;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chamberkit.applicant.Population;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.code.CodeList;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.code.GazetteerEntry;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.cohort.CohortScorer;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.ConsolidationRule;
import org.chamberkit.directory.Directory;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.evaluation.Dossier;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.explanation.Explanation;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.fact.Withdrawal;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.CompositeResult;
import org.chamberkit.index.IndexExplanation;
import org.chamberkit.index.IndexTable;
import org.chamberkit.index.UnitResult;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.industry.SizeFacts;
import org.chamberkit.industry.SizeTable;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.movement.Movement;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.publication.Publication;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.EditionExplanation;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.ranking.Placing;
import org.chamberkit.ranking.Ranking;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Review;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.scoring.Scorer;
import org.chamberkit.scrutiny.RubricLinter;
import org.chamberkit.scrutiny.VersionCheck;
import org.chamberkit.statement.Statement;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.StatisticsPlan;
import org.chamberkit.tally.FigureList;
import org.chamberkit.text.Language;
import org.chamberkit.variant.RubricVariant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to a document, reading says what is wrong and throws nothing, and what it
 * accepts can be scored and written. In the ordinary build it happens at places drawn by a seed; in
 * the profile {@code thorough} it is cut at every byte and changed far more often.
 */
class MutationTest {

  private static final long SEED = 320_005;

  /** How many bytes of each document are read for each kind of change in the ordinary build. */
  private static final int BYTES = 200_000;

  static List<String> documents() throws IOException {
    return Golden.inputs("v1");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_cut_at_any_byte_is_refused(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Golden.of("v1/" + name).file());

    int cuts = Extent.attempts(whole.length - 2, whole.length / 2, BYTES);
    for (int length : Extent.places(whole.length - 2, cuts, new Random(SEED)).boxed().toList()) {
      byte[] cut = Arrays.copyOf(whole, length);
      Parsed<Object> parsed = DocumentReader.ofAnyFormat().read(JsonSource.ofBytes("cut", cut));
      assertThat(parsed.problems()).as("cut to %s bytes", length).isNotEmpty();
      assertThat(parsed.value()).as("cut to %s bytes", length).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_changed_byte_gives_a_value_or_problems_with_places(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Golden.of("v1/" + name).file());
    Random random = new Random(SEED);

    for (int i = 0; i < Extent.attempts(3000, whole.length, BYTES); i++) {
      int at = random.nextInt(whole.length);
      byte[] mutant = mutant(whole, at, random);
      String told = "seed " + SEED + ", mutant " + i + " at byte " + at;
      try (RecordReader<Object> records =
          DocumentReader.ofAnyFormat().records(JsonSource.ofBytes("mutant", mutant))) {
        for (Optional<Parsed<Object>> record = records.next();
            record.isPresent();
            record = records.next()) {
          assertPlaced(record.get().problems(), told);
        }
        assertThat(records.bytesRead()).as(told).isEqualTo(mutant.length);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_changed_value_gives_problems_with_places_or_a_value_that_can_be_used(String name)
      throws IOException {
    String whole = Golden.of("v1/" + name).text();
    Random random = new Random(SEED);
    List<String> mutants =
        new ArrayList<>(Mutants.of(whole, random, Extent.IS_THOROUGH ? 50 : 200));
    for (int i = 0; i < (Extent.IS_THOROUGH ? 100 : 25); i++) {
      mutants.add(Mutants.oneOf(Mutants.oneOf(whole, random), random));
    }

    Use use = new Use();
    for (String mutant : mutants) {
      JsonSource source = JsonSource.ofText("mutant", mutant);
      Parsed<Object> parsed = DocumentReader.ofAnyFormat().read(source);
      assertPlaced(parsed.problems(), mutant);
      if (parsed.value().isPresent()) {
        assertThatCode(() -> use.use(parsed.value().get())).as(mutant).doesNotThrowAnyException();
      }
    }
  }

  /** What is done with documents that were accepted. */
  private static final class Use {

    private final Rubric rubric = Counties.rubric();
    private final Rubric associations = Associations.rubric();
    private final Round round = Counties.round();
    private final Directory directory = Counties.directory();
    private final List<Evaluation> evaluations = new ArrayList<>();

    Use() throws IOException {
      for (String name : Counties.CASES) {
        evaluations.add(Counties.evaluation(name));
      }
    }

    void use(Object value) throws IOException {
      if (value instanceof Rubric mutant) {
        assertReadsBack(JsonDocument.RUBRIC, mutant);
        score(mutant, round, directory, evaluations);
        assertThat(RubricLinter.check(mutant))
            .allMatch(found -> !found.isError() || found.code() == AMOUNT_OVERFLOW);
        assertThat(VersionCheck.compare(mutant, mutant)).isEmpty();
      } else if (value instanceof RubricVariant mutant) {
        assertReadsBack(JsonDocument.RUBRIC_VARIANT, mutant);
        assertThat(mutant.applyTo(associations).problems()).hasSizeLessThan(30);
      } else if (value instanceof Round mutant) {
        assertReadsBack(JsonDocument.ROUND, mutant);
        score(rubric, mutant, directory, evaluations);
      } else if (value instanceof CodeList mutant) {
        assertReadsBack(JsonDocument.CODE_LIST, mutant);
      } else if (value instanceof Gazetteer mutant) {
        assertReadsBack(JsonDocument.GAZETTEER, mutant);
        follow(mutant);
      } else if (value instanceof SizeTable mutant) {
        assertReadsBack(JsonDocument.SIZE_TABLE, mutant);
        assertThat(mutant.classify(IndustryCode.of("51"), SizeFacts.UNKNOWN).sizeClass()).isEmpty();
      } else if (value instanceof Fact mutant) {
        assertReadsBack(JsonDocument.FACT, mutant);
        mutant.checkAgainst(directory);
      } else if (value instanceof Withdrawal mutant) {
        assertReadsBack(JsonDocument.WITHDRAWAL, mutant);
      } else if (value instanceof SameEvent mutant) {
        assertReadsBack(JsonDocument.SAME_EVENT, mutant);
      } else if (value instanceof FactRegister mutant) {
        assertReadsBack(JsonDocument.FACT_REGISTER, mutant);
        mutant.checkAgainst(directory);
        mutant.asKnownOn(LocalDate.of(2021, 5, 20));
      } else if (value instanceof FigureCatalogue mutant) {
        assertReadsBack(JsonDocument.FIGURE_CATALOGUE, mutant);
      } else if (value instanceof FigureList mutant) {
        assertReadsBack(JsonDocument.FIGURES, mutant);
      } else if (value instanceof TargetPlan mutant) {
        assertReadsBack(JsonDocument.TARGET_PLAN, mutant);
        mutant.sum();
      } else if (value instanceof BallotBox mutant) {
        assertReadsBack(JsonDocument.BALLOT_BOX, mutant);
        assertThat(mutant.count().explain(Language.CHINESE)).isNotEmpty();
        mutant.candidates().forEach(mutant.count()::mean);
      } else if (value instanceof Publication mutant) {
        assertReadsBack(JsonDocument.PUBLICATION, mutant);
        assertThat(mutant.explain(Language.CHINESE)).isNotBlank();
        assertThat(mutant.standings().size()).isEqualTo(mutant.current().entries().size());
      } else if (value instanceof StatisticsPlan mutant) {
        assertReadsBack(JsonDocument.STATISTICS_PLAN, mutant);
        assertThat(
                EditionStatistics.of(
                        MovementDocumentsTest.editions("three-editions.ndjson"), mutant)
                    .problems())
            .hasSizeLessThan(2);
      } else if (value instanceof EditionStatistics mutant) {
        assertReadsBack(JsonDocument.EDITION_STATISTICS, mutant);
      } else if (value instanceof Statement mutant) {
        assertReadsBack(JsonDocument.STATEMENT, mutant);
        assertThat(mutant.check()).hasSizeLessThan(20);
      } else if (value instanceof Movement mutant) {
        assertReadsBack(JsonDocument.MOVEMENT, mutant);
        mutant.entries().forEach(move -> assertThat(move.tell(Language.CHINESE)).isNotEmpty());
      } else if (value instanceof ListComparison mutant) {
        assertReadsBack(JsonDocument.LIST_COMPARISON, mutant);
      } else if (value instanceof Population mutant) {
        assertReadsBack(JsonDocument.POPULATION, mutant);
        publish(Programmes.programme(), mutant);
      } else if (value instanceof EligibilityRules mutant) {
        assertReadsBack(JsonDocument.ELIGIBILITY_RULES, mutant);
        publish(Programmes.programme().withEligibility(mutant), Programmes.population());
      } else if (value instanceof Screening mutant) {
        assertReadsBack(JsonDocument.SCREENING, mutant);
        mutant.applicants().forEach(mutant::exclusions);
      } else if (value instanceof ConsolidationRule mutant) {
        assertReadsBack(JsonDocument.CONSOLIDATION_RULE, mutant);
        publish(Programmes.programme().withConsolidation(mutant), Programmes.population());
      } else if (value instanceof Consolidation mutant) {
        assertReadsBack(JsonDocument.CONSOLIDATION, mutant);
        assertThat(mutant.exclusions()).hasSameSizeAs(mutant.replacements());
      } else if (value instanceof Programme mutant) {
        assertReadsBack(JsonDocument.PROGRAMME, mutant);
        publish(mutant, Programmes.population());
      } else if (value instanceof ProgrammeEdition mutant) {
        assertReadsBack(JsonDocument.PROGRAMME_EDITION, mutant);
      } else if (value instanceof CompositeIndex mutant) {
        assertReadsBack(JsonDocument.COMPOSITE_INDEX, mutant);
        compute(mutant, Indices.table());
      } else if (value instanceof IndexTable mutant) {
        assertReadsBack(JsonDocument.COMPOSITE_TABLE, mutant);
        compute(Indices.index(), mutant);
      } else if (value instanceof CompositeResult mutant) {
        assertReadsBack(JsonDocument.COMPOSITE_RESULT, mutant);
      } else if (value instanceof PartyThresholds mutant) {
        assertReadsBack(JsonDocument.PARTY_THRESHOLDS, mutant);
        assertThat(mutant.formedBy(3)).hasSizeLessThan(6);
      } else if (value instanceof Directory mutant) {
        assertReadsBack(JsonDocument.DIRECTORY, mutant);
        score(rubric, round, mutant, evaluations);
      } else if (value instanceof Evaluation mutant) {
        assertReadsBack(JsonDocument.EVALUATION, mutant);
        score(rubric, round, directory, List.of(mutant));
      } else if (value instanceof Mixture mutant) {
        assertReadsBack(JsonDocument.MIXTURE, mutant);
        mutant.mix(ImmutableList.of());
      } else if (value instanceof MixtureCard mutant) {
        assertReadsBack(JsonDocument.MIXTURE_CARD, mutant);
      } else if (value instanceof Cohort mutant) {
        assertReadsBack(JsonDocument.COHORT, mutant);
        score(mutant);
      } else if (value instanceof Dossier mutant) {
        assertReadsBack(JsonDocument.DOSSIER, mutant);
        mutant.merged();
      } else if (value instanceof Objection mutant) {
        assertReadsBack(JsonDocument.OBJECTION, mutant);
        assertThat(ReviewDocumentsTest.problems(mutant)).hasSizeLessThan(20);
      } else if (value instanceof Review mutant) {
        assertReadsBack(JsonDocument.REVIEW, mutant);
        for (Language language : Language.values()) {
          assertThat(mutant.explain(language)).isNotBlank();
        }
      } else if (value instanceof CohortResult mutant) {
        assertReadsBack(JsonDocument.COHORT_RESULT, mutant);
      } else if (value instanceof Candidate mutant) {
        assertReadsBack(JsonDocument.CANDIDATE, mutant);
      } else if (value instanceof ListDefinition mutant) {
        assertReadsBack(JsonDocument.RANKING_LIST, mutant);
        assertThat(Ranking.rank(mutant, ImmutableList.of()).problems()).isEmpty();
      } else if (value instanceof Edition mutant) {
        assertReadsBack(JsonDocument.EDITION, mutant);
        for (Placing entry : mutant.ranked()) {
          assertThat(EditionExplanation.of(mutant, entry.candidate(), Language.CHINESE))
              .isPresent();
        }
      } else if (value instanceof ScoreCard mutant) {
        assertReadsBack(JsonDocument.SCORE_CARD, mutant);
        assertThat(mutant.candidate().id().text()).isEqualTo(mutant.subject().id().text());
      }
    }

    /** Publishes; that a population does not fit the programme is told without any exception. */
    private static void publish(Programme programme, Population population) throws IOException {
      WithProblems<ProgrammeEdition> published =
          programme.publish(Programmes.EDITION, population, Programmes.YEAR, Programmes.AS_OF);
      if (published.value().isPresent()) {
        assertReadsBack(JsonDocument.PROGRAMME_EDITION, published.value().get());
      }
    }

    /** Computes; that a table does not fit the index is told without any exception. */
    private static void compute(CompositeIndex index, IndexTable table) throws IOException {
      WithProblems<CompositeResult> computed = index.compute(table);
      if (computed.value().isPresent()) {
        CompositeResult result = computed.value().get();
        assertReadsBack(JsonDocument.COMPOSITE_RESULT, result);
        for (UnitResult unit : result.units()) {
          for (Language language : Language.values()) {
            assertThat(IndexExplanation.of(result, unit.unit(), language)).isPresent();
          }
        }
      }
    }

    private static void follow(Gazetteer gazetteer) {
      LocalDate day = LocalDate.of(2000, 1, 1);
      for (GazetteerEntry entry : gazetteer.entries()) {
        assertThat(gazetteer.codesOn(entry.code(), day, day.plusYears(20))).hasSizeLessThan(5);
        gazetteer.parentOn(entry.code(), day);
        gazetteer.childrenOn(entry.code(), day);
      }
    }

    /** Scores a cohort, likewise. */
    private static void score(Cohort cohort) throws IOException {
      Rubric rubric = CohortDocumentsTest.read(JsonDocument.RUBRIC, "cohorts/scored/rubric.json");
      CohortScorer scorer;
      try {
        scorer = CohortScorer.builder(rubric, cohort).build();
      } catch (ProblemException e) {
        return;
      }
      WithProblems<CohortResult> scored =
          scorer.score(CohortDocumentsTest.evaluations("cohorts/scored/"));
      if (scored.value().isPresent()) {
        assertReadsBack(JsonDocument.COHORT_RESULT, scored.value().get());
      }
    }

    /** Scores; that something does not fit the rubric is told without any other exception. */
    private static void score(
        Rubric rubric, Round round, Directory directory, List<Evaluation> evaluations)
        throws IOException {
      Scorer scorer;
      try {
        scorer = Scorer.builder(rubric).round(round).directory(directory).build();
      } catch (ProblemException e) {
        return;
      }
      for (Evaluation evaluation : evaluations) {
        WithProblems<ScoreCard> scored = scorer.score(evaluation.withRubric(rubric.key()));
        if (scored.value().isPresent()) {
          ScoreCard card = scored.value().get();
          assertReadsBack(JsonDocument.SCORE_CARD, card);
          assertThat(card.total().stream()).allMatch(rubric.range()::contains);
          assertThat(card.candidate().id().text()).isEqualTo(card.subject().id().text());
          for (Language language : Language.values()) {
            assertThat(Explanation.of(rubric, card, language)).isNotBlank();
          }
        }
      }
    }

    private static <T> void assertReadsBack(JsonDocument<T> format, T value) throws IOException {
      String text = format.text(value);
      T read = format.read(JsonSource.ofText("document", text)).orThrow();
      assertThat(read).isEqualTo(value);
      assertThat(format.text(read)).isEqualTo(text);
    }
  }

  private static void assertPlaced(List<Problem> problems, String told) {
    for (Problem problem : problems) {
      assertThat(problem.place().line()).as(told).isPresent();
      for (Language language : Language.values()) {
        assertThat(problem.line(language)).as(told).doesNotContain("\n").isNotBlank();
      }
    }
  }

  private static byte[] mutant(byte[] whole, int at, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(whole, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> bytes.write(random.nextInt(256));
      case 1 -> bytes.write("{}[],:\"\\0-9.eE\n \0".getBytes(UTF_8)[random.nextInt(17)]);
      case 2 -> {
        bytes.write(random.nextInt(256));
        bytes.write(whole, at, 1);
      }
      default -> {
        // The byte is left out.
      }
    }
    bytes.write(whole, at + 1, whole.length - at - 1);
    return bytes.toByteArray();
  }
}
