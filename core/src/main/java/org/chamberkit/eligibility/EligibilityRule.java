package org.chamberkit.eligibility;

import java.util.Optional;
import org.chamberkit.condition.Condition;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A rule of eligibility (参评规则): a condition that has a name, and what follows if it does not hold.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * EligibilityRule floor = EligibilityRule.builder()
 *     .id(EligibilityRuleId.of("ranking-floor"))
 *     .name(Name.of("排序门槛", "Ranking floor"))
 *     .condition(new ValueWithin(revenue, 0, atLeastOne, Magnitude.YI))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class EligibilityRule implements WithEligibilityRule
    permits ImmutableEligibilityRule {

  EligibilityRule() {}

  /** {@return the identifier, unique among the rules, the same over all years} */
  public abstract EligibilityRuleId id();

  /** {@return what it is called} */
  public abstract Name name();

  /** {@return the paragraph of the source that says so, if it is told} */
  public abstract Optional<String> clause();

  /** {@return to what it admits; if not set, the ranking} */
  @Value.Default
  public Stage stage() {
    return Stage.RANKING;
  }

  /** {@return what must hold} */
  public abstract Condition condition();

  /** {@return what becomes of those of whom it cannot be decided; if not set, they are excluded} */
  @Value.Default
  public UnknownOutcome unknown() {
    return UnknownOutcome.EXCLUDE;
  }

  /** {@return whether an office may admit by a waiver (豁免) all the same; if not set, no} */
  @Value.Default
  public boolean waivable() {
    return false;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a rule; identifier, name and condition are required. */
  public static final class Builder extends ImmutableEligibilityRule.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
