package org.chamberkit.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.Population;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.GroundKind;
import org.chamberkit.condition.Inquiry;
import org.chamberkit.measure.MeasureMethod.Composite;
import org.chamberkit.measure.MeasureMethod.Growth;
import org.chamberkit.measure.MeasureMethod.OfMetric;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Exact;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Irrational;
import org.chamberkit.quantity.Magnitude;
import org.chamberkit.quantity.Reading;
import org.chamberkit.text.Name;

/** Measures those who compete for the same list, measure by measure. */
final class Measuring {

  private static final Fraction HUNDRED = new Fraction(100, 1);

  private final Measures measures;
  private final Population population;
  private final Period period;
  private final ImmutableList<Applicant> among;
  private final Map<MeasureId, ImmutableList<MeasuredValue>> columns = new HashMap<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  Measuring(
      Measures measures, Population population, Period period, ImmutableList<Applicant> among) {
    this.measures = measures;
    this.population = population;
    this.period = period;
    this.among = among;
  }

  WithProblems<ImmutableList<ImmutableList<MeasuredValue>>> measure() {
    for (int i = 0; i < measures.measures().size(); i++) {
      Measure measure = measures.measures().get(i);
      Pointer pointer = Pointer.to("measures").child(i);
      try {
        columns.put(measure.id(), column(measure, pointer));
      } catch (AmountOverflowException e) {
        problems.add(e.problem(pointer));
        columns.put(measure.id(), none(measure));
      }
    }
    ImmutableList<Problem> found = problems.build();
    return found.isEmpty() ? WithProblems.of(rows()) : WithProblems.refused(found);
  }

  private ImmutableList<ImmutableList<MeasuredValue>> rows() {
    List<ImmutableList<MeasuredValue>> byMeasure =
        measures.measures().stream().map(measure -> column(measure.id())).toList();
    ImmutableList.Builder<ImmutableList<MeasuredValue>> rows = ImmutableList.builder();
    for (int row = 0; row < among.size(); row++) {
      ImmutableList.Builder<MeasuredValue> values = ImmutableList.builder();
      for (ImmutableList<MeasuredValue> column : byMeasure) {
        values.add(column.get(row));
      }
      rows.add(values.build());
    }
    return rows.build();
  }

  private ImmutableList<MeasuredValue> column(MeasureId id) {
    return columns.getOrDefault(id, ImmutableList.of());
  }

  private ImmutableList<MeasuredValue> column(Measure measure, Pointer pointer) {
    if (measure.method() instanceof OfMetric of) {
      return each(applicant -> ofMetric(measure.id(), of, applicant));
    } else if (measure.method() instanceof Growth growth) {
      return each(applicant -> growth(measure.id(), growth, applicant));
    }
    Composite composite = (Composite) measure.method();
    CompositeColumn column = new CompositeColumn(measure, composite, measures, this::column);
    ImmutableList<MeasuredValue> values = column.values(among.size());
    problems.addAll(column.problems().stream().map(problem -> problem.within(pointer)).toList());
    return values;
  }

  private ImmutableList<MeasuredValue> each(Function<Applicant, MeasuredValue> one) {
    return among.stream().map(one).collect(toImmutableList());
  }

  private ImmutableList<MeasuredValue> none(Measure measure) {
    return each(
        applicant ->
            new MeasuredValue(
                measure.id(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty()));
  }

  private MeasuredValue ofMetric(MeasureId id, OfMetric of, Applicant applicant) {
    Reading reading = reading(of.metric(), of.yearsBack(), applicant);
    Optional<Decimal> known = reading.known();
    return known.isEmpty()
        ? MeasuredValue.lacking(id, unknown(of.metric(), of.yearsBack(), reading))
        : value(id, Fraction.of(converted(of.metric(), known.get())), Optional.empty());
  }

  private MeasuredValue growth(MeasureId id, Growth growth, Applicant applicant) {
    MetricId metric = growth.metric();
    Reading base = reading(metric, growth.years(), applicant);
    Reading last = reading(metric, 0, applicant);
    Optional<Decimal> knownBase = base.known();
    Optional<Decimal> knownLast = last.known();
    if (knownBase.isEmpty()) {
      return MeasuredValue.lacking(id, unknown(metric, growth.years(), base));
    }
    Decimal from = converted(metric, knownBase.get());
    if (from.signum() <= 0) {
      return MeasuredValue.lacking(
          id,
          Ground.of(
              GroundKind.NO_BASE,
              ImmutableMap.of(
                  "metric", name(metric),
                  "period", label(growth.years()),
                  "base", magnitude(metric).say(from.toString()))));
    }
    if (!growth.base().contains(Fraction.of(from))) {
      return MeasuredValue.lacking(
          id,
          Ground.of(
              GroundKind.VALUE_OUTSIDE,
              ImmutableMap.of(
                  "metric", name(metric),
                  "period", label(growth.years()),
                  "value", magnitude(metric).say(from.toString()),
                  "within", magnitude(metric).say(growth.base().toString()))));
    }
    if (knownLast.isEmpty()) {
      return MeasuredValue.lacking(id, unknown(metric, 0, last));
    }
    Fraction ratio = Fraction.of(converted(metric, knownLast.get())).dividedBy(Fraction.of(from));
    return value(id, ratio, rate(growth, ratio));
  }

  /** The rate in percent that is printed for a ratio of last to first. */
  private static Optional<Decimal> rate(Growth growth, Fraction ratio) {
    boolean isTotal = growth.printed() == PrintedRate.TOTAL || growth.years() == 1;
    if (isTotal || ratio.signum() == 0) {
      return Optional.of(ratio.minus(Fraction.ONE).times(HUNDRED).rounded(growth.rounding()));
    }
    if (ratio.signum() < 0) {
      return Optional.empty();
    }
    Irrational yearly =
        Irrational.geometricMean(
            ImmutableList.of(Exact.of(ratio), Exact.ONE),
            ImmutableList.of(BigInteger.ONE, BigInteger.valueOf(growth.years() - 1)));
    return Optional.of(yearly.onLine(Exact.of(100), Exact.of(-100)).rounded(growth.rounding()));
  }

  private static MeasuredValue value(MeasureId id, Fraction value, Optional<Decimal> printed) {
    return new MeasuredValue(id, Optional.of(value), printed, ImmutableList.of(), Optional.empty());
  }

  private Ground unknown(MetricId metric, long yearsBack, Reading reading) {
    if (reading instanceof Reading.Lack) {
      return Ground.of(
          GroundKind.NO_VALUE, ImmutableMap.of("metric", name(metric), "period", label(yearsBack)));
    }
    Magnitude own = population.metric(metric).map(Metric::magnitude).orElse(Magnitude.ONE);
    return Ground.of(
        GroundKind.VALUE_NOT_EXACT,
        ImmutableMap.of(
            "metric", name(metric),
            "period", label(yearsBack),
            "value", own.say(reading.toString())));
  }

  private Reading reading(MetricId metric, long yearsBack, Applicant applicant) {
    return applicant.reading(metric, period.yearsBefore((int) yearsBack));
  }

  private Name label(long yearsBack) {
    return Inquiry.label(period.yearsBefore((int) yearsBack));
  }

  /** A value in the magnitude in which the programme ranks. */
  private Decimal converted(MetricId metric, Decimal value) {
    Magnitude own = population.metric(metric).map(Metric::magnitude).orElse(Magnitude.ONE);
    return own.to(magnitude(metric), value);
  }

  private Magnitude magnitude(MetricId metric) {
    return definition(metric).map(Metric::magnitude).orElse(Magnitude.ONE);
  }

  private Name name(MetricId metric) {
    return definition(metric).map(Metric::name).orElseGet(() -> Name.ofChinese(metric.text()));
  }

  private Optional<Metric> definition(MetricId id) {
    return measures.metrics().stream().filter(metric -> metric.id().equals(id)).findFirst();
  }
}
