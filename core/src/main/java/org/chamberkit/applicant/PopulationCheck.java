package org.chamberkit.applicant;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.Repetitions;

/** Checks that the parts of a population fit together. */
final class PopulationCheck {

  private final Population population;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private PopulationCheck(Population population) {
    this.population = population;
  }

  static ImmutableList<Problem> check(Population population) {
    PopulationCheck check = new PopulationCheck(population);
    check.repetitions();
    check.metrics();
    check.waivers();
    return check.problems.build();
  }

  private void repetitions() {
    problems.addAll(
        Repetitions.check(
            Pointer.to("metrics"),
            population.metrics(),
            Metric::id,
            (id, entry) ->
                Problem.of(
                    ApplicantProblem.METRIC_COLLECTED_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("metric", id.text()))));
    problems.addAll(
        Repetitions.check(
            Pointer.to("applicants"),
            population.applicants(),
            Applicant::id,
            (id, entry) ->
                Problem.of(
                    ApplicantProblem.APPLICANT_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("applicant", id.text()))));
    problems.addAll(
        Repetitions.check(
            Pointer.to("waivers"),
            population.waivers(),
            waiver -> new Waived(waiver.applicant(), waiver.rule()),
            (waived, entry) ->
                Problem.of(
                    ApplicantProblem.WAIVED_TWICE,
                    entry,
                    ImmutableMap.of(
                        "applicant", waived.applicant().text(), "rule", waived.rule()))));
  }

  private record Waived(CandidateId applicant, String rule) implements Comparable<Waived> {

    @Override
    public int compareTo(Waived other) {
      int byApplicant = applicant.compareTo(other.applicant);
      return byApplicant != 0 ? byApplicant : rule.compareTo(other.rule);
    }
  }

  private void metrics() {
    ImmutableSet<MetricId> known =
        population.metrics().stream().map(Metric::id).collect(toImmutableSet());
    for (int i = 0; i < population.applicants().size(); i++) {
      ImmutableList<MetricValue> values = population.applicants().get(i).values();
      for (int j = 0; j < values.size(); j++) {
        if (!known.contains(values.get(j).metric())) {
          problems.add(
              Problem.of(
                  ApplicantProblem.UNKNOWN_METRIC,
                  Pointer.to("applicants").child(i).child("values").child(j).child("metric"),
                  ImmutableMap.of(
                      "metric", values.get(j).metric().text(),
                      "known", known.stream().map(MetricId::text).collect(joining(", ")))));
        }
      }
    }
  }

  private void waivers() {
    ImmutableSet<CandidateId> known =
        population.applicants().stream().map(Applicant::id).collect(toImmutableSet());
    for (int i = 0; i < population.waivers().size(); i++) {
      CandidateId applicant = population.waivers().get(i).applicant();
      if (!known.contains(applicant)) {
        problems.add(
            Problem.of(
                ApplicantProblem.UNKNOWN_APPLICANT,
                Pointer.to("waivers").child(i).child("applicant"),
                ImmutableMap.of("applicant", applicant.text())));
      }
    }
  }
}
