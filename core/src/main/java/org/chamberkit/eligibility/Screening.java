package org.chamberkit.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.Exclusion;
import org.chamberkit.condition.Ground;
import org.chamberkit.condition.Outcome;
import org.chamberkit.period.Period;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * What the rules say of every applicant of a population (参评资格审核表). Who is excluded stays in it,
 * with the reasons.
 *
 * <p>A screening whose findings do not belong to its rules, or do not give the admissions that it
 * states, cannot be built.
 *
 * <p>This type is immutable and thread-safe; {@link EligibilityRules#screen} makes it, and readers
 * of documents through {@link #builder}.
 */
@Value.Immutable
public abstract sealed class Screening implements WithScreening permits ImmutableScreening {

  Screening() {}

  /** {@return the rules} */
  public abstract EligibilityRules rules();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return the period whose values are ranked} */
  public abstract Period period();

  /** {@return the day up to which adverse records count} */
  public abstract LocalDate asOf();

  /** {@return the applicants, in the order of the population, none twice} */
  public abstract ImmutableList<Screened> applicants();

  /**
   * Finds an applicant.
   *
   * @param id its identifier
   * @return what the rules say of it; absent if it does not apply
   */
  public final Optional<Screened> find(CandidateId id) {
    return Optional.ofNullable(byId().get(id));
  }

  @Value.Lazy
  ImmutableMap<CandidateId, Screened> byId() {
    return applicants().stream()
        .collect(ImmutableMap.toImmutableMap(Screened::applicant, screened -> screened));
  }

  /**
   * Returns why an applicant is not ranked.
   *
   * @param screened one of the applicants
   * @return an exclusion for each rule that keeps it out, in the order of the rules; empty if it is
   *     ranked
   */
  public final ImmutableList<Exclusion> exclusions(Screened screened) {
    return IntStream.range(0, screened.findings().size())
        .filter(i -> screened.findings().get(i).excludes(rules().rules().get(i)))
        .mapToObj(i -> exclusion(rules().rules().get(i), screened.findings().get(i)))
        .collect(toImmutableList());
  }

  private static Exclusion exclusion(EligibilityRule rule, Finding finding) {
    return new Exclusion(
        rule.id().text(),
        rule.name(),
        Name.of(
            sentences(finding, Language.CHINESE, "；"), sentences(finding, Language.ENGLISH, "; ")),
        finding.grounds().stream().flatMap(ground -> ground.on().stream()).findFirst());
  }

  private static String sentences(Finding finding, Language language, String between) {
    return finding.grounds().stream()
        .map((Ground ground) -> ground.sentence(language))
        .collect(joining(between));
  }

  /**
   * Returns the applicants of whom a rule has a certain outcome, such as those who miss a statement
   * that they need.
   *
   * @param rule the rule
   * @param outcome the outcome
   * @return the applicants, in the order of the population
   */
  public final ImmutableList<Screened> with(EligibilityRuleId rule, Outcome outcome) {
    return applicants().stream()
        .filter(
            screened ->
                screened.findings().stream()
                    .anyMatch(
                        finding -> finding.rule().equals(rule) && finding.outcome() == outcome))
        .collect(toImmutableList());
  }

  @Value.Check
  void check() {
    ProblemException.throwIfErrors(ScreeningCheck.check(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a screening; rules, period and day are required. */
  public static final class Builder extends ImmutableScreening.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
