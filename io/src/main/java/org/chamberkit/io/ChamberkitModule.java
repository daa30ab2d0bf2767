package org.chamberkit.io;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.ballot.BallotBox;
import org.chamberkit.candidate.Candidate;
import org.chamberkit.code.CodeList;
import org.chamberkit.code.Gazetteer;
import org.chamberkit.cohort.Cohort;
import org.chamberkit.cohort.CohortResult;
import org.chamberkit.concordance.ListComparison;
import org.chamberkit.consolidation.Consolidation;
import org.chamberkit.consolidation.ConsolidationRule;
import org.chamberkit.directory.Directory;
import org.chamberkit.eligibility.EligibilityRules;
import org.chamberkit.eligibility.Screening;
import org.chamberkit.evaluation.Dossier;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Round;
import org.chamberkit.fact.Fact;
import org.chamberkit.fact.FactRegister;
import org.chamberkit.fact.SameEvent;
import org.chamberkit.fact.Withdrawal;
import org.chamberkit.figure.FigureCatalogue;
import org.chamberkit.figure.TargetPlan;
import org.chamberkit.index.CompositeIndex;
import org.chamberkit.index.CompositeResult;
import org.chamberkit.index.IndexTable;
import org.chamberkit.industry.SizeTable;
import org.chamberkit.io.frame.Frame;
import org.chamberkit.io.frame.Parsers;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.movement.Movement;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Problem;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.publication.Publication;
import org.chamberkit.ranking.Edition;
import org.chamberkit.ranking.ListDefinition;
import org.chamberkit.review.Objection;
import org.chamberkit.review.Review;
import org.chamberkit.rubric.Rubric;
import org.chamberkit.scoring.ScoreCard;
import org.chamberkit.statement.Statement;
import org.chamberkit.statistics.EditionStatistics;
import org.chamberkit.statistics.StatisticsPlan;
import org.chamberkit.tally.FigureList;
import org.chamberkit.tally.MovedFigureList;
import org.chamberkit.text.Language;
import org.chamberkit.variant.RubricVariant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of the caller's own read and write the values of the library as parts of its
 * documents, each in its format. A mapper finds it by {@code findAndAddModules()}, on the class
 * path and on the module path.
 *
 * <p>What a value must be is checked as {@link JsonDocument} does; what is wrong comes out as a
 * {@link MismatchedInputException} with all problems and their pointers into the value. Limits on
 * size are those of the mapper first, then {@link Limits#STANDARD}.
 */
public final class ChamberkitModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  static final ImmutableMap<Class<?>, JsonDocument<?>> FORMATS =
      ImmutableMap.<Class<?>, JsonDocument<?>>builder()
          .put(CodeList.class, JsonDocument.CODE_LIST)
          .put(Gazetteer.class, JsonDocument.GAZETTEER)
          .put(SizeTable.class, JsonDocument.SIZE_TABLE)
          .put(PartyThresholds.class, JsonDocument.PARTY_THRESHOLDS)
          .put(Directory.class, JsonDocument.DIRECTORY)
          .put(Rubric.class, JsonDocument.RUBRIC)
          .put(RubricVariant.class, JsonDocument.RUBRIC_VARIANT)
          .put(Round.class, JsonDocument.ROUND)
          .put(Evaluation.class, JsonDocument.EVALUATION)
          .put(Cohort.class, JsonDocument.COHORT)
          .put(CohortResult.class, JsonDocument.COHORT_RESULT)
          .put(Dossier.class, JsonDocument.DOSSIER)
          .put(Objection.class, JsonDocument.OBJECTION)
          .put(Review.class, JsonDocument.REVIEW)
          .put(ScoreCard.class, JsonDocument.SCORE_CARD)
          .put(Mixture.class, JsonDocument.MIXTURE)
          .put(MixtureCard.class, JsonDocument.MIXTURE_CARD)
          .put(Fact.class, JsonDocument.FACT)
          .put(Withdrawal.class, JsonDocument.WITHDRAWAL)
          .put(SameEvent.class, JsonDocument.SAME_EVENT)
          .put(FactRegister.class, JsonDocument.FACT_REGISTER)
          .put(FigureCatalogue.class, JsonDocument.FIGURE_CATALOGUE)
          .put(FigureList.class, JsonDocument.FIGURES)
          .put(MovedFigureList.class, JsonDocument.MOVED_FIGURES)
          .put(TargetPlan.class, JsonDocument.TARGET_PLAN)
          .put(BallotBox.class, JsonDocument.BALLOT_BOX)
          .put(Candidate.class, JsonDocument.CANDIDATE)
          .put(ListDefinition.class, JsonDocument.RANKING_LIST)
          .put(Edition.class, JsonDocument.EDITION)
          .put(Movement.class, JsonDocument.MOVEMENT)
          .put(Applicant.class, JsonDocument.APPLICANT)
          .put(ControlLink.class, JsonDocument.CONTROL_LINK)
          .put(Waiver.class, JsonDocument.WAIVER)
          .put(Population.class, JsonDocument.POPULATION)
          .put(EligibilityRules.class, JsonDocument.ELIGIBILITY_RULES)
          .put(Screening.class, JsonDocument.SCREENING)
          .put(Publication.class, JsonDocument.PUBLICATION)
          .put(StatisticsPlan.class, JsonDocument.STATISTICS_PLAN)
          .put(EditionStatistics.class, JsonDocument.EDITION_STATISTICS)
          .put(Statement.class, JsonDocument.STATEMENT)
          .put(ListComparison.class, JsonDocument.LIST_COMPARISON)
          .put(ConsolidationRule.class, JsonDocument.CONSOLIDATION_RULE)
          .put(Consolidation.class, JsonDocument.CONSOLIDATION)
          .put(Programme.class, JsonDocument.PROGRAMME)
          .put(ProgrammeEdition.class, JsonDocument.PROGRAMME_EDITION)
          .put(CompositeIndex.class, JsonDocument.COMPOSITE_INDEX)
          .put(IndexTable.class, JsonDocument.COMPOSITE_TABLE)
          .put(CompositeResult.class, JsonDocument.COMPOSITE_RESULT)
          .buildOrThrow();

  /** Creates the module. */
  public ChamberkitModule() {
    super(
        "chamberkit",
        VersionUtil.parseVersion(releasedVersion(), "org.chamberkit", "chamberkit-io"));
    FORMATS.forEach(this::add);
  }

  @SuppressWarnings("unchecked") // the map has them in pairs
  private <T> void add(Class<?> type, JsonDocument<T> format) {
    addSerializer((Class<T>) type, new Writer<>(format));
    addDeserializer((Class<T>) type, new Reader<>((Class<T>) type, format));
  }

  private static String releasedVersion() {
    try (InputStream in = ChamberkitModule.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Writer<T> extends ValueSerializer<T> {

    private final JsonDocument<T> format;

    Writer(JsonDocument<T> format) {
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try (JsonParser record =
          Parsers.of(Limits.STANDARD)
              .createParser(ObjectReadContext.empty(), format.record(value))) {
        record.nextToken();
        out.copyCurrentStructureExact(record);
      }
    }
  }

  private static final class Reader<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final JsonDocument<T> format;

    Reader(Class<T> type, JsonDocument<T> format) {
      this.type = type;
      this.format = format;
    }

    @Override
    public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      try (JsonGenerator out =
          Parsers.of(Limits.STANDARD).createGenerator(ObjectWriteContext.empty(), copy)) {
        out.copyCurrentStructureExact(in);
      }
      byte[] bytes = copy.toByteArray();
      Frame frame = Frame.ofAll("", bytes, 0, bytes.length);
      Parsed<T> parsed = format.parse(frame, ReadOptions.STANDARD);
      return parsed
          .value()
          .orElseThrow(() -> MismatchedInputException.from(in, type, said(parsed)));
    }

    private static String said(Parsed<?> parsed) {
      return parsed.problems().stream()
          .map(Reader::withoutText)
          .map(problem -> problem.line(Language.ENGLISH))
          .collect(Collectors.joining("\n"));
    }

    /** Lines and columns of the copy would tell nobody anything. */
    private static Problem withoutText(Problem problem) {
      return problem.at(Place.of(problem.place().pointer()));
    }
  }
}
