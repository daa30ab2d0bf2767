package org.chamberkit.io.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.chamberkit.aggregation.AggregationProblem;
import org.chamberkit.answer.AnswerProblem;
import org.chamberkit.applicant.ApplicantProblem;
import org.chamberkit.award.AwardProblem;
import org.chamberkit.ballot.BallotProblem;
import org.chamberkit.candidate.CandidateProblem;
import org.chamberkit.code.CodeProblem;
import org.chamberkit.cohort.CohortProblem;
import org.chamberkit.composite.CompositeProblem;
import org.chamberkit.concordance.ConcordanceProblem;
import org.chamberkit.condition.ConditionProblem;
import org.chamberkit.consolidation.ConsolidationProblem;
import org.chamberkit.directory.DirectoryProblem;
import org.chamberkit.eligibility.EligibilityProblem;
import org.chamberkit.evaluation.EvaluationProblem;
import org.chamberkit.fact.FactProblem;
import org.chamberkit.figure.FigureProblem;
import org.chamberkit.index.IndexProblem;
import org.chamberkit.industry.IndustryProblem;
import org.chamberkit.io.CsvProblem;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.label.LabelProblem;
import org.chamberkit.ledger.LedgerProblem;
import org.chamberkit.measure.MeasureProblem;
import org.chamberkit.mixture.MixtureProblem;
import org.chamberkit.movement.MovementProblem;
import org.chamberkit.organization.OrganizationProblem;
import org.chamberkit.outlier.OutlierProblem;
import org.chamberkit.period.PeriodProblem;
import org.chamberkit.place.PlaceProblem;
import org.chamberkit.post.PostProblem;
import org.chamberkit.problem.Place;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemCode;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Severity;
import org.chamberkit.programme.ProgrammeProblem;
import org.chamberkit.publication.PublicationProblem;
import org.chamberkit.quantity.QuantityProblem;
import org.chamberkit.ranking.RankingProblem;
import org.chamberkit.relation.RelationProblem;
import org.chamberkit.review.ReviewProblem;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.rule.RuleProblem;
import org.chamberkit.scale.ScaleProblem;
import org.chamberkit.scoring.ScoringProblem;
import org.chamberkit.scrutiny.LintProblem;
import org.chamberkit.sheet.SheetProblem;
import org.chamberkit.statement.StatementProblem;
import org.chamberkit.statistics.StatisticsProblem;
import org.chamberkit.tally.TallyProblem;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.chamberkit.variant.VariantProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The JSON form of the room {@code problem}. */
public final class ProblemForms {

  private static final ImmutableMap<String, ProblemCode> CODES =
      ImmutableList.<ProblemCode>builder()
          .add(QuantityProblem.values())
          .add(PeriodProblem.values())
          .add(CompositeProblem.values())
          .add(ScaleProblem.values())
          .add(OutlierProblem.values())
          .add(IndexProblem.values())
          .add(CodeProblem.values())
          .add(IndustryProblem.values())
          .add(OrganizationProblem.values())
          .add(RelationProblem.values())
          .add(PostProblem.values())
          .add(DirectoryProblem.values())
          .add(FactProblem.values())
          .add(FigureProblem.values())
          .add(PlaceProblem.values())
          .add(CandidateProblem.values())
          .add(LabelProblem.values())
          .add(RankingProblem.values())
          .add(MovementProblem.values())
          .add(StatementProblem.values())
          .add(StatisticsProblem.values())
          .add(PublicationProblem.values())
          .add(ConcordanceProblem.values())
          .add(ApplicantProblem.values())
          .add(ConditionProblem.values())
          .add(EligibilityProblem.values())
          .add(ConsolidationProblem.values())
          .add(MeasureProblem.values())
          .add(ProgrammeProblem.values())
          .add(AggregationProblem.values())
          .add(TallyProblem.values())
          .add(AnswerProblem.values())
          .add(BallotProblem.values())
          .add(AwardProblem.values())
          .add(RuleProblem.values())
          .add(RubricProblem.values())
          .add(LintProblem.values())
          .add(VariantProblem.values())
          .add(EvaluationProblem.values())
          .add(LedgerProblem.values())
          .add(ScoringProblem.values())
          .add(MixtureProblem.values())
          .add(SheetProblem.values())
          .add(CohortProblem.values())
          .add(ReviewProblem.values())
          .add(JsonProblem.values())
          .add(Limit.values())
          .add(CsvProblem.values())
          .build()
          .stream()
          .collect(ImmutableMap.toImmutableMap(ProblemCode::name, code -> code));

  public static final Form<Severity> SEVERITY =
      Forms.words(ImmutableMap.of("error", Severity.ERROR, "warning", Severity.WARNING));

  private static final Form<Pointer> POINTER =
      Forms.string(
          text ->
              text.isEmpty() || text.startsWith("/")
                  ? Optional.of(new Pointer(text))
                  : Optional.empty(),
          Pointer::text,
          JsonProblem.NOT_A_POINTER,
          text -> ImmutableMap.of("text", text));

  private static final Form<OptionalLong> NUMBER =
      Forms.WHOLE.as(OptionalLong::of, OptionalLong::orElseThrow);

  private static final Form<Place> PLACE =
      new ObjectForm<>() {
        private final Attribute<Place, Optional<String>> source =
            optional("source", Forms.TEXT, Place::source);
        private final Attribute<Place, OptionalLong> record = number("record", Place::record);
        private final Attribute<Place, OptionalLong> line = number("line", Place::line);
        private final Attribute<Place, OptionalLong> column = number("column", Place::column);
        private final Attribute<Place, OptionalLong> offset = number("offset", Place::offset);
        private final Attribute<Place, Pointer> pointer =
            required("pointer", POINTER, Place::pointer);

        private Attribute<Place, OptionalLong> number(
            String name, Function<Place, OptionalLong> getter) {
          return defaulted(name, NUMBER, OptionalLong.empty(), getter);
        }

        @Override
        protected Place build(Values values) {
          return Place.builder()
              .source(values.get(source))
              .record(values.get(record))
              .line(values.get(line))
              .column(values.get(column))
              .offset(values.get(offset))
              .pointer(values.get(pointer))
              .build();
        }
      };

  /** An object with any names, each with a string. */
  private static final Form<ImmutableMap<String, String>> ARGUMENTS =
      new Form<>() {
        @Override
        public @Nullable ImmutableMap<String, String> read(JsonTokens in) {
          if (!in.isAt(JsonToken.START_OBJECT)) {
            in.reportWrongType("object");
            return null;
          }
          Map<String, String> arguments = new LinkedHashMap<>();
          boolean complete = true;
          long count = 0;
          while (in.next() == JsonToken.PROPERTY_NAME) {
            count++;
            String name = in.name();
            if (arguments.containsKey(name)) {
              in.report(JsonProblem.DUPLICATE_NAME, ImmutableMap.of("name", name));
            }
            in.next();
            String argument = Forms.STRING.read(in);
            if (argument == null) {
              complete = false;
            } else {
              arguments.put(name, argument);
            }
          }
          complete &= in.holdsAtMost(Limit.MAP_LIMIT, count);
          return complete ? ImmutableMap.copyOf(arguments) : null;
        }

        @Override
        public void write(ImmutableMap<String, String> value, JsonOutput out) {
          out.startObject();
          value.forEach(
              (name, argument) -> {
                out.name(name);
                out.text(argument);
              });
          out.endObject();
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return ImmutableMap.of(
              "type", "object", "additionalProperties", Forms.STRING.schema(all, hint));
        }
      };

  private static final Form<Problem> PROBLEM =
      new ObjectForm<>() {
        private final Attribute<Problem, ProblemCode> code =
            required("code", Forms.words(CODES), Problem::code);
        private final Attribute<Problem, Severity> severity =
            required("severity", SEVERITY, Problem::severity);
        private final Attribute<Problem, Place> place = required("place", PLACE, Problem::place);
        private final Attribute<Problem, ImmutableMap<String, String>> arguments =
            defaulted("arguments", ARGUMENTS, ImmutableMap.of(), Problem::arguments);
        private final Attribute<Problem, Name> sentence =
            required("sentence", TextForms.NAME, ProblemForms::sentence);

        @Override
        protected Problem build(Values values) {
          ProblemCode kind = values.get(code);
          if (kind.sentence().gaps().equals(values.get(arguments).keySet())) {
            Problem problem =
                new Problem(kind, values.get(severity), values.get(place), values.get(arguments));
            if (sentence(problem).equals(values.get(sentence))) {
              return problem;
            }
          }
          throw new ProblemException(
              ImmutableList.of(
                  Problem.of(
                      JsonProblem.OTHER_SENTENCE,
                      Pointer.to("sentence"),
                      ImmutableMap.of("code", kind.name()))));
        }
      };

  /** All that was wrong with some input, in the order of places. */
  public static final ObjectForm<ImmutableList<Problem>> PROBLEMS =
      new ObjectForm<>() {
        private final Attribute<ImmutableList<Problem>, ImmutableList<Problem>> problems =
            list("problems", PROBLEM, list -> list);

        @Override
        protected ImmutableList<Problem> build(Values values) {
          return values.get(problems);
        }
      };

  private ProblemForms() {}

  /** All codes of the library, room by room. */
  public static ImmutableList<ProblemCode> codes() {
    return CODES.values().asList();
  }

  private static Name sentence(Problem problem) {
    return Name.of(problem.sentence(Language.CHINESE), problem.sentence(Language.ENGLISH));
  }
}
