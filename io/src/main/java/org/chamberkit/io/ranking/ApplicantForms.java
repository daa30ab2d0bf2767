package org.chamberkit.io.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.applicant.AdverseRecord;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.ControlLink;
import org.chamberkit.applicant.EvidenceKind;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.OwnershipClass;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.RecordKind;
import org.chamberkit.applicant.TraitId;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.code.CreditCode;
import org.chamberkit.code.DivisionCode;
import org.chamberkit.industry.IndustryCode;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.MapForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.form.SetForm;
import org.chamberkit.io.quantity.CodeForms;
import org.chamberkit.io.quantity.IndustryForms;
import org.chamberkit.io.quantity.PeriodForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code applicant}. */
public final class ApplicantForms {

  static final Form<MetricId> METRIC_ID = Forms.IDENTIFIER.as(MetricId::new, MetricId::text);

  static final Form<TraitId> TRAIT_ID = Forms.IDENTIFIER.as(TraitId::new, TraitId::text);

  static final Form<EvidenceKind> EVIDENCE_KIND =
      Forms.IDENTIFIER.as(EvidenceKind::new, EvidenceKind::text);

  static final Form<OwnershipClass> OWNERSHIP =
      Forms.IDENTIFIER.as(OwnershipClass::new, OwnershipClass::code);

  static final Form<RecordKind> RECORD_KIND =
      Forms.IDENTIFIER.as(RecordKind::new, RecordKind::code);

  static final Form<Metric> METRIC =
      new ObjectForm<>() {
        private final Attribute<Metric, MetricId> id = required("id", METRIC_ID, Metric::id);
        private final Attribute<Metric, Name> name = required("name", TextForms.NAME, Metric::name);
        private final Attribute<Metric, Unit> unit =
            required("unit", QuantityForms.UNIT, Metric::unit);
        private final Attribute<Metric, Magnitude> magnitude =
            defaulted("magnitude", QuantityForms.MAGNITUDE, Magnitude.ONE, Metric::magnitude);

        @Override
        protected Metric build(Values values) {
          return new Metric(
              values.get(id), values.get(name), values.get(unit), values.get(magnitude));
        }
      };

  private static final Form<MetricValue> VALUE =
      new ObjectForm<>() {
        private final Attribute<MetricValue, MetricId> metric =
            required("metric", METRIC_ID, MetricValue::metric);
        private final Attribute<MetricValue, Period> period =
            required("period", PeriodForms.PERIOD, MetricValue::period);
        private final Attribute<MetricValue, Reading> value =
            required("value", QuantityForms.READING, MetricValue::reading);

        @Override
        protected MetricValue build(Values values) {
          return new MetricValue(values.get(metric), values.get(period), values.get(value));
        }
      };

  private static final Form<AdverseRecord> RECORD =
      new ObjectForm<>() {
        private final Attribute<AdverseRecord, RecordKind> kind =
            required("kind", RECORD_KIND, AdverseRecord::kind);
        private final Attribute<AdverseRecord, Validity> on =
            defaulted("on", PeriodForms.VALIDITY, Validity.ALWAYS, AdverseRecord::on);
        private final Attribute<AdverseRecord, Name> text =
            required("text", TextForms.TEXT_OR_NAME, AdverseRecord::text);

        @Override
        protected AdverseRecord build(Values values) {
          return new AdverseRecord(values.get(kind), values.get(on), values.get(text));
        }
      };

  public static final ObjectForm<ControlLink> CONTROL =
      new ObjectForm<>() {
        private final Attribute<ControlLink, CandidateId> parent =
            required("parent", CandidateForms.CANDIDATE_ID, ControlLink::parent);
        private final Attribute<ControlLink, CandidateId> child =
            required("child", CandidateForms.CANDIDATE_ID, ControlLink::child);
        private final Attribute<ControlLink, Optional<Decimal>> share =
            optional("share", Forms.DECIMAL, ControlLink::share);
        private final Attribute<ControlLink, Validity> validity =
            defaulted("validity", PeriodForms.VALIDITY, Validity.ALWAYS, ControlLink::validity);

        @Override
        protected ControlLink build(Values values) {
          return new ControlLink(
              values.get(parent), values.get(child), values.get(share), values.get(validity));
        }
      };

  public static final ObjectForm<Waiver> WAIVER =
      new ObjectForm<>() {
        private final Attribute<Waiver, CandidateId> applicant =
            required("applicant", CandidateForms.CANDIDATE_ID, Waiver::applicant);
        private final Attribute<Waiver, String> rule =
            required("rule", Forms.IDENTIFIER, Waiver::rule);
        private final Attribute<Waiver, Name> by =
            required("by", TextForms.TEXT_OR_NAME, Waiver::by);
        private final Attribute<Waiver, LocalDate> on = required("on", Forms.DAY, Waiver::on);
        private final Attribute<Waiver, Name> reason =
            required("reason", TextForms.TEXT_OR_NAME, Waiver::reason);

        @Override
        protected Waiver build(Values values) {
          return new Waiver(
              values.get(applicant),
              values.get(rule),
              values.get(by),
              values.get(on),
              values.get(reason));
        }
      };

  public static final ObjectForm<Applicant> APPLICANT =
      new ObjectForm<>() {
        private final Attribute<Applicant, CandidateId> id =
            required("id", CandidateForms.CANDIDATE_ID, Applicant::id);
        private final Attribute<Applicant, Name> name =
            required("name", TextForms.NAME, Applicant::name);
        private final Attribute<Applicant, Optional<String>> orderCode =
            optional("orderCode", Forms.TEXT, Applicant::orderCode);
        private final Attribute<Applicant, Optional<CreditCode>> creditCode =
            optional("creditCode", CodeForms.CREDIT_CODE, Applicant::creditCode);
        private final Attribute<Applicant, Optional<OwnershipClass>> ownership =
            optional("ownership", OWNERSHIP, Applicant::ownership);
        private final Attribute<Applicant, Optional<DivisionCode>> place =
            optional("place", CodeForms.DIVISION, Applicant::place);
        private final Attribute<Applicant, Optional<IndustryCode>> industry =
            optional("industry", IndustryForms.INDUSTRY, Applicant::industry);
        private final Attribute<Applicant, Optional<LocalDate>> foundedOn =
            optional("foundedOn", Forms.DAY, Applicant::foundedOn);
        private final Attribute<Applicant, ImmutableSortedMap<TraitId, String>> traits =
            defaulted(
                "traits",
                new MapForm<>(TraitId::new, TraitId::text, Forms.TEXT),
                ImmutableSortedMap.of(),
                Applicant::traits);
        private final Attribute<Applicant, ImmutableList<MetricValue>> values =
            list("values", VALUE, Applicant::values);
        private final Attribute<Applicant, ImmutableSortedSet<EvidenceKind>> evidence =
            defaulted(
                "evidence",
                new SetForm<>(EVIDENCE_KIND),
                ImmutableSortedSet.of(),
                Applicant::evidence);
        private final Attribute<Applicant, ImmutableList<AdverseRecord>> records =
            list("records", RECORD, Applicant::records);

        @Override
        protected Applicant build(Values read) {
          return Applicant.builder()
              .id(read.get(id))
              .name(read.get(name))
              .orderCode(read.get(orderCode))
              .creditCode(read.get(creditCode))
              .ownership(read.get(ownership))
              .place(read.get(place))
              .industry(read.get(industry))
              .foundedOn(read.get(foundedOn))
              .traits(read.get(traits))
              .values(read.get(values))
              .evidence(read.get(evidence))
              .records(read.get(records))
              .build();
        }
      };

  public static final ObjectForm<Population> POPULATION =
      new ObjectForm<>() {
        private final Attribute<Population, Boolean> invented =
            defaulted("invented", Forms.BOOLEAN, false, Population::invented);
        private final Attribute<Population, ImmutableList<Metric>> metrics =
            list("metrics", METRIC, Population::metrics);
        private final Attribute<Population, ImmutableSortedMap<RecordKind, LocalDate>>
            recordsUntil =
                defaulted(
                    "recordsUntil",
                    new MapForm<>(RecordKind::new, RecordKind::code, Forms.DAY),
                    ImmutableSortedMap.of(),
                    Population::recordsUntil);
        private final Attribute<Population, ImmutableList<Applicant>> applicants =
            list("applicants", APPLICANT, Population::applicants);
        private final Attribute<Population, ImmutableList<ControlLink>> controls =
            list("controls", CONTROL, Population::controls);
        private final Attribute<Population, ImmutableList<Waiver>> waivers =
            list("waivers", WAIVER, Population::waivers);

        @Override
        protected Population build(Values values) {
          return Population.builder()
              .invented(values.get(invented))
              .metrics(values.get(metrics))
              .recordsUntil(values.get(recordsUntil))
              .applicants(values.get(applicants))
              .controls(values.get(controls))
              .waivers(values.get(waivers))
              .build();
        }
      };

  private ApplicantForms() {}
}
