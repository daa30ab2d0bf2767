package org.chamberkit.io.rubric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Points;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.rating.PartId;
import org.chamberkit.rubric.Adjustment;
import org.chamberkit.rubric.AdjustmentKind;
import org.chamberkit.rubric.ExistenceGate;
import org.chamberkit.rubric.Gate;
import org.chamberkit.rubric.Grade;
import org.chamberkit.rubric.GradeBand;
import org.chamberkit.rubric.GradeRule;
import org.chamberkit.rubric.GradeScale;
import org.chamberkit.rubric.Item;
import org.chamberkit.rubric.RubricProblem;
import org.chamberkit.rubric.Step;
import org.chamberkit.rubric.TotalStep;
import org.chamberkit.rubric.Veto;
import org.chamberkit.text.Name;

/** The JSON form of the steps of a rubric, of the room {@code rubric}. */
public final class StepForms {

  /** An adjustment; which kind it is stands outside, as the name of the object. */
  private static final class AdjustmentForm extends ObjectForm<Adjustment> {

    private final AdjustmentKind kind;
    private final Attribute<Adjustment, PartId> id =
        required("id", AnswerForms.PART_ID, Adjustment::id);
    private final Attribute<Adjustment, Name> name =
        required("name", TextForms.NAME, Adjustment::name);
    private final Attribute<Adjustment, Optional<Points>> cap =
        optional("cap", QuantityForms.POINTS, Adjustment::cap);
    private final Attribute<Adjustment, Optional<Points>> totalNotBelow =
        optional("totalNotBelow", QuantityForms.POINTS, Adjustment::totalNotBelow);
    private final Attribute<Adjustment, Optional<String>> clause =
        optional("clause", Forms.TEXT, Adjustment::clause);
    private final Attribute<Adjustment, Validity> effective =
        defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, Adjustment::effective);
    private final Attribute<Adjustment, ImmutableList<Item>> items =
        list("items", RubricForms.ITEM, Adjustment::items, ImmutableSet.of(RubricProblem.NO_PARTS));

    AdjustmentForm(AdjustmentKind kind) {
      this.kind = kind;
    }

    @Override
    protected Adjustment build(Values values) {
      return Adjustment.builder()
          .kind(kind)
          .id(values.get(id))
          .name(values.get(name))
          .cap(values.get(cap))
          .totalNotBelow(values.get(totalNotBelow))
          .clause(values.get(clause))
          .effective(values.get(effective))
          .items(values.get(items))
          .build();
    }
  }

  private static final Form<ExistenceGate> EXISTENCE_GATE =
      new ObjectForm<>() {
        private final Attribute<ExistenceGate, PartId> id =
            required("id", AnswerForms.PART_ID, ExistenceGate::id);
        private final Attribute<ExistenceGate, Name> name =
            required("name", TextForms.NAME, ExistenceGate::name);
        private final Attribute<ExistenceGate, Optional<String>> clause =
            optional("clause", Forms.TEXT, ExistenceGate::clause);
        private final Attribute<ExistenceGate, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, ExistenceGate::effective);

        @Override
        protected ExistenceGate build(Values values) {
          return new ExistenceGate(
              values.get(id), values.get(name), values.get(clause), values.get(effective));
        }
      };

  public static final Form<Grade> GRADE =
      new ObjectForm<>() {
        private final Attribute<Grade, PartId> id = required("id", AnswerForms.PART_ID, Grade::id);
        private final Attribute<Grade, Name> name = required("name", TextForms.NAME, Grade::name);

        @Override
        protected Grade build(Values values) {
          return new Grade(values.get(id), values.get(name));
        }
      };

  private static final Form<GradeBand> GRADE_BAND =
      new ObjectForm<>() {
        private final Attribute<GradeBand, Interval> range =
            required("range", QuantityForms.INTERVAL, GradeBand::range);
        private final Attribute<GradeBand, Grade> grade =
            required("grade", GRADE, GradeBand::grade);

        @Override
        protected GradeBand build(Values values) {
          return new GradeBand(values.get(range), values.get(grade));
        }
      };

  public static final Form<GradeScale> GRADE_SCALE =
      new ObjectForm<>() {
        private final Attribute<GradeScale, PartId> id =
            required("id", AnswerForms.PART_ID, GradeScale::id);
        private final Attribute<GradeScale, Name> name =
            required("name", TextForms.NAME, GradeScale::name);
        private final Attribute<GradeScale, Optional<String>> clause =
            optional("clause", Forms.TEXT, GradeScale::clause);
        private final Attribute<GradeScale, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, GradeScale::effective);
        private final Attribute<GradeScale, ImmutableList<GradeBand>> bands =
            list("bands", GRADE_BAND, GradeScale::ascendingBands);

        @Override
        protected GradeScale build(Values values) {
          return new GradeScale(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(bands));
        }
      };

  private static final Form<Veto.Ground> GROUND =
      new ObjectForm<>() {
        private final Attribute<Veto.Ground, PartId> id =
            required("id", AnswerForms.PART_ID, Veto.Ground::id);
        private final Attribute<Veto.Ground, Name> name =
            required("name", TextForms.NAME, Veto.Ground::name);
        private final Attribute<Veto.Ground, Optional<String>> clause =
            optional("clause", Forms.TEXT, Veto.Ground::clause);
        private final Attribute<Veto.Ground, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, Veto.Ground::effective);

        @Override
        protected Veto.Ground build(Values values) {
          return new Veto.Ground(
              values.get(id), values.get(name), values.get(clause), values.get(effective));
        }
      };

  private static final Form<Veto> VETO =
      new ObjectForm<>() {
        private final Attribute<Veto, PartId> id = required("id", AnswerForms.PART_ID, Veto::id);
        private final Attribute<Veto, Name> name = required("name", TextForms.NAME, Veto::name);
        private final Attribute<Veto, Optional<String>> clause =
            optional("clause", Forms.TEXT, Veto::clause);
        private final Attribute<Veto, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, Veto::effective);
        private final Attribute<Veto, ImmutableList<Veto.Ground>> grounds =
            list("grounds", GROUND, Veto::grounds);

        @Override
        protected Veto build(Values values) {
          return new Veto(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(grounds));
        }
      };

  private static final Form<Gate.Qualification> QUALIFICATION =
      new ObjectForm<>() {
        private final Attribute<Gate.Qualification, PartId> id =
            required("id", AnswerForms.PART_ID, Gate.Qualification::id);
        private final Attribute<Gate.Qualification, Name> name =
            required("name", TextForms.NAME, Gate.Qualification::name);
        private final Attribute<Gate.Qualification, Optional<String>> clause =
            optional("clause", Forms.TEXT, Gate.Qualification::clause);
        private final Attribute<Gate.Qualification, Validity> effective =
            defaulted(
                "effective", PeriodForms.VALIDITY, Validity.ALWAYS, Gate.Qualification::effective);

        @Override
        protected Gate.Qualification build(Values values) {
          return new Gate.Qualification(
              values.get(id), values.get(name), values.get(clause), values.get(effective));
        }
      };

  private static final Form<TotalStep.Limit> LIMIT =
      new ObjectForm<>() {
        private final Attribute<TotalStep.Limit, PartId> id =
            required("id", AnswerForms.PART_ID, TotalStep.Limit::id);
        private final Attribute<TotalStep.Limit, Name> name =
            required("name", TextForms.NAME, TotalStep.Limit::name);
        private final Attribute<TotalStep.Limit, Optional<String>> clause =
            optional("clause", Forms.TEXT, TotalStep.Limit::clause);
        private final Attribute<TotalStep.Limit, Validity> effective =
            defaulted(
                "effective", PeriodForms.VALIDITY, Validity.ALWAYS, TotalStep.Limit::effective);
        private final Attribute<TotalStep.Limit, Optional<Points>> most =
            optional("most", QuantityForms.POINTS, TotalStep.Limit::most);
        private final Attribute<TotalStep.Limit, Optional<Points>> least =
            optional("least", QuantityForms.POINTS, TotalStep.Limit::least);

        @Override
        protected TotalStep.Limit build(Values values) {
          return new TotalStep.Limit(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(most),
              values.get(least));
        }
      };

  private static final Form<TotalStep.Conversion> CONVERSION =
      new ObjectForm<>() {
        private final Attribute<TotalStep.Conversion, PartId> id =
            required("id", AnswerForms.PART_ID, TotalStep.Conversion::id);
        private final Attribute<TotalStep.Conversion, Name> name =
            required("name", TextForms.NAME, TotalStep.Conversion::name);
        private final Attribute<TotalStep.Conversion, Optional<String>> clause =
            optional("clause", Forms.TEXT, TotalStep.Conversion::clause);
        private final Attribute<TotalStep.Conversion, Validity> effective =
            defaulted(
                "effective",
                PeriodForms.VALIDITY,
                Validity.ALWAYS,
                TotalStep.Conversion::effective);
        private final Attribute<TotalStep.Conversion, Points> from =
            required("from", QuantityForms.POINTS, TotalStep.Conversion::from);
        private final Attribute<TotalStep.Conversion, Points> to =
            required("to", QuantityForms.POINTS, TotalStep.Conversion::to);
        private final Attribute<TotalStep.Conversion, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, TotalStep.Conversion::rounding);

        @Override
        protected TotalStep.Conversion build(Values values) {
          return new TotalStep.Conversion(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(from),
              values.get(to),
              values.get(rounding));
        }
      };

  private static final Form<TotalStep.PlacesBy> PLACES_BY =
      Forms.words(
          ImmutableMap.of(
              "rounded", TotalStep.PlacesBy.ROUNDED, "exact", TotalStep.PlacesBy.EXACT));

  private static final Form<TotalStep.Rounded> ROUNDED =
      new ObjectForm<>() {
        private final Attribute<TotalStep.Rounded, PartId> id =
            required("id", AnswerForms.PART_ID, TotalStep.Rounded::id);
        private final Attribute<TotalStep.Rounded, Name> name =
            required("name", TextForms.NAME, TotalStep.Rounded::name);
        private final Attribute<TotalStep.Rounded, Optional<String>> clause =
            optional("clause", Forms.TEXT, TotalStep.Rounded::clause);
        private final Attribute<TotalStep.Rounded, Validity> effective =
            defaulted(
                "effective", PeriodForms.VALIDITY, Validity.ALWAYS, TotalStep.Rounded::effective);
        private final Attribute<TotalStep.Rounded, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, TotalStep.Rounded::rounding);
        private final Attribute<TotalStep.Rounded, TotalStep.PlacesBy> places =
            required("placesBy", PLACES_BY, TotalStep.Rounded::places);

        @Override
        protected TotalStep.Rounded build(Values values) {
          return new TotalStep.Rounded(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(rounding),
              values.get(places));
        }
      };

  /** What bounds, converts or rounds the total; score cards have it, too. */
  public static final Form<TotalStep> TOTAL_STEP =
      new KindForm<>(
          ImmutableMap.of("limit", LIMIT, "conversion", CONVERSION, "rounding", ROUNDED),
          TotalStep::word);

  private static final Form<GradeRule.Condition.Found> FOUND =
      new ObjectForm<>() {
        private final Attribute<GradeRule.Condition.Found, PartId> id =
            required("id", AnswerForms.PART_ID, GradeRule.Condition.Found::id);
        private final Attribute<GradeRule.Condition.Found, Name> name =
            required("name", TextForms.NAME, GradeRule.Condition.Found::name);

        @Override
        protected GradeRule.Condition.Found build(Values values) {
          return new GradeRule.Condition.Found(values.get(id), values.get(name));
        }
      };

  private static final Form<GradeRule.Condition.Earned> EARNED =
      new ObjectForm<>() {
        private final Attribute<GradeRule.Condition.Earned, PartId> part =
            required("part", AnswerForms.PART_ID, GradeRule.Condition.Earned::part);
        private final Attribute<GradeRule.Condition.Earned, Interval> points =
            required("points", QuantityForms.INTERVAL, GradeRule.Condition.Earned::points);

        @Override
        protected GradeRule.Condition.Earned build(Values values) {
          return new GradeRule.Condition.Earned(values.get(part), values.get(points));
        }
      };

  private static final Form<GradeRule.Condition> CONDITION =
      new KindForm<>(
          ImmutableMap.of("found", FOUND, "earned", EARNED),
          condition -> condition instanceof GradeRule.Condition.Found ? "found" : "earned");

  private static final Form<GradeRule.Cap> GRADE_CAP =
      new ObjectForm<>() {
        private final Attribute<GradeRule.Cap, PartId> id =
            required("id", AnswerForms.PART_ID, GradeRule.Cap::id);
        private final Attribute<GradeRule.Cap, Name> name =
            required("name", TextForms.NAME, GradeRule.Cap::name);
        private final Attribute<GradeRule.Cap, Optional<String>> clause =
            optional("clause", Forms.TEXT, GradeRule.Cap::clause);
        private final Attribute<GradeRule.Cap, Validity> effective =
            defaulted("effective", PeriodForms.VALIDITY, Validity.ALWAYS, GradeRule.Cap::effective);
        private final Attribute<GradeRule.Cap, GradeRule.Condition> condition =
            required("condition", CONDITION, GradeRule.Cap::condition);
        private final Attribute<GradeRule.Cap, PartId> atMost =
            required("atMost", AnswerForms.PART_ID, GradeRule.Cap::atMost);

        @Override
        protected GradeRule.Cap build(Values values) {
          return new GradeRule.Cap(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(condition),
              values.get(atMost));
        }
      };

  private static final Form<GradeRule.Requirement> GRADE_REQUIREMENT =
      new ObjectForm<>() {
        private final Attribute<GradeRule.Requirement, PartId> id =
            required("id", AnswerForms.PART_ID, GradeRule.Requirement::id);
        private final Attribute<GradeRule.Requirement, Name> name =
            required("name", TextForms.NAME, GradeRule.Requirement::name);
        private final Attribute<GradeRule.Requirement, Optional<String>> clause =
            optional("clause", Forms.TEXT, GradeRule.Requirement::clause);
        private final Attribute<GradeRule.Requirement, Validity> effective =
            defaulted(
                "effective",
                PeriodForms.VALIDITY,
                Validity.ALWAYS,
                GradeRule.Requirement::effective);
        private final Attribute<GradeRule.Requirement, GradeRule.Condition> condition =
            required("condition", CONDITION, GradeRule.Requirement::condition);
        private final Attribute<GradeRule.Requirement, PartId> grade =
            required("grade", AnswerForms.PART_ID, GradeRule.Requirement::grade);

        @Override
        protected GradeRule.Requirement build(Values values) {
          return new GradeRule.Requirement(
              values.get(id),
              values.get(name),
              values.get(clause),
              values.get(effective),
              values.get(condition),
              values.get(grade));
        }
      };

  static final Form<Step> STEP =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends Step>>builder()
              .put("existenceGate", EXISTENCE_GATE)
              .put("qualification", QUALIFICATION)
              .put("bonus", new AdjustmentForm(AdjustmentKind.BONUS))
              .put("deduction", new AdjustmentForm(AdjustmentKind.DEDUCTION))
              .put("limit", LIMIT)
              .put("conversion", CONVERSION)
              .put("rounding", ROUNDED)
              .put("gradeScale", GRADE_SCALE)
              .put("gradeCap", GRADE_CAP)
              .put("gradeRequirement", GRADE_REQUIREMENT)
              .put("veto", VETO)
              .buildOrThrow(),
          Step::word);

  private StepForms() {}
}
