package org.chamberkit.eligibility;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamberkit.applicant.Applicant;
import org.chamberkit.applicant.Population;
import org.chamberkit.applicant.Waiver;
import org.chamberkit.condition.Inquiry;
import org.chamberkit.condition.Outcome;
import org.chamberkit.condition.Verdict;
import org.chamberkit.period.Period;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.quantity.AmountOverflowException;

/** Asks every rule of every applicant. */
final class Screener {

  private final EligibilityRules rules;
  private final Population population;
  private final Period period;
  private final LocalDate asOf;
  private final Map<Waived, Waiver> waivers = new HashMap<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private Screener(EligibilityRules rules, Population population, Period period, LocalDate asOf) {
    this.rules = rules;
    this.population = population;
    this.period = period;
    this.asOf = asOf;
  }

  /** Comparable, so that many of them are found quickly whatever their hash. */
  private record Waived(String applicant, String rule) implements Comparable<Waived> {

    @Override
    public int compareTo(Waived other) {
      int byApplicant = applicant.compareTo(other.applicant);
      return byApplicant != 0 ? byApplicant : rule.compareTo(other.rule);
    }
  }

  static WithProblems<Screening> screen(
      EligibilityRules rules, Population population, Period period, LocalDate asOf) {
    Screener screener = new Screener(rules, population, period, asOf);
    screener.checkValidity();
    screener.checkWaivers();
    ImmutableList<Screened> screened = screener.screened();
    ImmutableList<Problem> problems = screener.problems.build();
    if (problems.stream().anyMatch(Problem::isError)) {
      return WithProblems.refused(problems);
    }
    return WithProblems.of(
        Screening.builder()
            .rules(rules)
            .invented(population.invented())
            .period(period)
            .asOf(asOf)
            .applicants(screened)
            .build(),
        problems);
  }

  private void checkValidity() {
    if (!rules.validity().covers(period)) {
      problems.add(
          Problem.of(
              EligibilityProblem.RULES_NOT_IN_FORCE,
              Pointer.to("validity"),
              ImmutableMap.of(
                  "validity", rules.validity().toString(),
                  "period", period.asValidity().toString())));
    }
  }

  private void checkWaivers() {
    ImmutableMap<String, EligibilityRule> byId =
        rules.rules().stream().collect(toImmutableMap(rule -> rule.id().text(), rule -> rule));
    for (int i = 0; i < population.waivers().size(); i++) {
      Waiver waiver = population.waivers().get(i);
      Pointer pointer = Pointer.to("waivers").child(i).child("rule");
      EligibilityRule rule = byId.get(waiver.rule());
      if (rule == null) {
        problems.add(
            Problem.of(
                EligibilityProblem.UNKNOWN_RULE,
                pointer,
                ImmutableMap.of(
                    "rule", waiver.rule(),
                    "known", byId.keySet().stream().collect(joining(", ")))));
      } else if (!rule.waivable()) {
        problems.add(
            Problem.of(
                EligibilityProblem.RULE_NOT_WAIVABLE,
                pointer,
                ImmutableMap.of("rule", waiver.rule(), "applicant", waiver.applicant().text())));
      } else {
        waivers.put(new Waived(waiver.applicant().text(), waiver.rule()), waiver);
      }
    }
  }

  private ImmutableList<Screened> screened() {
    ImmutableList.Builder<Screened> all = ImmutableList.builder();
    for (int i = 0; i < population.applicants().size(); i++) {
      Applicant applicant = population.applicants().get(i);
      try {
        ImmutableList<Finding> findings = findings(applicant);
        all.add(
            new Screened(
                applicant.id(),
                applicant.name(),
                Screened.admission(rules.rules(), findings),
                findings));
      } catch (AmountOverflowException e) {
        problems.add(e.problem(Pointer.to("applicants").child(i).child("values")));
      }
    }
    return all.build();
  }

  private ImmutableList<Finding> findings(Applicant applicant) {
    Inquiry inquiry = new Inquiry(population, applicant, period, asOf);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (EligibilityRule rule : rules.rules()) {
      Verdict verdict = rule.condition().ask(inquiry);
      Optional<Waiver> waiver =
          Optional.ofNullable(waivers.get(new Waived(applicant.id().text(), rule.id().text())));
      if (verdict.outcome() == Outcome.PASS && waiver.isPresent()) {
        problems.add(notNeeded(waiver.get()));
        waiver = Optional.empty();
      }
      findings.add(new Finding(rule.id(), verdict.outcome(), verdict.grounds(), waiver));
    }
    return findings.build();
  }

  private Problem notNeeded(Waiver waiver) {
    return Problem.of(
        EligibilityProblem.WAIVER_NOT_NEEDED,
        Pointer.to("waivers").child(population.waivers().indexOf(waiver)),
        ImmutableMap.of("rule", waiver.rule(), "applicant", waiver.applicant().text()));
  }
}
