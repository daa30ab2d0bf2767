package org.chamberkit.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.chamberkit.directory.Directory;
import org.chamberkit.organization.Organization;
import org.chamberkit.organization.OrganizationId;
import org.chamberkit.period.Period;
import org.chamberkit.period.Validity;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.chamberkit.problem.ProblemException;
import org.chamberkit.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A fact (事实记录): that an organization did, was or had something on some days, as it was recorded on
 * a day.
 *
 * <p>An organization's facts count in its own figures. Where several organizations report the same
 * event, each states a fact of its own with the same {@link #event}; above them the event counts
 * once.
 *
 * <p>A fact that is recorded anew under its identifier stands in the place of the earlier one from
 * that day on, as a whole.
 *
 * <p>There may be millions of facts. So one is a single object beside its identifier: its days and
 * its amount are kept as numbers, and made into objects for whoever asks; what few facts have is
 * kept apart.
 *
 * <p>This type is immutable and thread-safe.
 *
 * <pre>{@code
 * Fact session = Fact.builder()
 *     .id(FactId.of("T-2021-017"))
 *     .recordedOn(LocalDate.of(2021, 5, 20))
 *     .kind(FactKind.of("training.session"))
 *     .organization(OrganizationId.of("F-990102"))
 *     .role(Role.HOSTED)
 *     .when(Period.ofDay(LocalDate.of(2021, 5, 12)))
 *     .amount(new Amount(Reading.of(86), Unit.of("attendances")))
 *     .putMarks(Category.of("programme"), Mark.of("innovation-lecture"))
 *     .build();
 * }</pre>
 */
public final class Fact implements Recording {

  private static final byte NOT_KNOWN = -1;

  private final FactId id;
  private final FactKind kind;
  private final OrganizationId organization;
  private final int kindHash;
  private final int organizationHash;
  private final int recordedDay;
  private final int firstDay;
  private final int lastDay;
  private final @Nullable Unit unit;
  private final long unscaled;
  private final byte scale;
  private final Circumstances circumstances;

  Fact(FactBuilder builder) {
    id = required("id", builder.id);
    recordedDay = day("recordedOn", required("recordedOn", builder.recordedOn));
    kind = required("kind", builder.kind);
    organization = required("organization", builder.organization);
    kindHash = kind.text().hashCode();
    organizationHash = organization.text().hashCode();
    Period when = required("when", builder.when);
    firstDay = day("when", when.startsOn());
    lastDay = day("when", when.endsOn());
    Amount amount = builder.amount;
    unit = amount == null ? null : amount.unit();
    Amount known = amount != null && amount.open() == null ? amount : null;
    unscaled = known == null ? 0 : known.unscaled();
    scale = known == null ? NOT_KNOWN : (byte) known.scale();
    circumstances = Circumstances.of(builder);
    String correction = builder.correction;
    if (correction != null && correction.isBlank()) {
      throw new ProblemException(
          ImmutableList.of(
              Problem.of(
                  FactProblem.BLANK_REASON,
                  Pointer.to("correction"),
                  ImmutableMap.of("fact", id.text()))));
    }
  }

  private static int day(String attribute, LocalDate day) {
    checkArgument(
        (int) day.toEpochDay() == day.toEpochDay(),
        "a fact's %s cannot be so far away as %s",
        attribute,
        day);
    return (int) day.toEpochDay();
  }

  private static <T> T required(String attribute, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          Strings.lenientFormat("a fact needs the attribute '%s'", attribute));
    }
    return value;
  }

  @Override
  public FactId id() {
    return id;
  }

  @Override
  public LocalDate recordedOn() {
    return LocalDate.ofEpochDay(recordedDay);
  }

  /** {@return the day on which it was recorded, as days since 1 January 1970} */
  public long recordedDay() {
    return recordedDay;
  }

  /** {@return what kind of thing it is about} */
  public FactKind kind() {
    return kind;
  }

  /** {@return the organization in whose figures it counts} */
  public OrganizationId organization() {
    return organization;
  }

  /** {@return the hash code of the identifier of the kind, for whoever looks up many facts} */
  public int kindHash() {
    return kindHash;
  }

  /** {@return the hash code of the identifier of the organization, for the same} */
  public int organizationHash() {
    return organizationHash;
  }

  /** {@return what part the organization had, if it is about something that has roles} */
  public Optional<Role> role() {
    return Optional.ofNullable(circumstances.role());
  }

  /** {@return the days that it is about; it counts where the last of them lies} */
  public Period when() {
    return new Period(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
  }

  /** {@return the last day that it is about, as days since 1 January 1970} */
  public long lastDay() {
    return lastDay;
  }

  /** {@return how much, if it is about a number} */
  public Optional<Amount> amount() {
    return unit == null
        ? Optional.empty()
        : Optional.of(new Amount(unit, circumstances.open(), unscaled, Math.max(scale, 0)));
  }

  /**
   * Tells whether the fact says a number that is known exactly, in a unit and with so many
   * decimals.
   *
   * @param unit the unit
   * @param scale how many digits stand behind the point, trailing zeros left out
   * @return true if {@link #unscaled()} is that number
   */
  public boolean isKnown(Unit unit, int scale) {
    return this.scale == scale && unit.equals(this.unit);
  }

  /** {@return the digits of the known number with its sign; 0 if none is known} */
  public long unscaled() {
    return unscaled;
  }

  /** {@return the event, if others may report it too} */
  public Optional<EventId> event() {
    return Optional.ofNullable(circumstances.event());
  }

  /** {@return whom or what else it is about, in their order, each once} */
  public ImmutableSortedSet<Thing> about() {
    return circumstances.about();
  }

  /** {@return what it is within each category that matters: programme, honour, level, edition} */
  public ImmutableSortedMap<Category, Mark> marks() {
    return circumstances.marks();
  }

  /** {@return who reported it, if not the organization itself} */
  public Optional<OrganizationId> reportedBy() {
    return Optional.ofNullable(circumstances.reportedBy());
  }

  /** {@return what supports it} */
  public ImmutableList<Evidence> evidence() {
    return circumstances.evidence();
  }

  /** {@return why it was recorded anew, if it stands in the place of an earlier recording} */
  public Optional<String> correction() {
    return Optional.ofNullable(circumstances.correction());
  }

  /**
   * Checks the fact against a directory.
   *
   * @param directory the directory of the organizations
   * @return an error if the directory does not have the organization, or if it does not exist on
   *     the days of the fact
   */
  public final ImmutableList<Problem> checkAgainst(Directory directory) {
    Optional<Organization> known = directory.find(organization());
    if (known.isEmpty()) {
      return ImmutableList.of(
          Problem.of(
              FactProblem.UNKNOWN_FACT_ORGANIZATION,
              Pointer.to("organization"),
              ImmutableMap.of("fact", id().text(), "organization", organization().text())));
    }
    Validity existence = known.get().existence();
    return existence.covers(when())
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.of(
                FactProblem.FACT_OUTSIDE_EXISTENCE,
                Pointer.to("when"),
                ImmutableMap.of(
                    "fact", id().text(),
                    "when", when().toString(),
                    "organization", organization().text(),
                    "existence", existence.toString())));
  }

  /** {@return a builder with all that this fact says, to say something else in part} */
  public FactBuilder toBuilder() {
    FactBuilder builder = new FactBuilder();
    builder.id = id;
    builder.recordedOn = recordedOn();
    builder.kind = kind;
    builder.organization = organization;
    builder.role = circumstances.role();
    builder.when = when();
    builder.amount = amount().orElse(null);
    builder.event = circumstances.event();
    builder.about = circumstances.about();
    builder.marks = circumstances.marks();
    builder.reportedBy = circumstances.reportedBy();
    builder.evidence = circumstances.evidence();
    builder.correction = circumstances.correction();
    return builder;
  }

  /**
   * Returns this fact with another amount.
   *
   * @param other the amount
   * @return the fact
   */
  public Fact withAmount(Amount other) {
    return toBuilder().amount(other).build();
  }

  /**
   * Returns this fact as one of an event.
   *
   * @param other the event
   * @return the fact
   */
  public Fact withEvent(EventId other) {
    return toBuilder().event(other).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Fact that && says(that));
  }

  private boolean says(Fact that) {
    return recordedDay == that.recordedDay
        && firstDay == that.firstDay
        && lastDay == that.lastDay
        && unscaled == that.unscaled
        && scale == that.scale
        && id.equals(that.id)
        && kind.equals(that.kind)
        && organization.equals(that.organization)
        && Objects.equals(unit, that.unit)
        && circumstances.equals(that.circumstances);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, recordedDay, lastDay, unscaled);
  }

  /** {@return the identifier and all that the fact says} */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("Fact")
        .omitNullValues()
        .add("id", id)
        .add("recordedOn", recordedOn())
        .add("kind", kind)
        .add("organization", organization)
        .add("role", circumstances.role())
        .add("when", when())
        .add("amount", amount().orElse(null))
        .add("event", circumstances.event())
        .add("about", circumstances.about())
        .add("marks", circumstances.marks())
        .add("reportedBy", circumstances.reportedBy())
        .add("evidence", circumstances.evidence())
        .add("correction", circumstances.correction())
        .toString();
  }

  /** {@return a new builder} */
  public static FactBuilder builder() {
    return new FactBuilder();
  }
}
