package org.chamberkit.candidate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * Who or what may come on a list (参评对象), with its values.
 *
 * <p>Places are decided on the exact values. A value that is not there is unknown, which is not 0.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Candidate candidate = Candidate.builder()
 *     .id(CandidateId.of("invented-01"))
 *     .name(Name.of("虚构甲区", "Invented District A"))
 *     .putValue(ValueKey.of("total"), Fraction.of(Decimal.parse("92.5")))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Candidate implements Rankable, WithCandidate
    permits ImmutableCandidate {

  Candidate() {}

  /** {@return the identifier, unique among the candidates of a list} */
  public abstract CandidateId id();

  /** {@return what the candidate is called, if known} */
  public abstract Optional<Name> name();

  /**
   * {@return the code by which equal candidates follow each other in print, not blank, compared
   * character by character; never decides a place; if absent, the identifier}
   */
  public abstract Optional<String> orderCode();

  /** {@return the known values; keys that a list does not name are left aside by it} */
  public abstract ImmutableMap<ValueKey, Fraction> values();

  /**
   * {@return the group to which the candidate belongs, by what candidates are grouped, if known}
   */
  public abstract ImmutableMap<Grouping, GroupCode> groups();

  /** {@return why the candidate does not compete; empty if it does} */
  public abstract ImmutableList<Exclusion> exclusions();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  @Override
  public final Candidate candidate() {
    return this;
  }

  /** {@return where the candidate is printed among its equals} */
  public final PrintOrder printOrder() {
    return PrintOrder.of(orderCode(), id());
  }

  @Value.Check
  void check() {
    checkArgument(
        orderCode().isEmpty() || !orderCode().get().isBlank(),
        "order code of candidate '%s' must not be blank; leave it out",
        id());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a candidate; the identifier is required. */
  public static final class Builder extends ImmutableCandidate.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
