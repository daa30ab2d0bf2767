package org.chamberkit.ranking;

import java.util.Optional;
import org.chamberkit.candidate.ValueKey;
import org.chamberkit.place.Direction;
import org.chamberkit.place.UnknownValues;
import org.chamberkit.quantity.Fraction;
import org.chamberkit.quantity.Rounding;
import org.chamberkit.quantity.Unit;
import org.chamberkit.text.Language;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * One of the keys by which a list ranks (排序依据).
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * SortKey revenue = SortKey.of(ValueKey.of("revenue"), Direction.HIGHEST_FIRST)
 *     .withName(Name.of("营业收入", "revenue"))
 *     .withUnknownValues(UnknownValues.LAST);
 * }</pre>
 */
@Value.Immutable
public abstract sealed class SortKey implements WithSortKey permits ImmutableSortKey {

  SortKey() {}

  /** {@return which value decides} */
  public abstract ValueKey key();

  /** {@return which values stand ahead} */
  public abstract Direction direction();

  /** {@return what the value is called in print, if it has a name} */
  public abstract Optional<Name> name();

  /** {@return the unit of the value, if it has one} */
  public abstract Optional<Unit> unit();

  /** {@return what becomes of those whose value is not known; if not set, they get no place} */
  @Value.Default
  public UnknownValues unknownValues() {
    return UnknownValues.EXCLUDED;
  }

  /**
   * {@return how values are rounded before they are compared, so that those who are equal as they
   * are displayed are level; if absent, exact values are compared}
   */
  public abstract Optional<Rounding> compared();

  /**
   * Returns what to call the value in print.
   *
   * @param language the language
   * @return its name, or the key where there is no name
   */
  public final String label(Language language) {
    return name().map(n -> n.in(language)).orElse(key().text());
  }

  /** Whether those whose value is not known get a place. */
  final boolean placesUnknown() {
    return unknownValues() == UnknownValues.FIRST || unknownValues() == UnknownValues.LAST;
  }

  /** The value that is compared. */
  final Fraction compared(Fraction exact) {
    return compared().map(rounding -> Fraction.of(exact.rounded(rounding))).orElse(exact);
  }

  /**
   * Obtains a key that compares exact values, and gives no place where a value is not known.
   *
   * @param key which value decides
   * @param direction which values stand ahead
   * @return the key
   */
  public static SortKey of(ValueKey key, Direction direction) {
    return builder().key(key).direction(direction).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a key; which value and the direction are required. */
  public static final class Builder extends ImmutableSortKey.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
