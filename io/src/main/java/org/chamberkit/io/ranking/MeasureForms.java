package org.chamberkit.io.ranking;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.composite.Combination;
import org.chamberkit.composite.MissingParts;
import org.chamberkit.condition.Ground;
import org.chamberkit.io.form.Form;
import org.chamberkit.io.form.Forms;
import org.chamberkit.io.form.KindForm;
import org.chamberkit.io.form.ObjectForm;
import org.chamberkit.io.quantity.CompositeForms;
import org.chamberkit.io.quantity.QuantityForms;
import org.chamberkit.io.quantity.TextForms;
import org.chamberkit.measure.CompositePart;
import org.chamberkit.measure.Measure;
import org.chamberkit.measure.MeasureId;
import org.chamberkit.measure.MeasureMethod;
import org.chamberkit.measure.MeasureMethod.Composite;
import org.chamberkit.measure.MeasureMethod.Growth;
import org.chamberkit.measure.MeasureMethod.OfMetric;
import org.chamberkit.measure.MeasuredPart;
import org.chamberkit.measure.MeasuredValue;
import org.chamberkit.measure.MissingPlace;
import org.chamberkit.measure.MissingPlace.BehindLast;
import org.chamberkit.measure.MissingPlace.Fixed;
import org.chamberkit.measure.MissingPlace.None;
import org.chamberkit.measure.PrintedRate;
import org.chamberkit.measure.Scaling;
import org.chamberkit.measure.Scaling.AsStated;
import org.chamberkit.measure.Scaling.PercentOfBest;
import org.chamberkit.measure.Scaling.PlaceAmong;
import org.chamberkit.place.Direction;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Interval;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.text.Name;

/** The JSON form of the room {@code measure}. */
public final class MeasureForms {

  private static final Form<MeasureId> ID = Forms.IDENTIFIER.as(MeasureId::new, MeasureId::text);

  private static final Form<PrintedRate> PRINTED =
      Forms.words(
          Stream.of(PrintedRate.values()).collect(toImmutableMap(PrintedRate::word, word -> word)));

  private static final Form<None> NONE =
      new ObjectForm<>() {

        @Override
        protected None build(Values values) {
          return new None();
        }
      };

  private static final Form<Fixed> FIXED =
      new ObjectForm<>() {
        private final Attribute<Fixed, Long> place = required("place", Forms.WHOLE, Fixed::place);

        @Override
        protected Fixed build(Values values) {
          return new Fixed(values.get(place));
        }
      };

  private static final Form<BehindLast> BEHIND_LAST =
      new ObjectForm<>() {

        @Override
        protected BehindLast build(Values values) {
          return new BehindLast();
        }
      };

  /** {@code {"none": {}}}, {@code {"fixed": {"place": 2001}}} or {@code {"behindLast": {}}}. */
  private static final Form<MissingPlace> MISSING_PLACE =
      new KindForm<>(
          ImmutableMap.of("none", NONE, "fixed", FIXED, "behindLast", BEHIND_LAST),
          MissingPlace::word);

  private static final Form<AsStated> AS_STATED =
      new ObjectForm<>() {

        @Override
        protected AsStated build(Values values) {
          return new AsStated();
        }
      };

  private static final Form<PlaceAmong> PLACE =
      new ObjectForm<>() {
        private final Attribute<PlaceAmong, Optional<Long>> depth =
            optional("depth", Forms.WHOLE, PlaceAmong::depth);
        private final Attribute<PlaceAmong, MissingPlace> missing =
            required("missing", MISSING_PLACE, PlaceAmong::missing);

        @Override
        protected PlaceAmong build(Values values) {
          return new PlaceAmong(values.get(depth), values.get(missing));
        }
      };

  private static final Form<PercentOfBest> PERCENT =
      new ObjectForm<>() {
        private final Attribute<PercentOfBest, Decimal> full =
            required("full", Forms.DECIMAL, PercentOfBest::full);

        @Override
        protected PercentOfBest build(Values values) {
          return new PercentOfBest(values.get(full));
        }
      };

  private static final Form<Scaling> SCALING =
      new KindForm<>(
          ImmutableMap.of("asStated", AS_STATED, "place", PLACE, "percentOfBest", PERCENT),
          Scaling::word);

  private static final Form<CompositePart> PART =
      new ObjectForm<>() {
        private final Attribute<CompositePart, MeasureId> measure =
            required("measure", ID, CompositePart::measure);
        private final Attribute<CompositePart, Decimal> weight =
            defaulted("weight", Forms.DECIMAL, Decimal.ONE, CompositePart::weight);
        private final Attribute<CompositePart, Direction> direction =
            required("direction", PlaceForms.DIRECTION, CompositePart::direction);
        private final Attribute<CompositePart, Scaling> scaling =
            required("scaling", SCALING, CompositePart::scaling);

        @Override
        protected CompositePart build(Values values) {
          return new CompositePart(
              values.get(measure), values.get(weight), values.get(direction), values.get(scaling));
        }
      };

  private static final Form<OfMetric> OF_METRIC =
      new ObjectForm<>() {
        private final Attribute<OfMetric, MetricId> metric =
            required("metric", ApplicantForms.METRIC_ID, OfMetric::metric);
        private final Attribute<OfMetric, Long> yearsBack =
            defaulted("yearsBack", Forms.WHOLE, 0L, OfMetric::yearsBack);

        @Override
        protected OfMetric build(Values values) {
          return new OfMetric(values.get(metric), values.get(yearsBack));
        }
      };

  private static final Form<Growth> GROWTH =
      new ObjectForm<>() {
        private final Attribute<Growth, MetricId> metric =
            required("metric", ApplicantForms.METRIC_ID, Growth::metric);
        private final Attribute<Growth, Long> years = required("years", Forms.WHOLE, Growth::years);
        private final Attribute<Growth, Interval> base =
            defaulted("base", QuantityForms.INTERVAL, Interval.ALL, Growth::base);
        private final Attribute<Growth, PrintedRate> printed =
            required("printed", PRINTED, Growth::printed);
        private final Attribute<Growth, Rounding> rounding =
            required("rounding", QuantityForms.ROUNDING, Growth::rounding);

        @Override
        protected Growth build(Values values) {
          return new Growth(
              values.get(metric),
              values.get(years),
              values.get(base),
              values.get(printed),
              values.get(rounding));
        }
      };

  private static final Form<Composite> COMPOSITE =
      new ObjectForm<>() {
        private final Attribute<Composite, ImmutableList<CompositePart>> parts =
            list("parts", PART, Composite::parts);
        private final Attribute<Composite, Combination> combination =
            required("combination", CompositeForms.COMBINATION, Composite::combination);
        private final Attribute<Composite, MissingParts> missing =
            required("missing", CompositeForms.MISSING_PARTS, Composite::missing);

        @Override
        protected Composite build(Values values) {
          return new Composite(values.get(parts), values.get(combination), values.get(missing));
        }
      };

  /** {@code {"metric": {…}}}, {@code {"growth": {…}}} or {@code {"composite": {…}}}. */
  private static final Form<MeasureMethod> METHOD =
      new KindForm<>(
          ImmutableMap.of("metric", OF_METRIC, "growth", GROWTH, "composite", COMPOSITE),
          MeasureMethod::word);

  static final Form<Measure> MEASURE =
      new ObjectForm<>() {
        private final Attribute<Measure, MeasureId> id = required("id", ID, Measure::id);
        private final Attribute<Measure, Name> name =
            required("name", TextForms.NAME, Measure::name);
        private final Attribute<Measure, MeasureMethod> method =
            required("method", METHOD, Measure::method);

        @Override
        protected Measure build(Values values) {
          return new Measure(values.get(id), values.get(name), values.get(method));
        }
      };

  private static final Form<MeasuredPart> MEASURED_PART =
      new ObjectForm<>() {
        private final Attribute<MeasuredPart, MeasureId> measure =
            required("measure", ID, MeasuredPart::measure);
        private final Attribute<MeasuredPart, Optional<Fraction>> stated =
            optional("stated", QuantityForms.FRACTION, MeasuredPart::stated);
        private final Attribute<MeasuredPart, Optional<Fraction>> scaled =
            optional("scaled", QuantityForms.FRACTION, MeasuredPart::scaled);

        @Override
        protected MeasuredPart build(Values values) {
          return new MeasuredPart(values.get(measure), values.get(stated), values.get(scaled));
        }
      };

  static final Form<MeasuredValue> MEASURED_VALUE =
      new ObjectForm<>() {
        private final Attribute<MeasuredValue, MeasureId> measure =
            required("measure", ID, MeasuredValue::measure);
        private final Attribute<MeasuredValue, Optional<Fraction>> value =
            optional("value", QuantityForms.FRACTION, MeasuredValue::value);
        private final Attribute<MeasuredValue, Optional<Decimal>> printed =
            optional("printed", Forms.DECIMAL, MeasuredValue::printed);
        private final Attribute<MeasuredValue, ImmutableList<MeasuredPart>> parts =
            list("parts", MEASURED_PART, MeasuredValue::parts);
        private final Attribute<MeasuredValue, Optional<Ground>> lacking =
            optional("lacking", ConditionForms.GROUND, MeasuredValue::lacking);

        @Override
        protected MeasuredValue build(Values values) {
          return new MeasuredValue(
              values.get(measure),
              values.get(value),
              values.get(printed),
              values.get(parts),
              values.get(lacking));
        }
      };

  private MeasureForms() {}
}
