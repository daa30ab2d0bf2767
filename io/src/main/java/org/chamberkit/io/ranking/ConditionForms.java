package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.applicant.TraitId;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.condition.AllOf;
import org.chamberkit.condition.AnyOf;
import org.chamberkit.condition.Condition;
import org.chamberkit.condition.EvidenceGiven;
import org.chamberkit.condition.FoundedBefore;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.GroundKind;
import org.chamberkit.condition.GrowthWithin;
import org.chamberkit.condition.IndustryWithin;
import org.chamberkit.condition.LookBack;
import org.chamberkit.condition.LookBack.InPeriod;
import org.chamberkit.condition.LookBack.LastYears;
import org.chamberkit.condition.LookBack.Standing;
import org.chamberkit.condition.NoRecord;
import org.chamberkit.condition.Not;
import org.chamberkit.condition.Outcome;
import org.chamberkit.condition.OwnershipAmong;
import org.chamberkit.condition.PlaceWithin;
import org.chamberkit.condition.TraitAmong;
import org.chamberkit.condition.ValueWithin;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.JsonOutput;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.Schemas;
import org.chamberkit.io.form.SetForm;
import org.chamberkit.io.frame.JsonTokens;
import org.chamberkit.io.quantity.CodeForms;
import org.chamberkit.io.quantity.IndustryForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.text.Name;
import org.jspecify.annotations.Nullable;

/** The JSON form of the room {@code condition}. */
public final class ConditionForms {

  /** Conditions hold conditions, so that their form is looked up when it is needed. */
  static final Form<Condition> CONDITION =
      new Form<>() {
        @Override
        public @Nullable Condition read(JsonTokens in) {
          return CONDITIONS.read(in);
        }

        @Override
        public void write(Condition value, JsonOutput out) {
          CONDITIONS.write(value, out);
        }

        @Override
        public Map<String, Object> schema(Schemas all, String hint) {
          return CONDITIONS.schema(all, hint);
        }
      };

  private static final Form<ValueWithin> VALUE =
      new ObjectForm<>() {
        private final Attribute<ValueWithin, MetricId> metric =
            required("metric", ApplicantForms.METRIC_ID, ValueWithin::metric);
        private final Attribute<ValueWithin, Long> yearsBack =
            defaulted("yearsBack", Forms.WHOLE, 0L, ValueWithin::yearsBack);
        private final Attribute<ValueWithin, Interval> within =
            required("within", QuantityForms.INTERVAL, ValueWithin::within);
        private final Attribute<ValueWithin, Magnitude> magnitude =
            defaulted("magnitude", QuantityForms.MAGNITUDE, Magnitude.ONE, ValueWithin::magnitude);

        @Override
        protected ValueWithin build(Values values) {
          return new ValueWithin(
              values.get(metric), values.get(yearsBack), values.get(within), values.get(magnitude));
        }
      };

  private static final Form<GrowthWithin> GROWTH =
      new ObjectForm<>() {
        private final Attribute<GrowthWithin, MetricId> metric =
            required("metric", ApplicantForms.METRIC_ID, GrowthWithin::metric);
        private final Attribute<GrowthWithin, Long> years =
            required("years", Forms.WHOLE, GrowthWithin::years);
        private final Attribute<GrowthWithin, Interval> yearly =
            required("yearly", QuantityForms.INTERVAL, GrowthWithin::yearly);

        @Override
        protected GrowthWithin build(Values values) {
          return new GrowthWithin(values.get(metric), values.get(years), values.get(yearly));
        }
      };

  private static final Form<OwnershipAmong> OWNERSHIP =
      new ObjectForm<>() {
        private final Attribute<OwnershipAmong, ImmutableSortedSet<OwnershipClass>> classes =
            required("classes", new SetForm<>(ApplicantForms.OWNERSHIP), OwnershipAmong::classes);

        @Override
        protected OwnershipAmong build(Values values) {
          return new OwnershipAmong(values.get(classes));
        }
      };

  private static final Form<PlaceWithin> PLACE =
      new ObjectForm<>() {
        private final Attribute<PlaceWithin, ImmutableSortedSet<DivisionCode>> divisions =
            required("divisions", new SetForm<>(CodeForms.DIVISION), PlaceWithin::divisions);

        @Override
        protected PlaceWithin build(Values values) {
          return new PlaceWithin(values.get(divisions));
        }
      };

  private static final Form<IndustryWithin> INDUSTRY =
      new ObjectForm<>() {
        private final Attribute<IndustryWithin, ImmutableSortedSet<IndustryCode>> industries =
            required(
                "industries", new SetForm<>(IndustryForms.INDUSTRY), IndustryWithin::industries);

        @Override
        protected IndustryWithin build(Values values) {
          return new IndustryWithin(values.get(industries));
        }
      };

  private static final Form<TraitAmong> TRAIT =
      new ObjectForm<>() {
        private final Attribute<TraitAmong, TraitId> trait =
            required("trait", ApplicantForms.TRAIT_ID, TraitAmong::trait);
        private final Attribute<TraitAmong, ImmutableSortedSet<String>> words =
            required("words", new SetForm<>(Forms.TEXT), TraitAmong::words);

        @Override
        protected TraitAmong build(Values values) {
          return new TraitAmong(values.get(trait), values.get(words));
        }
      };

  private static final Form<FoundedBefore> FOUNDED =
      new ObjectForm<>() {
        private final Attribute<FoundedBefore, Long> years =
            required("years", Forms.WHOLE, FoundedBefore::years);

        @Override
        protected FoundedBefore build(Values values) {
          return new FoundedBefore(values.get(years));
        }
      };

  private static final Form<EvidenceGiven> EVIDENCE =
      new ObjectForm<>() {
        private final Attribute<EvidenceGiven, ImmutableSortedSet<EvidenceKind>> kinds =
            required("kinds", new SetForm<>(ApplicantForms.EVIDENCE_KIND), EvidenceGiven::kinds);
        private final Attribute<EvidenceGiven, Optional<Condition>> where =
            optional("where", CONDITION, EvidenceGiven::where);

        @Override
        protected EvidenceGiven build(Values values) {
          return new EvidenceGiven(values.get(kinds), values.get(where));
        }
      };

  private static final Form<InPeriod> IN_PERIOD =
      new ObjectForm<>() {

        @Override
        protected InPeriod build(Values values) {
          return new InPeriod();
        }
      };

  private static final Form<LastYears> LAST_YEARS =
      new ObjectForm<>() {
        private final Attribute<LastYears, Long> years =
            required("years", Forms.WHOLE, LastYears::years);

        @Override
        protected LastYears build(Values values) {
          return new LastYears(values.get(years));
        }
      };

  private static final Form<Standing> STANDING =
      new ObjectForm<>() {

        @Override
        protected Standing build(Values values) {
          return new Standing();
        }
      };

  /** {@code {"period": {}}}, {@code {"lastYears": {"years": 2}}} or {@code {"standing": {}}}. */
  private static final Form<LookBack> LOOK_BACK =
      new KindForm<>(
          ImmutableMap.of("period", IN_PERIOD, "lastYears", LAST_YEARS, "standing", STANDING),
          LookBack::word);

  private static final Form<NoRecord> NO_RECORD =
      new ObjectForm<>() {
        private final Attribute<NoRecord, ImmutableSortedSet<RecordKind>> kinds =
            required("kinds", new SetForm<>(ApplicantForms.RECORD_KIND), NoRecord::kinds);
        private final Attribute<NoRecord, LookBack> lookBack =
            required("lookBack", LOOK_BACK, NoRecord::lookBack);

        @Override
        protected NoRecord build(Values values) {
          return new NoRecord(values.get(kinds), values.get(lookBack));
        }
      };

  private static final Form<AllOf> ALL =
      new ObjectForm<>() {
        private final Attribute<AllOf, ImmutableList<Condition>> conditions =
            list("conditions", CONDITION, AllOf::conditions);

        @Override
        protected AllOf build(Values values) {
          return new AllOf(values.get(conditions));
        }
      };

  private static final Form<AnyOf> ANY =
      new ObjectForm<>() {
        private final Attribute<AnyOf, ImmutableList<Condition>> conditions =
            list("conditions", CONDITION, AnyOf::conditions);

        @Override
        protected AnyOf build(Values values) {
          return new AnyOf(values.get(conditions));
        }
      };

  private static final Form<Not> NOT =
      new ObjectForm<>() {
        private final Attribute<Not, Condition> condition =
            required("condition", CONDITION, Not::condition);

        @Override
        protected Not build(Values values) {
          return new Not(values.get(condition));
        }
      };

  /** An object whose one name is the kind of the condition, such as {@code {"founded": {…}}}. */
  private static final Form<Condition> CONDITIONS =
      new KindForm<>(
          ImmutableMap.<String, Form<? extends Condition>>builder()
              .put("value", VALUE)
              .put("growth", GROWTH)
              .put("ownership", OWNERSHIP)
              .put("place", PLACE)
              .put("industry", INDUSTRY)
              .put("trait", TRAIT)
              .put("founded", FOUNDED)
              .put("evidence", EVIDENCE)
              .put("noRecord", NO_RECORD)
              .put("all", ALL)
              .put("any", ANY)
              .put("not", NOT)
              .buildOrThrow(),
          Condition::word);

  static final Form<Outcome> OUTCOME =
      Forms.words(Stream.of(Outcome.values()).collect(toImmutableMap(Outcome::word, word -> word)));

  private static final Form<GroundKind> GROUND_KIND =
      Forms.words(
          Stream.of(GroundKind.values()).collect(toImmutableMap(GroundKind::word, word -> word)));

  static final Form<Ground> GROUND =
      new ObjectForm<>() {
        private final Attribute<Ground, GroundKind> kind =
            required("kind", GROUND_KIND, Ground::kind);
        private final Attribute<Ground, ImmutableSortedMap<String, Name>> values =
            defaulted(
                "values",
                new MapForm<>(text -> text, text -> text, TextForms.TEXT_OR_NAME),
                ImmutableSortedMap.of(),
                Ground::values);
        private final Attribute<Ground, Optional<LocalDate>> on =
            optional("on", Forms.DAY, Ground::on);

        @Override
        protected Ground build(Values read) {
          return new Ground(read.get(kind), read.get(values), read.get(on));
        }
      };

  private ConditionForms() {}
}
