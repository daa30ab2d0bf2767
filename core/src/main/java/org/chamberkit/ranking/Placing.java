package org.chamberkit.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.candidate.CandidateId;
import org.chamberkit.candidate.GroupCode;
import org.chamberkit.candidate.Grouping;
import org.chamberkit.candidate.PrintOrder;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.quantity.Decimal;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * An entry of an edition: a candidate, its place (名次) and why it has it.
 *
 * <p>This type is immutable and thread-safe; {@link Ranking} makes it, and readers of documents:
 *
 * <pre>{@code
 * Placing placing = Placing.builder()
 *     .place(Decimal.ONE).sharedBy(1)
 *     .candidate(CandidateId.of("invented-01"))
 *     .putValue(ValueKey.of("total"), Fraction.of(Decimal.parse("92.5")))
 *     .reason(new Leads())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Placing implements WithPlacing permits ImmutablePlacing {

  Placing() {}

  /** {@return the place, from 1; whole, or where equal ones share the mean a half more} */
  public abstract Decimal place();

  /** {@return how many entries have this place; 1 if the candidate has it alone} */
  public abstract long sharedBy();

  /** {@return the candidate} */
  public abstract CandidateId candidate();

  /** {@return what the candidate is called, if known} */
  public abstract Optional<Name> name();

  /** {@return the code that orders equal entries in print; if absent, the identifier} */
  public abstract Optional<String> orderCode();

  /** {@return the group of the candidate, by what candidates are grouped} */
  public abstract ImmutableMap<Grouping, GroupCode> groups();

  /** {@return the exact values of the keys and further columns of the list, as far as known} */
  public abstract ImmutableMap<ValueKey, Fraction> values();

  /** {@return the place within each group that the list asks for, as far as its group is known} */
  public abstract ImmutableMap<Grouping, Decimal> placesWithin();

  /** {@return the quantile columns of the list, in its order} */
  public abstract ImmutableList<Fraction> quantiles();

  /** {@return why the entry stands where it does} */
  public abstract Reason reason();

  /**
   * Returns what to call the candidate in print.
   *
   * @param language the language
   * @return its name, or its identifier where the name is not known
   */
  public final String label(Language language) {
    return name().map(n -> n.in(language)).orElse(candidate().text());
  }

  /** {@return where the entry is printed among its equals} */
  public final PrintOrder printOrder() {
    return PrintOrder.of(orderCode(), candidate());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an entry; place, number of sharers, candidate and reason are required. */
  public static final class Builder extends ImmutablePlacing.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
