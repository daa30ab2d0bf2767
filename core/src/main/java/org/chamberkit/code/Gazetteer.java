package org.chamberkit.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.text.Name;
import org.immutables.value.Value;

/**
 * A gazetteer (行政区划沿革表): which division had which code and name from which day to which day, and
 * what follows it.
 *
 * <p>A gazetteer that is not consistent cannot be built: {@link ProblemException} then names all
 * that is wrong. On any one day a code stands for one division. What follows a division is in the
 * gazetteer and valid on the day after its last; what goes on under another name or code is not
 * there before. So no chain of successors leads back.
 *
 * <p>What lies above a division is the nearest that is there on the day: districts of a
 * municipality and counties directly under a province need no prefecture between. Units of the
 * statistics offices, of 9 and 12 digits, are not in it.
 *
 * <p>It is sorted once when it is built; a look-up takes time with the logarithm of its size.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.builder()
 *     .name(Name.of("虚构省区划沿革", "Divisions of Invented Province"))
 *     .invented(true)
 *     .addEntries(province, city, county, countyLevelCity)
 *     .build();
 * Optional<Name> then = gazetteer.nameOn(county.code(), LocalDate.of(2009, 12, 31));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Gazetteer implements WithGazetteer permits ImmutableGazetteer {

  Gazetteer() {}

  /** {@return what the gazetteer is called} */
  public abstract Name name();

  /** {@return whether the data are made up for demonstration or tests; if not set, no} */
  @Value.Default
  public boolean invented() {
    return false;
  }

  /** {@return where the entries come from, not blank, if it is stated} */
  public abstract Optional<String> source();

  /** {@return the entries, in the order they were given} */
  public abstract ImmutableList<GazetteerEntry> entries();

  /**
   * {@return what should be looked at though the gazetteer can be used: divisions without any above
   * them}
   */
  public final ImmutableList<Problem> warnings() {
    return index().problems();
  }

  /**
   * Looks up the entry of a code.
   *
   * @param code the code
   * @param day the day
   * @return the entry, if the code is valid on the day
   */
  public final Optional<GazetteerEntry> entryOn(DivisionCode code, LocalDate day) {
    return index().find(code, day.toEpochDay()).map(GazetteerIndex.Row::entry);
  }

  /**
   * Tells which name a code has.
   *
   * @param code the code
   * @param day the day
   * @return the name, if the code is valid on the day
   */
  public final Optional<Name> nameOn(DivisionCode code, LocalDate day) {
    return entryOn(code, day).map(GazetteerEntry::name);
  }

  /**
   * Returns what is valid on a day.
   *
   * @param day the day
   * @return the entries, in the order of their codes
   */
  public final ImmutableList<GazetteerEntry> validOn(LocalDate day) {
    return index().validOn(day.toEpochDay());
  }

  /**
   * Returns what follows the division that a code stands for.
   *
   * @param code the code
   * @param day a day on which it stands for the division
   * @return what follows on the day after the last of the entry; nothing if the code is not valid
   *     on the day, or nothing follows
   */
  public final ImmutableList<Succession> successorsOf(DivisionCode code, LocalDate day) {
    return entryOn(code, day).map(GazetteerEntry::successors).orElse(ImmutableList.of());
  }

  /**
   * Follows the division that a code stands for to a later day.
   *
   * @param code the code
   * @param day a day on which it stands for the division
   * @param later the day for which codes are asked, not before the first
   * @return the codes of that day, in their order: its own as long as it is valid, else those of
   *     its successors; none if the code is not valid on the day, or what followed is dissolved
   * @throws IllegalArgumentException if the later day is before the first
   */
  public final ImmutableSortedSet<DivisionCode> codesOn(
      DivisionCode code, LocalDate day, LocalDate later) {
    checkArgument(!later.isBefore(day), "%s must not be before %s", later, day);
    return index().follow(code, day.toEpochDay(), later.toEpochDay());
  }

  /**
   * Returns the nearest division above.
   *
   * @param code the code, which need not be valid
   * @param day the day
   * @return the prefecture if that is valid on the day, else the province if that is
   */
  public final Optional<GazetteerEntry> parentOn(DivisionCode code, LocalDate day) {
    return index().above(code, day.toEpochDay()).map(GazetteerIndex.Row::entry);
  }

  /**
   * Returns the divisions directly below: those between which and the code none is valid.
   *
   * @param code the code, which need not be valid
   * @param day the day
   * @return the entries, in the order of their codes
   */
  public final ImmutableList<GazetteerEntry> childrenOn(DivisionCode code, LocalDate day) {
    return index().below(code, day.toEpochDay());
  }

  @Value.Lazy
  GazetteerIndex index() {
    return GazetteerIndex.of(entries());
  }

  @Value.Check
  void check() {
    checkArgument(
        source().map(text -> !text.isBlank()).orElse(true),
        "source of the gazetteer must not be blank; leave it out");
    ProblemException.throwIfErrors(index().problems());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a gazetteer; the name is required. */
  public static final class Builder extends ImmutableGazetteer.Builder {

    /** Creates a builder with nothing set. */
    public Builder() {}
  }
}
