package org.chamberkit.measure;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Metric;
import org.chamberkit.applicant.MetricId;
import org.chamberkit.applicant.MetricValue;
import org.chamberkit.applicant.Population;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;

/**
 * The measures of a programme, and the metrics of which they are made.
 *
 * @param metrics the metrics, each in the unit and magnitude in which it is ranked and printed
 * @param measures the measures; a composite stands behind those of which it is made
 */
public record Measures(ImmutableList<Metric> metrics, ImmutableList<Measure> measures) {

  /**
   * Checks that each is defined once, and before it is used.
   *
   * @param metrics the metrics
   * @param measures the measures
   * @throws ProblemException with {@link MeasureProblem#METRIC_STATED_TWICE}, {@link
   *     MeasureProblem#MEASURE_TWICE}, {@link MeasureProblem#METRIC_NOT_DEFINED} or {@link
   *     MeasureProblem#MEASURE_NOT_BEFORE}
   */
  public Measures {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(
        Repetitions.check(
            Pointer.to("metrics"),
            metrics,
            Metric::id,
            (id, entry) ->
                Problem.of(
                    MeasureProblem.METRIC_STATED_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("metric", id.text()))));
    problems.addAll(
        Repetitions.check(
            Pointer.to("measures"),
            measures,
            Measure::id,
            (id, entry) ->
                Problem.of(
                    MeasureProblem.MEASURE_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("measure", id.text()))));
    Set<String> defined = new TreeSet<>();
    metrics.forEach(metric -> defined.add(metric.id().text()));
    Set<String> before = new TreeSet<>();
    for (int i = 0; i < measures.size(); i++) {
      Pointer method = Pointer.to("measures").child(i).child("method");
      problems.addAll(uses(measures.get(i).method(), method, defined, before));
      before.add(measures.get(i).id().text());
    }
    ProblemException.throwIfErrors(problems.build());
  }

  private static ImmutableList<Problem> uses(
      MeasureMethod method, Pointer pointer, Set<String> defined, Set<String> before) {
    Pointer inside = pointer.child(method.word());
    Optional<MetricId> metric = metricOf(method);
    if (metric.isPresent()) {
      return defined.contains(metric.get().text())
          ? ImmutableList.of()
          : ImmutableList.of(
              Problem.of(
                  MeasureProblem.METRIC_NOT_DEFINED,
                  inside.child("metric"),
                  ImmutableMap.of("metric", metric.get().text(), "known", list(defined))));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ImmutableList<CompositePart> parts = ((MeasureMethod.Composite) method).parts();
    for (int i = 0; i < parts.size(); i++) {
      if (!before.contains(parts.get(i).measure().text())) {
        problems.add(
            Problem.of(
                MeasureProblem.MEASURE_NOT_BEFORE,
                inside.child("parts").child(i).child("measure"),
                ImmutableMap.of("measure", parts.get(i).measure().text(), "known", list(before))));
      }
    }
    return problems.build();
  }

  private static Optional<MetricId> metricOf(MeasureMethod method) {
    if (method instanceof MeasureMethod.OfMetric of) {
      return Optional.of(of.metric());
    }
    return method instanceof MeasureMethod.Growth growth
        ? Optional.of(growth.metric())
        : Optional.empty();
  }

  private static String list(Collection<String> names) {
    return names.stream().collect(joining(", "));
  }

  /**
   * Finds a measure.
   *
   * @param id its identifier
   * @return the measure; absent if there is none of that identifier
   */
  public Optional<Measure> find(MeasureId id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /**
   * Checks that a population has the metrics that measures need, in their units.
   *
   * @param population the population
   * @return for each metric that does not fit {@link MeasureProblem#METRIC_NOT_COLLECTED} or {@link
   *     MeasureProblem#METRIC_UNIT_DIFFERS}, and a problem for each value that has too many digits
   *     in the magnitude in which it is ranked; pointers go into the population
   */
  public ImmutableList<Problem> check(Population population) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Map<MetricId, Integer> collected = new TreeMap<>();
    for (int i = 0; i < population.metrics().size(); i++) {
      collected.put(population.metrics().get(i).id(), i);
    }
    for (Metric metric : metrics) {
      Integer at = collected.get(metric.id());
      if (at == null) {
        problems.add(
            Problem.of(
                MeasureProblem.METRIC_NOT_COLLECTED,
                Pointer.to("metrics"),
                ImmutableMap.of("metric", metric.id().text())));
      } else if (!population.metrics().get(at).unit().equals(metric.unit())) {
        problems.add(
            Problem.of(
                MeasureProblem.METRIC_UNIT_DIFFERS,
                Pointer.to("metrics").child(at).child("unit"),
                ImmutableMap.of(
                    "metric", metric.id().text(),
                    "unit", population.metrics().get(at).unit().text(),
                    "expected", metric.unit().text())));
      } else {
        convert(population, population.metrics().get(at), metric, problems);
      }
    }
    return problems.build();
  }

  /** Counts every value by the magnitude in which it is ranked, for whether it still fits. */
  private static void convert(
      Population population, Metric from, Metric to, ImmutableList.Builder<Problem> problems) {
    if (from.magnitude() == to.magnitude()) {
      return;
    }
    for (int i = 0; i < population.applicants().size(); i++) {
      ImmutableList<MetricValue> values = population.applicants().get(i).values();
      for (int j = 0; j < values.size(); j++) {
        if (values.get(j).metric().equals(to.id())) {
          try {
            values
                .get(j)
                .reading()
                .known()
                .ifPresent(value -> from.magnitude().to(to.magnitude(), value));
          } catch (AmountOverflowException e) {
            problems.add(
                e.problem(
                    Pointer.to("applicants").child(i).child("values").child(j).child("value")));
          }
        }
      }
    }
  }

  /**
   * Measures applicants; those of composites among each other.
   *
   * @param population the population
   * @param period the period that is ranked
   * @param among those who compete for the same list
   * @return for each of them its values, in the order of the measures; or what is wrong, as in
   *     {@link #check}, with a number that gets too long, or with a part that its combination
   *     refuses; these pointers begin with {@code /measures}
   */
  public WithProblems<ImmutableList<ImmutableList<MeasuredValue>>> measure(
      Population population, Period period, ImmutableList<Applicant> among) {
    ImmutableList<Problem> misfits = check(population);
    return misfits.isEmpty()
        ? new Measuring(this, population, period, among).measure()
        : WithProblems.refused(misfits);
  }
}
