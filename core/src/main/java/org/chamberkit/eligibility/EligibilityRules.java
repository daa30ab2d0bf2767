package org.chamberkit.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.chamberkit.applicant.Population;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.problem.Repetitions;
import org.chamberkit.problem.WithProblems;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * The rules by which applicants are admitted (参评条件), as they hold for some periods: a rule may
 * change from year to year.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Screening screening = rules.screen(population, Period.ofYear(2022), day).orThrow();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class EligibilityRules implements WithEligibilityRules
    permits ImmutableEligibilityRules {

  EligibilityRules() {}

  /** {@return what the set is called} */
  public abstract Name name();

  /** {@return where the rules were published, or that they are an illustration; not blank} */
  public abstract String source();

  /** {@return for which days of data they hold; if not set, for all} */
  @Value.Default
  public Validity validity() {
    return Validity.ALWAYS;
  }

  /** {@return the rules, in the order in which they are told, none twice} */
  public abstract ImmutableList<EligibilityRule> rules();

  /**
   * Screens a population.
   *
   * <p>Every rule is asked of every applicant, so that all reasons are told. Pointers that begin
   * with {@code /waivers} or {@code /applicants} go into the population.
   *
   * @param population who applies
   * @param period the period whose values are ranked
   * @param asOf the day up to which adverse records count
   * @return the screening, with a warning for each waiver that is not needed; or what is wrong: the
   *     rules do not hold for the period, a waiver is of a rule that is unknown or is not waived,
   *     or a number gets too long
   */
  public final WithProblems<Screening> screen(
      Population population, Period period, LocalDate asOf) {
    return Screener.screen(this, population, period, asOf);
  }

  @Value.Check
  void check() {
    checkArgument(!source().isBlank(), "source of eligibility rules must not be blank");
    ProblemException.throwIfErrors(
        Repetitions.check(
            Pointer.to("rules"),
            rules(),
            EligibilityRule::id,
            (id, entry) ->
                Problem.of(
                    EligibilityProblem.RULE_TWICE,
                    entry.child("id"),
                    ImmutableMap.of("rule", id.text()))));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds rules; name and source are required. */
  public static final class Builder extends ImmutableEligibilityRules.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
