package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
import org.chamberkit.io.directory.DirectoryForms;
import org.chamberkit.io.directory.OrganizationForms;
import org.chamberkit.io.figure.AggregationForms;
import org.chamberkit.io.figure.FactForms;
import org.chamberkit.io.figure.FigureForms;
import org.chamberkit.io.figure.TargetForms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.quantity.CodeForms;
import org.chamberkit.io.quantity.IndexForms;
import org.chamberkit.io.quantity.IndustryForms;
import org.chamberkit.io.quantity.ProblemForms;
import org.chamberkit.io.ranking.ApplicantForms;
import org.chamberkit.io.ranking.CandidateForms;
import org.chamberkit.io.ranking.ConcordanceForms;
import org.chamberkit.io.ranking.ConsolidationForms;
import org.chamberkit.io.ranking.EligibilityForms;
import org.chamberkit.io.ranking.MovementForms;
import org.chamberkit.io.ranking.ProgrammeForms;
import org.chamberkit.io.ranking.PublicationForms;
import org.chamberkit.io.ranking.RankingForms;
import org.chamberkit.io.ranking.StatementForms;
import org.chamberkit.io.ranking.StatisticsForms;
import org.chamberkit.io.rubric.BallotForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.io.rubric.VariantForms;
import org.chamberkit.io.scoring.CohortForms;
import org.chamberkit.io.scoring.EvaluationForms;
import org.chamberkit.io.scoring.MixtureForms;
import org.chamberkit.io.scoring.ReviewForms;
import org.chamberkit.io.scoring.ScoringForms;
import org.chamberkit.mixture.Mixture;
import org.chamberkit.mixture.MixtureCard;
import org.chamberkit.movement.Movement;
import org.chamberkit.organization.PartyThresholds;
import org.chamberkit.problem.Problem;
import org.chamberkit.programme.Programme;
import org.chamberkit.programme.ProgrammeEdition;
import org.chamberkit.publication.Publication;
import org.chamberkit.quantity.Decimal;
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
import org.chamberkit.variant.RubricVariant;

/**
 * A format of documents: reads and writes the values of one type.
 *
 * <p>Writing is canonical: equal values give equal bytes, on every machine. Attributes come in the
 * order of the form, those that say nothing are left out, numbers are plain digits.
 *
 * <pre>{@code
 * Rubric rubric = JsonDocument.RUBRIC.read(JsonSource.of(Path.of("rubric.json"))).orThrow();
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class JsonDocument<T> extends DocumentReader<T> {

  /** Lists of public codes (代码清单), format {@code chamberkit.code-list}. */
  public static final JsonDocument<CodeList> CODE_LIST =
      new JsonDocument<>("chamberkit.code-list", CodeForms.CODE_LIST);

  /** Gazetteers (行政区划沿革表), format {@code chamberkit.gazetteer}. */
  public static final JsonDocument<Gazetteer> GAZETTEER =
      new JsonDocument<>("chamberkit.gazetteer", CodeForms.GAZETTEER);

  /** Tables of size classes (企业规模划分标准), format {@code chamberkit.size-table}. */
  public static final JsonDocument<SizeTable> SIZE_TABLE =
      new JsonDocument<>("chamberkit.size-table", IndustryForms.SIZE_TABLE);

  /** Thresholds of Party organizations (党组织设置人数标准), format {@code chamberkit.party-thresholds}. */
  public static final JsonDocument<PartyThresholds> PARTY_THRESHOLDS =
      new JsonDocument<>("chamberkit.party-thresholds", OrganizationForms.PARTY_THRESHOLDS);

  /** Directories (名录), format {@code chamberkit.directory}. */
  public static final JsonDocument<Directory> DIRECTORY =
      new JsonDocument<>("chamberkit.directory", DirectoryForms.DIRECTORY);

  /** Rubrics (评分细则), format {@code chamberkit.rubric}. */
  public static final JsonDocument<Rubric> RUBRIC =
      new JsonDocument<>("chamberkit.rubric", RubricForms.RUBRIC);

  /** Variants of rubrics (分值表), format {@code chamberkit.rubric-variant}. */
  public static final JsonDocument<RubricVariant> RUBRIC_VARIANT =
      new JsonDocument<>("chamberkit.rubric-variant", VariantForms.VARIANT);

  /** Rounds of evaluation (评价周期), format {@code chamberkit.round}. */
  public static final JsonDocument<Round> ROUND =
      new JsonDocument<>("chamberkit.round", EvaluationForms.ROUND);

  /** Evaluations (评价), format {@code chamberkit.evaluation}. */
  public static final JsonDocument<Evaluation> EVALUATION =
      new JsonDocument<>("chamberkit.evaluation", EvaluationForms.EVALUATION);

  /** Cohorts (参评对象), format {@code chamberkit.cohort}. */
  public static final JsonDocument<Cohort> COHORT =
      new JsonDocument<>("chamberkit.cohort", CohortForms.COHORT);

  /** Results of cohorts (参评对象评分结果), format {@code chamberkit.cohort-result}. */
  public static final JsonDocument<CohortResult> COHORT_RESULT =
      new JsonDocument<>("chamberkit.cohort-result", CohortForms.COHORT_RESULT);

  /** Dossiers of files to be merged (评价卷宗), format {@code chamberkit.dossier}. */
  public static final JsonDocument<Dossier> DOSSIER =
      new JsonDocument<>("chamberkit.dossier", EvaluationForms.DOSSIER);

  /** Objections (异议), format {@code chamberkit.objection}. */
  public static final JsonDocument<Objection> OBJECTION =
      new JsonDocument<>("chamberkit.objection", ReviewForms.OBJECTION);

  /** Reviews of objections (异议复核结果), format {@code chamberkit.review}. */
  public static final JsonDocument<Review> REVIEW =
      new JsonDocument<>("chamberkit.review", ReviewForms.REVIEW);

  /** Score cards (得分表), format {@code chamberkit.score-card}. */
  public static final JsonDocument<ScoreCard> SCORE_CARD =
      new JsonDocument<>("chamberkit.score-card", ScoringForms.SCORE_CARD);

  /** Mixtures of score cards (综合总评办法), format {@code chamberkit.mixture}. */
  public static final JsonDocument<Mixture> MIXTURE =
      new JsonDocument<>("chamberkit.mixture", MixtureForms.MIXTURE);

  /** Mixture cards (总评表), format {@code chamberkit.mixture-card}. */
  public static final JsonDocument<MixtureCard> MIXTURE_CARD =
      new JsonDocument<>("chamberkit.mixture-card", MixtureForms.MIXTURE_CARD);

  /** Facts (事实记录), format {@code chamberkit.fact}. */
  public static final JsonDocument<Fact> FACT =
      new JsonDocument<>("chamberkit.fact", FactForms.FACT);

  /** Withdrawals of facts (撤回), format {@code chamberkit.withdrawal}. */
  public static final JsonDocument<Withdrawal> WITHDRAWAL =
      new JsonDocument<>("chamberkit.withdrawal", FactForms.WITHDRAWAL);

  /** Declared matches of facts to an event (同一活动认定), format {@code chamberkit.same-event}. */
  public static final JsonDocument<SameEvent> SAME_EVENT =
      new JsonDocument<>("chamberkit.same-event", FactForms.SAME_EVENT);

  /** Registers of facts (台账), format {@code chamberkit.fact-register}. */
  public static final JsonDocument<FactRegister> FACT_REGISTER =
      new JsonDocument<>("chamberkit.fact-register", FactForms.FACT_REGISTER);

  /** Catalogues of figures (指标目录), format {@code chamberkit.figure-catalogue}. */
  public static final JsonDocument<FigureCatalogue> FIGURE_CATALOGUE =
      new JsonDocument<>("chamberkit.figure-catalogue", FigureForms.FIGURE_CATALOGUE);

  /** Lists of figures (指标数据表), format {@code chamberkit.figures}. */
  public static final JsonDocument<FigureList> FIGURES =
      new JsonDocument<>("chamberkit.figures", AggregationForms.FIGURES);

  /** Figures that a changed fact moves (变动指标表), format {@code chamberkit.moved-figures}. */
  public static final JsonDocument<MovedFigureList> MOVED_FIGURES =
      new JsonDocument<>("chamberkit.moved-figures", AggregationForms.MOVED_FIGURES);

  /** Plans of targets (任务分解), format {@code chamberkit.target-plan}. */
  public static final JsonDocument<TargetPlan> TARGET_PLAN =
      new JsonDocument<>("chamberkit.target-plan", TargetForms.TARGET_PLAN);

  /** Ballot boxes (票箱), format {@code chamberkit.ballot-box}. */
  public static final JsonDocument<BallotBox> BALLOT_BOX =
      new JsonDocument<>("chamberkit.ballot-box", BallotForms.BALLOT_BOX);

  /** Candidates of ranking lists (参评对象), format {@code chamberkit.candidate}. */
  public static final JsonDocument<Candidate> CANDIDATE =
      new JsonDocument<>("chamberkit.candidate", CandidateForms.CANDIDATE);

  /** Definitions of ranking lists (榜单定义), format {@code chamberkit.ranking-list}. */
  public static final JsonDocument<ListDefinition> RANKING_LIST =
      new JsonDocument<>("chamberkit.ranking-list", RankingForms.RANKING_LIST);

  /** Editions of ranking lists (榜单的一期), format {@code chamberkit.edition}. */
  public static final JsonDocument<Edition> EDITION =
      new JsonDocument<>("chamberkit.edition", RankingForms.EDITION);

  /** Movements since the edition before (位次变化), format {@code chamberkit.movement}. */
  public static final JsonDocument<Movement> MOVEMENT =
      new JsonDocument<>("chamberkit.movement", MovementForms.MOVEMENT);

  /** Applicants (申报企业), one of a population each, format {@code chamberkit.applicant}. */
  public static final JsonDocument<Applicant> APPLICANT =
      new JsonDocument<>("chamberkit.applicant", ApplicantForms.APPLICANT);

  /** Who controls whom (控制关系), one link each, format {@code chamberkit.control-link}. */
  public static final JsonDocument<ControlLink> CONTROL_LINK =
      new JsonDocument<>("chamberkit.control-link", ApplicantForms.CONTROL);

  /** Waivers of rules for an applicant (豁免), format {@code chamberkit.waiver}. */
  public static final JsonDocument<Waiver> WAIVER =
      new JsonDocument<>("chamberkit.waiver", ApplicantForms.WAIVER);

  /** Populations of applicants (申报企业库), format {@code chamberkit.population}. */
  public static final JsonDocument<Population> POPULATION =
      new JsonDocument<>("chamberkit.population", ApplicantForms.POPULATION);

  /** Rules of eligibility (参评条件), format {@code chamberkit.eligibility-rules}. */
  public static final JsonDocument<EligibilityRules> ELIGIBILITY_RULES =
      new JsonDocument<>("chamberkit.eligibility-rules", EligibilityForms.RULES);

  /** Screenings of applicants (参评资格审核表), format {@code chamberkit.screening}. */
  public static final JsonDocument<Screening> SCREENING =
      new JsonDocument<>("chamberkit.screening", EligibilityForms.SCREENING);

  /** Editions as they were published over time (榜单发布), format {@code chamberkit.publication}. */
  public static final JsonDocument<Publication> PUBLICATION =
      new JsonDocument<>("chamberkit.publication", PublicationForms.PUBLICATION);

  /** Plans of statistics (榜单统计方案), format {@code chamberkit.statistics-plan}. */
  public static final JsonDocument<StatisticsPlan> STATISTICS_PLAN =
      new JsonDocument<>("chamberkit.statistics-plan", StatisticsForms.STATISTICS_PLAN);

  /** Statistics of editions (榜单统计), format {@code chamberkit.edition-statistics}. */
  public static final JsonDocument<EditionStatistics> EDITION_STATISTICS =
      new JsonDocument<>("chamberkit.edition-statistics", StatisticsForms.EDITION_STATISTICS);

  /** What publications state about lists (公布数据), format {@code chamberkit.statement}. */
  public static final JsonDocument<Statement> STATEMENT =
      new JsonDocument<>("chamberkit.statement", StatementForms.STATEMENT);

  /** Comparisons of two lists (两榜比较), format {@code chamberkit.list-comparison}. */
  public static final JsonDocument<ListComparison> LIST_COMPARISON =
      new JsonDocument<>("chamberkit.list-comparison", ConcordanceForms.LIST_COMPARISON);

  /** Rules of consolidation (合并规则), format {@code chamberkit.consolidation-rule}. */
  public static final JsonDocument<ConsolidationRule> CONSOLIDATION_RULE =
      new JsonDocument<>("chamberkit.consolidation-rule", ConsolidationForms.RULE);

  /** Consolidations (合并结果), format {@code chamberkit.consolidation}. */
  public static final JsonDocument<Consolidation> CONSOLIDATION =
      new JsonDocument<>("chamberkit.consolidation", ConsolidationForms.CONSOLIDATION);

  /** Programmes of ranking lists (榜单发布方案), format {@code chamberkit.programme}. */
  public static final JsonDocument<Programme> PROGRAMME =
      new JsonDocument<>("chamberkit.programme", ProgrammeForms.PROGRAMME);

  /** Editions of programmes (一期榜单的全部结果), format {@code chamberkit.programme-edition}. */
  public static final JsonDocument<ProgrammeEdition> PROGRAMME_EDITION =
      new JsonDocument<>("chamberkit.programme-edition", ProgrammeForms.PROGRAMME_EDITION);

  /** Composite indices (综合指数定义), format {@code chamberkit.composite-index}. */
  public static final JsonDocument<CompositeIndex> COMPOSITE_INDEX =
      new JsonDocument<>("chamberkit.composite-index", IndexForms.COMPOSITE_INDEX);

  /** Tables of numbers for indices (指标数据表), format {@code chamberkit.composite-table}. */
  public static final JsonDocument<IndexTable> COMPOSITE_TABLE =
      new JsonDocument<>("chamberkit.composite-table", IndexForms.COMPOSITE_TABLE);

  /** Results of composite indices (综合指数结果), format {@code chamberkit.composite-result}. */
  public static final JsonDocument<CompositeResult> COMPOSITE_RESULT =
      new JsonDocument<>("chamberkit.composite-result", IndexForms.COMPOSITE_RESULT);

  /** Lists of problems (问题清单), format {@code chamberkit.problems}. */
  public static final JsonDocument<ImmutableList<Problem>> PROBLEMS =
      new JsonDocument<>("chamberkit.problems", ProblemForms.PROBLEMS);

  static final ImmutableList<JsonDocument<?>> ALL =
      ImmutableList.of(
          CODE_LIST,
          GAZETTEER,
          SIZE_TABLE,
          PARTY_THRESHOLDS,
          DIRECTORY,
          FACT,
          WITHDRAWAL,
          SAME_EVENT,
          FACT_REGISTER,
          FIGURE_CATALOGUE,
          FIGURES,
          MOVED_FIGURES,
          TARGET_PLAN,
          CANDIDATE,
          RANKING_LIST,
          EDITION,
          PUBLICATION,
          MOVEMENT,
          LIST_COMPARISON,
          APPLICANT,
          CONTROL_LINK,
          WAIVER,
          POPULATION,
          ELIGIBILITY_RULES,
          SCREENING,
          CONSOLIDATION_RULE,
          CONSOLIDATION,
          PROGRAMME,
          PROGRAMME_EDITION,
          STATISTICS_PLAN,
          EDITION_STATISTICS,
          STATEMENT,
          COMPOSITE_INDEX,
          COMPOSITE_TABLE,
          COMPOSITE_RESULT,
          RUBRIC,
          RUBRIC_VARIANT,
          ROUND,
          BALLOT_BOX,
          EVALUATION,
          SCORE_CARD,
          MIXTURE,
          MIXTURE_CARD,
          COHORT,
          COHORT_RESULT,
          DOSSIER,
          OBJECTION,
          REVIEW,
          PROBLEMS);

  private static final ImmutableMap<String, JsonDocument<?>> BY_NAME =
      Maps.uniqueIndex(ALL, JsonDocument::format);

  private final String format;
  private final ObjectForm<T> form;

  JsonDocument(String format, ObjectForm<T> form) {
    super(ImmutableMap.of(format, form));
    this.format = format;
    this.form = form;
  }

  /** {@return all formats, in the order of the rooms} */
  public static ImmutableList<JsonDocument<?>> all() {
    return ALL;
  }

  /** The format of a name. */
  static Optional<JsonDocument<?>> ofFormat(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  @SuppressWarnings("unchecked") // for values that were read in this format
  ContentDigest digestOf(Object read) {
    return digest((T) read);
  }

  /** {@return the name of the format, as its documents state it} */
  public String format() {
    return format;
  }

  ObjectForm<T> form() {
    return form;
  }

  /**
   * Writes a document over several lines, for people.
   *
   * @param value the value
   * @return UTF-8, lines end with LF
   * @throws IllegalArgumentException if the value holds a rule that documents cannot name
   */
  public byte[] document(T value) {
    return JsonOutput.indented(out -> write(value, out));
  }

  /**
   * Writes a record on one line, for streams.
   *
   * @param value the value
   * @return UTF-8, one line that ends with LF
   * @throws IllegalArgumentException if the value holds a rule that documents cannot name
   */
  public byte[] record(T value) {
    return JsonOutput.compact(out -> write(value, out));
  }

  /**
   * Writes a document over several lines as text.
   *
   * @param value the value
   * @return the text, lines end with LF
   * @throws IllegalArgumentException if the value holds a rule that documents cannot name
   */
  public String text(T value) {
    return new String(document(value), StandardCharsets.UTF_8);
  }

  /**
   * Returns the digest of a value, over its canonical form.
   *
   * @param value the value
   * @return the digest, the same for equal values on every machine
   * @throws IllegalArgumentException if the value holds a rule that documents cannot name
   */
  public ContentDigest digest(T value) {
    return ContentDigest.ofRecord(record(value));
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of the documents of this format. A document that can be
   * read is valid by it; one that is valid by it has the names, types and words that it needs, but
   * may still be refused for what its parts say together.
   *
   * @return the schema, UTF-8, lines end with LF
   */
  public byte[] schema() {
    return Schemas.of(format, VERSION, form);
  }

  private void write(T value, JsonOutput out) {
    out.startObject();
    out.name("format");
    out.text(format);
    out.name("version");
    out.number(Decimal.of(VERSION));
    form.writeAttributes(value, out);
    out.endObject();
  }
}
