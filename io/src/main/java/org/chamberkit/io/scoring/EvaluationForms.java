package org.chamberkit.io.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.answer.AnswerValue;
import org.chamberkit.answer.YesNoAnswer;
import org.chamberkit.ballot.VoidRule;
import org.chamberkit.evaluation.Answer;
import org.chamberkit.evaluation.Dossier;
import org.chamberkit.evaluation.DossierFile;
import org.chamberkit.evaluation.Evaluation;
import org.chamberkit.evaluation.Finding;
import org.chamberkit.evaluation.Origin;
import org.chamberkit.evaluation.Overriding;
import org.chamberkit.evaluation.ReferenceValue;
import org.chamberkit.evaluation.Round;
import org.chamberkit.evaluation.Ruling;
import org.chamberkit.evaluation.Subject;
import org.chamberkit.evaluation.SubjectId;
import org.chamberkit.evaluation.SubjectKind;
import org.chamberkit.fact.Evidence;
import org.chamberkit.fact.FactId;
import org.chamberkit.figure.FigureId;
import org.chamberkit.io.figure.FactForms;
import org.chamberkit.io.figure.TargetForms;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ListForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.io.rubric.AnswerForms;
import org.chamberkit.io.rubric.BallotForms;
import org.chamberkit.io.rubric.RubricForms;
import org.chamberkit.period.Period;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Unit;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.RubricKey;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code evaluation}. */
public final class EvaluationForms {

  private static final Form<SubjectKind> SUBJECT_KIND =
      Forms.words(
          ImmutableMap.of(
              "organization", SubjectKind.ORGANIZATION,
              "department", SubjectKind.DEPARTMENT,
              "person", SubjectKind.PERSON,
              "enterprise", SubjectKind.ENTERPRISE));

  static final Form<SubjectId> SUBJECT_ID =
      Forms.IDENTIFIER.ofMany(SubjectId::new, SubjectId::text);

  static final Form<Subject> SUBJECT =
      new ObjectForm<>() {
        private final Attribute<Subject, SubjectKind> kind =
            required("kind", SUBJECT_KIND, Subject::kind);
        private final Attribute<Subject, SubjectId> id = required("id", SUBJECT_ID, Subject::id);
        private final Attribute<Subject, Optional<Name>> name =
            optional("name", TextForms.NAME, Subject::name);

        @Override
        protected Subject build(Values values) {
          return new Subject(values.get(kind), values.get(id), values.get(name));
        }
      };

  private static final Form<Origin.OfFigure> OF_FIGURE =
      new ObjectForm<>() {
        private final Attribute<Origin.OfFigure, FigureId> figure =
            required("figure", TargetForms.FIGURE_ID, Origin.OfFigure::figure);
        private final Attribute<Origin.OfFigure, Unit> unit =
            required("unit", QuantityForms.UNIT, Origin.OfFigure::unit);
        private final Attribute<Origin.OfFigure, ImmutableList<Period>> periods =
            list("periods", PeriodForms.PERIOD, Origin.OfFigure::periods);
        private final Attribute<Origin.OfFigure, Optional<LocalDate>> knownOn =
            optional("knownOn", Forms.DAY, Origin.OfFigure::knownOn);
        private final Attribute<Origin.OfFigure, ImmutableList<FactId>> facts =
            list("facts", FactForms.FACT_ID, Origin.OfFigure::facts);
        private final Attribute<Origin.OfFigure, Optional<AnswerValue>> typed =
            optional("typed", AnswerForms.VALUE, Origin.OfFigure::typed);

        @Override
        protected Origin.OfFigure build(Values values) {
          return new Origin.OfFigure(
              values.get(figure),
              values.get(unit),
              values.get(periods),
              values.get(knownOn),
              values.get(facts),
              values.get(typed));
        }
      };

  private static final Form<Origin.OfCohort> OF_COHORT =
      new ObjectForm<>() {
        private final Attribute<Origin.OfCohort, Optional<PartId>> group =
            optional("group", AnswerForms.PART_ID, Origin.OfCohort::group);
        private final Attribute<Origin.OfCohort, Optional<AnswerValue>> typed =
            optional("typed", AnswerForms.VALUE, Origin.OfCohort::typed);

        @Override
        protected Origin.OfCohort build(Values values) {
          return new Origin.OfCohort(values.get(group), values.get(typed));
        }
      };

  private static final Form<Origin.VoidVote> VOID_VOTE =
      new ObjectForm<>() {
        private final Attribute<Origin.VoidVote, Long> number =
            required("number", Forms.WHOLE, Origin.VoidVote::number);
        private final Attribute<Origin.VoidVote, VoidRule> rule =
            required("rule", BallotForms.VOID_RULE, Origin.VoidVote::rule);

        @Override
        protected Origin.VoidVote build(Values values) {
          return new Origin.VoidVote(values.get(number), values.get(rule));
        }
      };

  private static final Form<Origin.OfBallots> OF_BALLOTS =
      new ObjectForm<>() {
        private final Attribute<Origin.OfBallots, Name> box =
            required("box", TextForms.NAME, Origin.OfBallots::box);
        private final Attribute<Origin.OfBallots, Long> cast =
            required("cast", Forms.WHOLE, Origin.OfBallots::cast);
        private final Attribute<Origin.OfBallots, ImmutableList<Origin.VoidVote>> voids =
            list("voids", VOID_VOTE, Origin.OfBallots::voids);
        private final Attribute<Origin.OfBallots, Optional<AnswerValue>> typed =
            optional("typed", AnswerForms.VALUE, Origin.OfBallots::typed);

        @Override
        protected Origin.OfBallots build(Values values) {
          return new Origin.OfBallots(
              values.get(box), values.get(cast), values.get(voids), values.get(typed));
        }
      };

  static final Form<Origin> ORIGIN =
      new KindForm<>(
          ImmutableMap.of(
              "figure",
              OF_FIGURE,
              "cohort",
              OF_COHORT,
              "ballots",
              OF_BALLOTS,
              "files",
              new ListForm<>(AnswerForms.PART_ID).as(Origin.OfFiles::new, Origin.OfFiles::files)),
          EvaluationForms::word);

  private static final Form<Ruling> RULING =
      new KindForm<>(
          ImmutableMap.of(
              "answer", AnswerForms.VALUE.as(Ruling.Answered::new, Ruling.Answered::value),
              "points", QuantityForms.POINTS.as(Ruling.Awarded::new, Ruling.Awarded::points)),
          ruling -> ruling instanceof Ruling.Answered ? "answer" : "points");

  static final Form<Overriding> OVERRIDING =
      new ObjectForm<>() {
        private final Attribute<Overriding, PartId> item =
            required("item", AnswerForms.PART_ID, Overriding::item);
        private final Attribute<Overriding, Ruling> ruling =
            required("ruling", RULING, Overriding::ruling);
        private final Attribute<Overriding, String> by = required("by", Forms.TEXT, Overriding::by);
        private final Attribute<Overriding, LocalDate> ruledOn =
            required("ruledOn", Forms.DAY, Overriding::ruledOn);
        private final Attribute<Overriding, String> reason =
            required("reason", Forms.TEXT, Overriding::reason);

        @Override
        protected Overriding build(Values values) {
          return new Overriding(
              values.get(item),
              values.get(ruling),
              values.get(by),
              values.get(ruledOn),
              values.get(reason));
        }
      };

  /** What every answer is made of, for a builder begins a list anew for each. */
  private static final Answer ANY =
      Answer.builder().item(PartId.of("any")).value(new YesNoAnswer(false)).build();

  private static final Form<Answer> ANSWER =
      new ObjectForm<>() {
        private final Attribute<Answer, PartId> item =
            required("item", AnswerForms.PART_ID, Answer::item);
        private final Attribute<Answer, AnswerValue> value =
            required("value", AnswerForms.VALUE, Answer::value);
        private final Attribute<Answer, Optional<String>> answeredBy =
            optional("answeredBy", Forms.TEXT, Answer::answeredBy);
        private final Attribute<Answer, Optional<LocalDate>> answeredOn =
            optional("answeredOn", Forms.DAY, Answer::answeredOn);
        private final Attribute<Answer, ImmutableList<Evidence>> evidence =
            list("evidence", FactForms.EVIDENCE, Answer::evidence);
        private final Attribute<Answer, Optional<Origin>> origin =
            optional("origin", ORIGIN, Answer::origin);
        private final Attribute<Answer, Optional<String>> remark =
            optional("remark", Forms.TEXT, Answer::remark);

        @Override
        protected Answer build(Values values) {
          return ANY.withItem(values.get(item))
              .withValue(values.get(value))
              .withAnsweredBy(values.get(answeredBy))
              .withAnsweredOn(values.get(answeredOn))
              .withEvidence(values.get(evidence))
              .withOrigin(values.get(origin))
              .withRemark(values.get(remark));
        }
      };

  private static final Form<Finding.Outcome> OUTCOME =
      Forms.words(
          ImmutableMap.of(
              "met", Finding.Outcome.MET,
              "notMet", Finding.Outcome.NOT_MET,
              "unknown", Finding.Outcome.UNKNOWN));

  static final Form<Finding> FINDING =
      new ObjectForm<>() {
        private final Attribute<Finding, PartId> ground =
            required("ground", AnswerForms.PART_ID, Finding::ground);
        private final Attribute<Finding, Finding.Outcome> outcome =
            defaulted("outcome", OUTCOME, Finding.Outcome.MET, Finding::outcome);
        private final Attribute<Finding, String> reason =
            required("reason", Forms.TEXT, Finding::reason);
        private final Attribute<Finding, LocalDate> datedOn =
            required("datedOn", Forms.DAY, Finding::datedOn);

        @Override
        protected Finding build(Values values) {
          return new Finding(
              values.get(ground), values.get(outcome), values.get(reason), values.get(datedOn));
        }
      };

  static final Form<ReferenceValue> REFERENCE =
      new ObjectForm<>() {
        private final Attribute<ReferenceValue, PartId> id =
            required("id", AnswerForms.PART_ID, ReferenceValue::id);
        private final Attribute<ReferenceValue, Decimal> value =
            required("value", Forms.DECIMAL, ReferenceValue::value);
        private final Attribute<ReferenceValue, Optional<String>> origin =
            optional("origin", Forms.TEXT, ReferenceValue::origin);

        @Override
        protected ReferenceValue build(Values values) {
          return new ReferenceValue(values.get(id), values.get(value), values.get(origin));
        }
      };

  public static final ObjectForm<Round> ROUND =
      new ObjectForm<>() {
        private final Attribute<Round, RubricKey> rubric =
            required("rubric", RubricForms.KEY, Round::rubric);
        private final Attribute<Round, Name> name = required("name", TextForms.NAME, Round::name);
        private final Attribute<Round, Period> period =
            required("period", PeriodForms.PERIOD, Round::period);
        private final Attribute<Round, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Round::invented);
        private final Attribute<Round, ImmutableList<ReferenceValue>> references =
            list("references", REFERENCE, Round::references, ImmutableSet.of());

        @Override
        protected Round build(Values values) {
          return Round.builder()
              .rubric(values.get(rubric))
              .name(values.get(name))
              .period(values.get(period))
              .invented(values.get(invented))
              .references(values.get(references))
              .build();
        }
      };

  public static final ObjectForm<Evaluation> EVALUATION =
      new ObjectForm<>() {
        private final Attribute<Evaluation, RubricKey> rubric =
            required("rubric", RubricForms.KEY, Evaluation::rubric);
        private final Attribute<Evaluation, Subject> subject =
            required("subject", SUBJECT, Evaluation::subject);
        private final Attribute<Evaluation, Period> period =
            required("period", PeriodForms.PERIOD, Evaluation::period);
        private final Attribute<Evaluation, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Evaluation::invented);
        private final Attribute<Evaluation, ImmutableList<Answer>> answers =
            list("answers", ANSWER, Evaluation::answers, ImmutableSet.of());
        private final Attribute<Evaluation, ImmutableList<Finding>> findings =
            list("findings", FINDING, Evaluation::findings, ImmutableSet.of());
        private final Attribute<Evaluation, ImmutableList<Overriding>> overridden =
            list("overridden", OVERRIDING, Evaluation::overridden, ImmutableSet.of());

        @Override
        protected Evaluation build(Values values) {
          return Evaluation.builder()
              .rubric(values.get(rubric))
              .subject(values.get(subject))
              .period(values.get(period))
              .invented(values.get(invented))
              .answers(values.get(answers))
              .findings(values.get(findings))
              .overridden(values.get(overridden))
              .build();
        }
      };

  private static final Form<DossierFile> FILE =
      new ObjectForm<>() {
        private final Attribute<DossierFile, PartId> source =
            required("source", AnswerForms.PART_ID, DossierFile::source);
        private final Attribute<DossierFile, Evaluation> evaluation =
            required("evaluation", EVALUATION, DossierFile::evaluation);

        @Override
        protected DossierFile build(Values values) {
          return new DossierFile(values.get(source), values.get(evaluation));
        }
      };

  public static final ObjectForm<Dossier> DOSSIER =
      new ObjectForm<>() {
        private final Attribute<Dossier, ImmutableList<PartId>> precedence =
            list("precedence", AnswerForms.PART_ID, Dossier::precedence);
        private final Attribute<Dossier, ImmutableList<DossierFile>> files =
            list("files", FILE, Dossier::files);

        @Override
        protected Dossier build(Values values) {
          return Dossier.builder()
              .precedence(values.get(precedence))
              .files(values.get(files))
              .build();
        }
      };

  private EvaluationForms() {}

  private static String word(Origin origin) {
    if (origin instanceof Origin.OfFigure) {
      return "figure";
    }
    if (origin instanceof Origin.OfCohort) {
      return "cohort";
    }
    return origin instanceof Origin.OfBallots ? "ballots" : "files";
  }
}
