package org.chamberkit.code;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.chamberkit.period.Validity;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A division under one code and one name, from a day to a day. A division that is renamed has an
 * entry for each of its names.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * GazetteerEntry county = GazetteerEntry.builder()
 *     .code(DivisionCode.of("990221"))
 *     .name(Name.of("虚构县", "Invented County"))
 *     .validity(new Validity(Optional.empty(), Optional.of(LocalDate.of(2010, 12, 8))))
 *     .addSuccessor(new Succession(SuccessionKind.RECODED, DivisionCode.of("990281")))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class GazetteerEntry implements WithGazetteerEntry
    permits ImmutableGazetteerEntry {

  GazetteerEntry() {}

  /** {@return the code} */
  public abstract DivisionCode code();

  /** {@return what the division is called in these days} */
  public abstract Name name();

  /** {@return from which day to which day the code has this name; if not set, always} */
  @Value.Default
  public Validity validity() {
    return Validity.ALWAYS;
  }

  /**
   * {@return what follows on the day after the last; none if it is not known, or if the division
   * was dissolved without a successor}
   */
  public abstract ImmutableList<Succession> successors();

  /** The first day as a number of days; an open one is the least there is. */
  final long first() {
    return validity().startsOn().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /** The last day as a number of days; an open one is the greatest there is. */
  final long last() {
    return validity().endsOn().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an entry; code and name are required. */
  public static final class Builder extends ImmutableGazetteerEntry.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
